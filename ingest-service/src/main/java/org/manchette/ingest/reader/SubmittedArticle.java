package org.manchette.ingest.reader;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as its format told it, every text free of characters that no index takes.
 *
 * @param url absolute, http or https; null when not known
 * @param headline not blank; null when there is none
 * @param description not blank; null when there is none
 * @param articleBody not blank
 * @param datePublished null when not known
 * @param datePublishedOrigin {@code metadata}, {@code url} or {@code none}
 * @param authors names
 * @param publisher the title or site; null when not known
 * @param section null when not known
 * @param warnings codes of what was odd
 */
public record SubmittedArticle(
    @Nullable String url,
    @Nullable String headline,
    @Nullable String description,
    String articleBody,
    @Nullable LocalDate datePublished,
    String datePublishedOrigin,
    List<String> authors,
    @Nullable String publisher,
    @Nullable String section,
    List<String> warnings) {

  public SubmittedArticle {
    authors = List.copyOf(authors);
    warnings = List.copyOf(warnings);
  }
}
