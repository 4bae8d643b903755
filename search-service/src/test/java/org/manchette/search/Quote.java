package org.manchette.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.index.ArticleDocument;
import org.manchette.index.QuotationDocument;

/** An invented quotation in the making. */
final class Quote {
  private final ArticleDocument article;
  private final int ordinal;
  private final String text;
  private boolean direct = true;
  private @Nullable String verb;
  private @Nullable String speaker;
  private @Nullable String words;
  private @Nullable String name;
  private List<String> about = List.of();

  Quote(ArticleDocument article, int ordinal, String text) {
    this.article = article;
    this.ordinal = ordinal;
    this.text = text;
  }

  Quote indirect() {
    direct = false;
    return this;
  }

  Quote verb(String value) {
    verb = value;
    return this;
  }

  Quote by(@Nullable String actor, String as) {
    speaker = actor;
    words = as;
    return this;
  }

  /** Somebody without an id. */
  Quote named(String value) {
    name = value;
    return this;
  }

  Quote about(String... actors) {
    about = List.of(actors);
    return this;
  }

  QuotationDocument build() {
    int start = Math.max(0, article.articleBody().indexOf(text));
    return new QuotationDocument(
        QuotationDocument.id(article.id(), ordinal),
        article.id(),
        text,
        "text",
        start,
        start + text.length(),
        direct,
        verb,
        speaker,
        words,
        name,
        about,
        0.9,
        article.headline(),
        article.datePublished(),
        article.source(),
        article.topics(),
        article.collection());
  }
}
