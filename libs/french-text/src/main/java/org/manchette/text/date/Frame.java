package org.manchette.text.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.manchette.text.TemporalExpression.Precision;

/**
 * A date with its year that sets the time of what follows, so that the year need not be told again
 * (a framing adverbial, in the terms of M. Charolles): « En 2015, la France est frappée. Le 9
 * janvier, … ».
 *
 * @param days what was told, inside one year
 * @param opening true if it opens its sentence; any other one reaches only to a « puis »
 * @param here true if it was told in this sentence, false if in the one before
 * @param at the token behind it, or behind the last date that it placed in this sentence
 */
record Frame(Period days, boolean opening, boolean here, int at) {

  private static final double CONFIDENCE = 0.6;

  /** Tokens that a year or a month holds for in its sentence; a whole date holds longer. */
  private static final int NEAR = 12;

  private static final int FAR = 24;

  /** How long a day is news. */
  private static final int NEWS_DAYS = 31;

  /** Months by which a date may lie before its frame in the year and be meant to lie before it. */
  private static final int BACK_MONTHS = 6;

  /**
   * The frame behind an expression that needs no context, at token {@code i}; null if it sets none
   * or contradicts the one before: « en 2015 et 2016 » frames nothing.
   */
  static @Nullable Frame after(Reading r, int i, int end, Period days) {
    Frame before = r.told().frame();
    int year = days.from().getYear();
    if (year != days.to().getYear()) {
      return null;
    }
    if (before == null || !before.here) {
      return new Frame(days, opens(r, i), true, end);
    }
    return before.days.from().getYear() == year ? new Frame(days, before.opening, true, end) : null;
  }

  /** Behind a date that it placed. */
  Frame renewed(int end) {
    return new Frame(days, opening, true, end);
  }

  @Nullable Frame inNextSentence() {
    return opening && here ? new Frame(days, true, false, 0) : null;
  }

  /**
   * The date without a year at token {@code first}, in the year of its frame; null if it has none.
   */
  static @Nullable Found place(Reading r, int first, Partial date) {
    Frame frame = r.told().frame();
    if (frame == null || date.month() == 0 || !frame.holds(r, first)) {
      return null;
    }
    try {
      Found found = date.withYear(frame.year(date)).resolve(r, first);
      Period period = found == null ? null : found.period();
      if (found == null || period == null || !found.flags().isEmpty()) {
        return null;
      }
      return frame.isLeft(r, first, date.end(), period) ? null : found.doubted(CONFIDENCE);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  /** In its own sentence near it, in the next for what opens it; or behind « puis ». */
  private boolean holds(Reading r, int first) {
    boolean near = first - at <= (days.precision() == Precision.DAY ? FAR : NEAR);
    if (here && isReported(r, first)) {
      return false;
    }
    return opening ? (here ? near : opens(r, first)) : here && follows(r, first);
  }

  /**
   * « en 2010, ils manquaient, a indiqué le 24 juin le ministre »: who reports is not in the frame.
   */
  private static boolean isReported(Reading r, int first) {
    for (int i = first - 1; i >= Math.max(0, first - 3); i--) {
      if (TenseWords.REPORTING.contains(r.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * A past frame does not hold for what will be, nor for days behind the publication; and in the
   * next sentence not for what would be news: « En 2016, 123 femmes sont mortes. Le 18 octobre, le
   * ministre a promis… », told on the 28th.
   */
  private boolean isLeft(Reading r, int first, int end, Period period) {
    LocalDate published = r.published();
    if (published == null || days.from().getYear() >= published.getYear()) {
      return false;
    }
    boolean loose = !here && days.precision() != Precision.DAY;
    LocalDate lately =
        period.from().plusYears((long) published.getYear() - period.from().getYear());
    boolean news = !lately.isAfter(published) && lately.isAfter(published.minusDays(NEWS_DAYS));
    return (loose && news)
        || period.from().isAfter(published)
        || r.direction(first, end) == Direction.FUTURE;
  }

  /**
   * « le 28 décembre 2018… le 3 janvier » has begun a new year; so has what « puis » puts later.
   */
  private int year(Partial date) {
    LocalDate begin = days.from();
    boolean wholeYear = days.precision().compareTo(Precision.YEAR) >= 0;
    int back = opening ? BACK_MONTHS : 0;
    boolean next = !wholeYear && date.month() < begin.getMonthValue() - back;
    return next ? begin.getYear() + 1 : begin.getYear();
  }

  /** « En 2015, », « Le 9 janvier », « Puis en mars », « - Dès 2015 ». */
  private static boolean opens(Reading r, int i) {
    for (int before = i - 1; before >= 0; before--) {
      boolean leads =
          switch (r.lower(before)) {
            case "en", "au", "dès", "le", "à", "la", "puis", "mais", "et" -> true;
            default -> !Character.isLetterOrDigit(r.text(before).charAt(0));
          };
      if (!leads || before < i - 3) {
        return false;
      }
    }
    return true;
  }

  /** « le 30 septembre 2019 puis, le 10 décembre », « puis en mars ». */
  private boolean follows(Reading r, int first) {
    if (days.precision().compareTo(Precision.MONTH) > 0) {
      return false;
    }
    int before = r.isAny(first - 1, "en", "au", "dès") ? first - 2 : first - 1;
    return r.is(r.is(before, ",") ? before - 1 : before, "puis");
  }
}
