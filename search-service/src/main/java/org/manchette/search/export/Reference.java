package org.manchette.search.export;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record as a bibliography cites it.
 *
 * @param id unlike that of any other record
 * @param title null if there is none
 * @param authors names as the article gives them, never parted: where they part would be a guess
 * @param source title of the paper or site; null when not known
 * @param section of that; null when not known
 * @param date null when not known
 * @param summary null if there is none
 * @param url null when not known
 * @param language ISO 639-1 code; null when not known
 * @param keywords names of topics and actors
 */
public record Reference(
    String id,
    @Nullable String title,
    List<String> authors,
    @Nullable String source,
    @Nullable String section,
    @Nullable LocalDate date,
    @Nullable String summary,
    @Nullable String url,
    @Nullable String language,
    List<String> keywords) {

  public Reference {
    authors = List.copyOf(authors);
    keywords = List.copyOf(keywords);
  }
}
