package org.manchette.web.actor;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.ActorView.Office;
import org.manchette.search.api.ActorView.Proof;
import org.manchette.search.api.ActorView.Role;
import org.manchette.web.page.Address;

/**
 * What someone was and when: offices as the authority knows them, roles as articles word them, on
 * one axis of time.
 *
 * @param from first day of the axis; null if there are too few days to draw one
 * @param to last day of the axis; null with {@code from}
 * @param offices in order of time
 * @param roles in order of time
 */
public record Career(
    @Nullable LocalDate from, @Nullable LocalDate to, List<Step> offices, List<Step> roles) {

  /** Width of the strip that a step is drawn on, in its own units. */
  private static final double WIDTH = 1000;

  /** A step of a day must be seen as well. */
  private static final double LEAST = 12;

  /**
   * Lays out a career.
   *
   * @param lastPublished the day of the last article, to which an office still held is drawn; null
   *     when not known
   */
  static Career of(List<Office> offices, List<Role> roles, @Nullable LocalDate lastPublished) {
    Stream<LocalDate> held =
        offices.stream().flatMap(office -> days(office.from(), office.to()).stream());
    Stream<LocalDate> worded =
        roles.stream().flatMap(role -> days(role.firstPublished(), role.lastPublished()).stream());
    List<LocalDate> days =
        Stream.of(held, worded, Stream.ofNullable(lastPublished))
            .flatMap(Function.identity())
            .sorted()
            .toList();
    boolean axis = !days.isEmpty() && days.getFirst().isBefore(days.getLast());
    LocalDate from = axis ? days.getFirst() : null;
    LocalDate to = axis ? days.getLast() : null;
    return new Career(
        from,
        to,
        offices.stream()
            .map(office ->
                new Step(
                    office.title(),
                    office.from(),
                    office.to(),
                    0,
                    null,
                    null,
                    // An open end is drawn to the end of the axis; the words say « since ».
                    bar(from, to, office.from(), office.to() == null ? to : office.to())))
            .toList(),
        roles.stream()
            .map(role ->
                new Step(
                    role.text(),
                    role.firstPublished(),
                    role.lastPublished(),
                    role.articles(),
                    role.proof(),
                    Address.article(role.proof().id()),
                    bar(from, to, role.firstPublished(), role.lastPublished())))
            .toList());
  }

  /** Whether nothing is known. */
  public boolean isEmpty() {
    return offices.isEmpty() && roles.isEmpty();
  }

  private static List<LocalDate> days(@Nullable LocalDate from, @Nullable LocalDate to) {
    return Stream.of(from, to).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
  }

  private static @Nullable Bar bar(
      @Nullable LocalDate axisFrom,
      @Nullable LocalDate axisTo,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    LocalDate first = from == null ? to : from;
    LocalDate last = to == null ? from : to;
    if (axisFrom == null || axisTo == null || first == null || last == null) {
      return null;
    }
    double days = ChronoUnit.DAYS.between(axisFrom, axisTo) + 1.0;
    double start = WIDTH * ChronoUnit.DAYS.between(axisFrom, first) / days;
    double end = WIDTH * (ChronoUnit.DAYS.between(axisFrom, last) + 1) / days;
    double width = Math.clamp(end - start, LEAST, WIDTH);
    return new Bar(Math.round(Math.clamp(start, 0, WIDTH - width)), Math.round(width));
  }

  /**
   * An office or a role.
   *
   * @param from first day, or first article; null when not known
   * @param to last day, or last article; null when not known or, of an office, still held
   * @param articles that word it; 0 for an office
   * @param proof the newest of them; null for an office
   * @param article its page; null for an office
   * @param bar where it lies on the axis; null if it cannot be drawn
   */
  public record Step(
      String text,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      long articles,
      @Nullable Proof proof,
      @Nullable Address article,
      @Nullable Bar bar) {}

  /** Where a step lies on a strip that is a thousand wide. */
  public record Bar(long x, long width) {}
}
