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
    if (!r.told().periods().isEmpty() && !means(r.withoutTold(), i, found)) {
      Period told = toldFor(r, i, found);
      return new Anchor(Anchor.Kind.TOLD, told.from(), told.to(), direction(r, i, found));
    }
    LocalDate published = r.published();
    return published == null || means(r.withoutContext(), i, found)
        ? null
        : new Anchor(Anchor.Kind.PUBLICATION, published, published, direction(r, i, found));
  }

  /** Of what was told, what alone gives the same days. */
  private static Period toldFor(Reading r, int i, Found found) {
    Frame frame = r.told().frame();
    for (Period told : r.told().periods()) {
      if (means(r.with(r.told().only(told)), i, found)) {
        return told;
      }
    }
    return frame == null ? r.told().periods().getFirst() : frame.days();
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
