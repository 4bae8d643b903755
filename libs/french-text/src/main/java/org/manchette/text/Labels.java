package org.manchette.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the source files an article. Bears on its topics only as far as the text supports them.
 *
 * @param section as the source names it; null when not known
 * @param keywords as the source gives them; empty when it gives none
 */
public record Labels(@Nullable String section, List<String> keywords) {

  /** Nothing is known. */
  public static final Labels NONE = new Labels(null, List.of());

  public Labels {
    keywords = List.copyOf(keywords);
  }
}
