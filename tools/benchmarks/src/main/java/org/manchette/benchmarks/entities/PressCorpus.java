package org.manchette.benchmarks.entities;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.manchette.benchmarks.quality.GoldArticle;
import org.manchette.benchmarks.quality.GoldArticle.GoldActor;
import org.manchette.text.ActorKind;
import org.manchette.text.ArticleText;
import org.manchette.text.TextField;

/**
 * The articles that are annotated by {@code ANNOTATION.md}. They list the forms of an actor, not
 * their places: a form counts wherever it stands as whole words in title or text, the longest
 * first. A form inside another counts only inside an institution in lower case (« Paris » in «
 * parquet de Paris »), which is what the guidelines ask for.
 */
final class PressCorpus {

  private record Form(String text, GoldActor actor) {}

  private PressCorpus() {}

  static List<CorpusArticle> read(Path file) throws IOException {
    return GoldArticle.read(file).stream().map(PressCorpus::article).toList();
  }

  static CorpusArticle article(GoldArticle gold) {
    ArticleText article = gold.submitted();
    List<Form> forms = new ArrayList<>();
    for (GoldActor actor : gold.actors()) {
      actor.surfaces().forEach(surface -> forms.add(new Form(surface, actor)));
    }
    forms.sort(Comparator.comparingInt(form -> -form.text().length()));
    List<Span> spans = new ArrayList<>();
    for (Form form : forms) {
      for (TextField field : List.of(TextField.HEADLINE, TextField.TEXT)) {
        addAll(form, field, article.field(field), spans);
      }
    }
    return CorpusArticle.of(article, spans);
  }

  private static void addAll(Form form, TextField field, String text, List<Span> spans) {
    ActorKind kind = ActorKind.valueOf(form.actor().kind().toUpperCase(Locale.ROOT));
    String name = form.text();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      Span span = new Span(field, at, at + name.length(), kind);
      if (isWhole(text, span) && spans.stream().allMatch(longer -> admits(longer, span, text))) {
        spans.add(span);
      }
    }
  }

  /** Glued text ends a name where a capital begins a word: « Marc-Olivier FogielLe ». */
  private static boolean isWhole(String text, Span span) {
    boolean begins = span.start() == 0 || !Character.isLetterOrDigit(text.charAt(span.start() - 1));
    if (!begins || span.end() == text.length()) {
      return begins;
    }
    char next = text.charAt(span.end());
    return !Character.isLetterOrDigit(next)
        || (Character.isUpperCase(next) && Character.isLowerCase(text.charAt(span.end() - 1)));
  }

  private static boolean admits(Span longer, Span span, String text) {
    return !longer.overlaps(span)
        || (longer.holds(span) && Character.isLowerCase(text.charAt(longer.start())));
  }
}
