package org.manchette.index;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invented articles. */
final class Articles {

  private Articles() {}

  static ArticleDocument of(String id, @Nullable String headline, String body) {
    return new ArticleDocument(
        id,
        id + ".hash",
        "http://localhost/" + id,
        headline,
        null,
        body,
        LocalDate.of(2021, 5, 3),
        "metadata",
        0.95,
        List.of(),
        "Le Littoral",
        null,
        "fr",
        12,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        null,
        List.of(),
        "{}");
  }
}
