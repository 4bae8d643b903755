package org.manchette.search.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with its analysis. Offsets count UTF-16 code units of {@code headline} (field {@code
 * headline}), {@code description} ({@code description}) and {@code articleBody} ({@code text}), end
 * exclusive.
 *
 * @param id of the article
 * @param url where it was published; null when not known
 * @param headline title, repaired and set as French is printed; null when there is none
 * @param description standfirst, likewise; null when there is none
 * @param articleBody body, likewise
 * @param datePublished null when not known
 * @param datePublishedOrigin where that day comes from: {@code metadata} (said with the article),
 *     {@code feed}, {@code url}, {@code text} (a line such as « Publié le … ») or {@code none};
 *     never the time of collection
 * @param datePublishedReliability how far to trust that day, from 0 (not known) to 1
 * @param authors names as the article gives them
 * @param source null when not known
 * @param section null when not known
 * @param credits agencies that the text credits
 * @param warnings codes of what was odd when it was taken in, some followed by {@code @} and the
 *     value at fault ({@code implausibleDate@1970-01-01})
 * @param fictional true for an example that ships with Manchette
 * @param analysis what it says
 */
public record ArticleView(
    String id,
    @Nullable String url,
    @Nullable String headline,
    @Nullable String description,
    String articleBody,
    @Nullable LocalDate datePublished,
    String datePublishedOrigin,
    double datePublishedReliability,
    List<String> authors,
    @Nullable String source,
    @Nullable String section,
    List<String> credits,
    List<String> warnings,
    boolean fictional,
    AnalysisView analysis) {

  public ArticleView {
    authors = List.copyOf(authors);
    credits = List.copyOf(credits);
    warnings = List.copyOf(warnings);
  }
}
