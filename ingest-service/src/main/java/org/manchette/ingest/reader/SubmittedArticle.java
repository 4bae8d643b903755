package org.manchette.ingest.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as its format told it, every text free of characters that no index takes.
 *
 * @param url absolute, http or https; null when not known
 * @param headline not blank; null when there is none
 * @param description not blank; null when there is none
 * @param articleBody not blank
 * @param published when, and how that is known
 * @param authors names
 * @param publisher the title or site; null when not known
 * @param section null when not known
 * @param keywords none blank
 * @param warnings codes of what was odd, some followed by {@code @} and the value at fault
 */
public record SubmittedArticle(
    @Nullable String url,
    @Nullable String headline,
    @Nullable String description,
    String articleBody,
    Publication published,
    List<String> authors,
    @Nullable String publisher,
    @Nullable String section,
    List<String> keywords,
    List<String> warnings) {

  public SubmittedArticle {
    authors = List.copyOf(authors);
    keywords = List.copyOf(keywords);
    warnings = List.copyOf(warnings);
  }
}
