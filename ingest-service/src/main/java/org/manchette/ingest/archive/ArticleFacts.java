package org.manchette.ingest.archive;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.index.ArticleDocument;
import org.manchette.text.TextField;

/**
 * What the parts of an article tell of it. Its texts are those that are shown.
 *
 * @param topics with all that stand above them
 */
record ArticleFacts(
    String id,
    @Nullable String url,
    @Nullable String headline,
    @Nullable String description,
    String articleBody,
    @Nullable LocalDate datePublished,
    @Nullable String source,
    List<String> topics,
    @Nullable String collection) {

  static ArticleFacts of(ArticleDocument article) {
    return new ArticleFacts(
        article.id(),
        article.url(),
        article.headline(),
        article.description(),
        article.articleBody(),
        article.datePublished(),
        article.source(),
        article.topics(),
        article.collection());
  }

  /** A text of the article; empty where there is none. */
  String text(TextField field) {
    String text =
        switch (field) {
          case HEADLINE -> headline;
          case DESCRIPTION -> description;
          case TEXT -> articleBody;
        };
    return text == null ? "" : text;
  }
}
