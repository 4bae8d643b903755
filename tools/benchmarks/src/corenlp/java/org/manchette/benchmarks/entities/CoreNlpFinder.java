package org.manchette.benchmarks.entities;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.benchmarks.corenlp.CoreNlp;
import org.manchette.text.ActorKind;
import org.manchette.text.ArticleText;
import org.manchette.text.TextField;

/** The names that CoreNLP finds in each field by itself; what it calls MISC is no actor. */
final class CoreNlpFinder implements SpanFinder {

  private final CoreNlp coreNlp = new CoreNlp();

  @Override
  public List<Span> find(ArticleText article) {
    List<Span> spans = new ArrayList<>();
    for (TextField field : TextField.values()) {
      for (CoreNlp.Name name : coreNlp.names(article.field(field))) {
        ActorKind kind = kind(name.tag());
        if (kind != null) {
          spans.add(new Span(field, name.start(), name.end(), kind));
        }
      }
    }
    return spans;
  }

  private static @Nullable ActorKind kind(String tag) {
    return switch (tag) {
      case "PER", "PERS" -> ActorKind.PERSON;
      case "ORG" -> ActorKind.ORGANISATION;
      case "LOC" -> ActorKind.PLACE;
      default -> null;
    };
  }
}
