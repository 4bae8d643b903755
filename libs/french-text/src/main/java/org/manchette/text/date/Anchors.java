package org.manchette.text.date;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.manchette.text.Anchor;

/**
 * Tells what an expression was counted from by reading it again without its context: what changes
 * the days is the reason for them. So no rule has to keep account of what it looked at.
 */
final class Anchors {

  private Anchors() {}

  /** Null for days that need no context, and for unresolved ones. */
  static @Nullable Anchor of(Reading r, int i, Found found) {
    if (found.period() == null) {
      return null;
    }
    Period told = r.told();
    if (told != null && !means(r.withoutTold(), i, found)) {
      return new Anchor(Anchor.Kind.TOLD, told.from(), told.to(), direction(r, i, found));
    }
    LocalDate published = r.published();
    return published == null || means(r.withoutContext(), i, found)
        ? null
        : new Anchor(Anchor.Kind.PUBLICATION, published, published, direction(r, i, found));
  }

  /** The tense, if it is known and its opposite would have given other days. */
  private static Anchor.@Nullable Direction direction(Reading r, int i, Found found) {
    Direction seen = r.direction(i, found.end());
    Direction opposite =
        switch (seen) {
          case PAST -> Direction.FUTURE;
          case FUTURE -> Direction.PAST;
          case UNKNOWN -> Direction.UNKNOWN;
        };
    boolean decided =
        seen != Direction.UNKNOWN
            && means(r.looking(seen), i, found)
            && !means(r.looking(opposite), i, found);
    if (!decided) {
      return null;
    }
    return seen == Direction.PAST ? Anchor.Direction.PAST : Anchor.Direction.FUTURE;
  }

  private static boolean means(Reading other, int i, Found found) {
    Found again = DateTagger.match(other, i);
    return again != null && Objects.equals(again.period(), found.period());
  }
}
