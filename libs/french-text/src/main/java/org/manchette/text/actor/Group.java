package org.manchette.text.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.text.ActorKind;

/** The names of an article that are written alike, and so mean one actor unless shown otherwise. */
final class Group {

  /** What sets a group apart from others of the same words. */
  enum Sort {
    /** Nothing: « Macron », « Lens ». */
    PLAIN,
    /** Behind a title: « M. Washington » is not the Washington of the next sentence. */
    TITLED,
    /** A surname that means the family. */
    FAMILY,
    /** A surname with a word of generation: « Dumas fils ». */
    GENERATION,
    /** A town that means its club. */
    CLUB
  }

  final Sort sort;
  final List<Found> founds = new ArrayList<>(2);
  Evidence total = Evidence.NONE;

  /** False if every one is only a name where the article gives it elsewhere. */
  boolean sure;

  Group(Sort sort) {
    this.sort = sort;
  }

  void add(Found found) {
    founds.add(found);
    total = total.plus(found.span().evidence());
    sure |= !found.span().unsure();
  }

  void addAll(Group other) {
    other.founds.forEach(this::add);
  }

  Found first() {
    return founds.getFirst();
  }

  String key() {
    return first().key();
  }

  /** The form of the authority, of the first mention that has one. */
  Authority.@Nullable Match match() {
    for (Found found : founds) {
      Authority.Match match = found.span().match();
      boolean fits =
          match != null
              && switch (sort) {
                case PLAIN -> true;
                case TITLED -> match.entry().kind() == ActorKind.PERSON;
                case FAMILY, GENERATION, CLUB -> false;
              };
      if (fits) {
        return match;
      }
    }
    return null;
  }

  /** The most points for a kind at one mention that is surely a name. */
  double best(ActorKind kind) {
    double best = 0;
    for (Found found : founds) {
      if (!found.span().unsure()) {
        best = Math.max(best, found.span().evidence().points(kind));
      }
    }
    return best;
  }
}
