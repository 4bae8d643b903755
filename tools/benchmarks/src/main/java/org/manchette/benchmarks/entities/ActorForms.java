package org.manchette.benchmarks.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.manchette.benchmarks.quality.GoldArticle.GoldActor;
import org.manchette.text.Actor;
import org.manchette.text.ActorKind;
import org.manchette.text.ArticleText;
import org.manchette.text.Mention;

/**
 * An actor of an article, as a set of actors is compared: what it is, and all that it is called.
 *
 * @param kind what it is
 * @param forms in lower case, with one form of apostrophe and space
 */
record ActorForms(ActorKind kind, Set<String> forms) {

  ActorForms {
    forms = Set.copyOf(forms);
  }

  static ActorForms of(Actor actor) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(plain(actor.name()));
    actor.mentions().stream().map(Mention::text).map(ActorForms::plain).forEach(forms::add);
    return new ActorForms(actor.kind(), forms);
  }

  /**
   * Actors out of mere names, for a peer that leaves it at these: a form whose words all stand in a
   * longer one of the same kind is that actor (« Trump » with « Donald Trump »), the longest first.
   */
  static List<ActorForms> of(ArticleText article, List<Span> names) {
    List<Span> longestFirst =
        names.stream().sorted(Comparator.comparingInt(s -> s.start() - s.end())).toList();
    List<ActorForms> actors = new ArrayList<>();
    for (Span span : longestFirst) {
      String form = plain(article.field(span.field()).substring(span.start(), span.end()));
      int same = 0;
      while (same < actors.size() && !actors.get(same).takes(span.kind(), form)) {
        same++;
      }
      if (same == actors.size()) {
        actors.add(new ActorForms(span.kind(), Set.of(form)));
      } else {
        actors.set(same, actors.get(same).with(form));
      }
    }
    return actors;
  }

  private boolean takes(ActorKind kind, String form) {
    return kind == this.kind && forms.stream().anyMatch(f -> words(f).containsAll(words(form)));
  }

  private ActorForms with(String form) {
    Set<String> more = new LinkedHashSet<>(forms);
    more.add(form);
    return new ActorForms(kind, more);
  }

  /** The same kind, and called by the fullest name of the annotated one. */
  boolean is(GoldActor gold) {
    return kind.name().equalsIgnoreCase(gold.kind()) && forms.contains(plain(gold.name()));
  }

  private static Set<String> words(String form) {
    return Arrays.stream(form.split("[\\s'-]+", -1)).collect(Collectors.toSet());
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.FRENCH)
        .replace('’', '\'')
        .replaceAll("[\\s\u00A0\u202F]+", " ")
        .strip();
  }
}
