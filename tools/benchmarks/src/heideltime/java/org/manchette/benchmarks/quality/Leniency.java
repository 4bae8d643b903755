package org.manchette.benchmarks.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.manchette.benchmarks.quality.GoldArticle.GoldDate;
import org.manchette.text.TemporalExpression;

/**
 * Gives expressions the benefit of the doubt wherever TIMEX3 says less than the annotations, or
 * draws its spans otherwise. It looks at the annotations, so that nothing right can be lost:
 *
 * <ul>
 *   <li>what overlaps an annotated span has that span;
 *   <li>two expressions in one annotated span are the two ends of a range (« du 3 », « au 5 mai »);
 *   <li>where the annotation is open (« depuis », « avant », « après »), the other side need only be
 *       the first or last day of what was found, or the day before or behind it;
 *   <li>times of day that meet no annotation are forgiven.
 * </ul>
 */
final class Leniency {

  private Leniency() {}

  static List<TemporalExpression> apply(GoldArticle article, List<TemporalExpression> found) {
    List<TemporalExpression> free = new ArrayList<>(found);
    List<TemporalExpression> credited = new ArrayList<>();
    int behind = 0;
    for (GoldDate gold : article.dates()) {
      int start = article.text().indexOf(gold.text(), behind);
      if (start < 0) {
        continue;
      }
      int end = start + gold.text().length();
      behind = end;
      List<TemporalExpression> within =
          free.stream().filter(e -> e.start() < end && e.end() > start).toList();
      if (!within.isEmpty()) {
        credited.add(credit(gold, start, end, within));
        free.removeAll(within);
      }
    }
    free.removeIf(e -> e.flags().contains("TIME"));
    credited.addAll(free);
    credited.sort(Comparator.comparingInt(TemporalExpression::start));
    return credited;
  }

  private static TemporalExpression credit(
      GoldDate gold, int start, int end, List<TemporalExpression> within) {
    TemporalExpression first = within.getFirst();
    LocalDate from = first.from();
    LocalDate to = within.getLast().to();
    if (gold.end() == null) {
      LocalDate next = to == null ? null : to.plusDays(1);
      from = Objects.equals(gold.start(), iso(next)) ? next : from;
      to = null;
    } else if (gold.start() == null) {
      LocalDate previous = from == null ? null : from.minusDays(1);
      to = Objects.equals(gold.end(), iso(previous)) ? previous : to;
      from = null;
    }
    return new TemporalExpression(
        first.field(),
        start,
        end,
        gold.text(),
        from,
        to,
        first.precision(),
        first.relation(),
        first.confidence(),
        null,
        first.flags());
  }

  private static @Nullable String iso(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  /** The expressions, and each two neighbours once more as one range: any of them may be right. */
  static List<TemporalExpression> withRanges(List<TemporalExpression> found) {
    List<TemporalExpression> all = new ArrayList<>(found);
    for (int i = 1; i < found.size(); i++) {
      TemporalExpression first = found.get(i - 1);
      TemporalExpression last = found.get(i);
      all.add(
          new TemporalExpression(
              first.field(),
              first.start(),
              last.end(),
              first.text() + " … " + last.text(),
              first.from(),
              last.to(),
              first.precision(),
              first.relation(),
              first.confidence(),
              null,
              first.flags()));
    }
    return all;
  }
}
