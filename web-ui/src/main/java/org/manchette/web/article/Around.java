package org.manchette.web.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.web.search.Neighbours;

/**
 * What the page of an article shows besides the article.
 *
 * @param list the results that it was opened from; null for none
 * @param similar articles that resemble it, the most similar first
 * @param today the day on which it is read
 */
public record Around(
    @Nullable Neighbours list, List<SimilarArticles.Entry> similar, LocalDate today) {}
