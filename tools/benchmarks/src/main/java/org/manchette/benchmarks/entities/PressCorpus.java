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
 * first. A form inside another counts only if that is another actor's and in lower case (« Paris »
 * in « parquet de Paris »), which is what the guidelines ask for.
 */
final class PressCorpus {

  private record Form(String text, GoldActor actor) {}

  /** A form where it stands. */
  private record Place(Span span, GoldActor actor) {}

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
    List<Place> places = new ArrayList<>();
    for (Form form : forms) {
      for (TextField field : List.of(TextField.HEADLINE, TextField.TEXT)) {
        addAll(form, field, article.field(field), places);
      }
    }
    return CorpusArticle.of(article, places.stream().map(Place::span).toList());
  }

  private static void addAll(Form form, TextField field, String text, List<Place> places) {
    ActorKind kind = ActorKind.valueOf(form.actor().kind().toUpperCase(Locale.ROOT));
    String name = form.text();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      Span span = new Span(field, at, at + name.length(), kind);
      Place place = new Place(span, form.actor());
      if (isWhole(text, span) && places.stream().allMatch(longer -> admits(longer, place, text))) {
        places.add(place);
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

  private static boolean admits(Place longer, Place place, String text) {
    Span outer = longer.span();
    return !outer.overlaps(place.span())
        || (outer.holds(place.span())
            && Character.isLowerCase(text.charAt(outer.start()))
            && !longer.actor().equals(place.actor()));
  }
}
