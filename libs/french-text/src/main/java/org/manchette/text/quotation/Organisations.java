package org.manchette.text.quotation;

import static org.manchette.text.quotation.Lexicon.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manchette.text.Actor;
import org.manchette.text.ActorKind;

/** Finds the organisation that a word of its kind, or of what it writes, means. */
final class Organisations {

  /** In tokens: « des chercheurs de la prestigieuse université X ». */
  private static final int FARTHEST_NOUN = 5;

  private final FieldView view;
  private final Discourse discourse;

  /** By the noun by which the field has called them: it goes on to. */
  private final Map<String, Actor> called = new HashMap<>();

  private @Nullable Map<String, List<Actor>> affiliations;

  Organisations(FieldView view, Discourse discourse) {
    this.view = view;
    this.discourse = discourse;
  }

  /** Whom « le groupe », « la chaîne » means. */
  @Nullable Actor called(int before, String noun) {
    return called.computeIfAbsent(noun, n -> behind(before, n));
  }

  /** Who stands behind « le communiqué », « un porte-parole ». */
  @Nullable Actor behind(int before, String noun) {
    Actor named = namedAfter(noun);
    if (named != null) {
      return named;
    }
    List<Actor> affiliated = affiliations().getOrDefault(noun, List.of());
    if (affiliated.size() == 1) {
      return affiliated.getFirst();
    }
    Actor spoke = discourse.recent(before);
    return spoke != null && spoke.kind() == ActorKind.ORGANISATION
        ? spoke
        : discourse.nearestOrganisation(before);
  }

  /** « les deux sociétés »: of several the first is given. */
  @Nullable Actor firstOfTwo(String plural) {
    String noun = plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
    if ((Lexicon.of(noun) & ORGANISATION) == 0) {
      return null;
    }
    for (Actor actor : discourse.actors) {
      if (actor.kind() == ActorKind.ORGANISATION && !CHANNELS.contains(actor.name())) {
        return actor;
      }
    }
    return null;
  }

  /** « le parquet » of « parquet de Paris ». */
  @Nullable Actor namedAfter(String noun) {
    for (Actor actor : discourse.actors) {
      if (actor.kind() == ActorKind.ORGANISATION
          && actor.name().toLowerCase(Locale.FRENCH).startsWith(noun)) {
        return actor;
      }
    }
    return null;
  }

  /** Of whom the article says that it has done a study: « des chercheurs de l'université X ». */
  @Nullable Actor group() {
    Actor only = null;
    for (var affiliated : affiliations().entrySet()) {
      if ((Lexicon.of(affiliated.getKey()) & RESEARCHERS) == 0) {
        continue;
      }
      for (Actor actor : affiliated.getValue()) {
        if (only != null && !only.id().equals(actor.id())) {
          return null;
        }
        only = actor;
      }
    }
    return only;
  }

  /** The organisations that stand behind « chercheurs de », « la chaîne », by that noun. */
  private Map<String, List<Actor>> affiliations() {
    Map<String, List<Actor>> known = affiliations;
    if (known != null) {
      return known;
    }
    known = new HashMap<>();
    for (int i = 0; i < view.size(); i++) {
      Actor actor = view.actor(i);
      if (actor == null || view.mentionStart(i) != i || actor.kind() != ActorKind.ORGANISATION) {
        continue;
      }
      int first = Math.max(0, i - FARTHEST_NOUN);
      for (int k = i - 1; k >= first && !view.is(k, PHRASE_MARK | RELATIVE | THAT); k--) {
        if (view.is(k, ORGANISATION | DOCUMENT | SPOKESPERSON | RESEARCHERS)) {
          List<Actor> same = known.computeIfAbsent(view.lower(k), noun -> new ArrayList<>());
          if (!same.contains(actor)) {
            same.add(actor);
          }
        }
      }
    }
    affiliations = known;
    return known;
  }
}
