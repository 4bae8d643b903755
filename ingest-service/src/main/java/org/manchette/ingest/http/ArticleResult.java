package org.manchette.ingest.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.ingest.archive.Outcome;

/**
 * An article that is in the archive.
 *
 * @param id of the article
 * @param status {@code created}, {@code updated} or {@code unchanged}
 * @param url where it was published; null when not known
 * @param warnings codes of what was odd in it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ArticleResult(String id, String status, @Nullable String url, List<String> warnings) {

  ArticleResult {
    warnings = List.copyOf(warnings);
  }

  static ArticleResult of(Outcome.Accepted accepted) {
    return new ArticleResult(
        accepted.id(), accepted.status().label(), accepted.url(), accepted.warnings());
  }
}
