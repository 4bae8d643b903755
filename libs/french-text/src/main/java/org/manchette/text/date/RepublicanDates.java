package org.manchette.text.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manchette.text.TemporalExpression.Precision;
import org.manchette.text.token.Token;

/**
 * The calendar of the French Revolution, of the years I to XIV: twelve months of thirty days and
 * five or six days more, from the day of the autumnal equinox in Paris. It ended with 1805, by the
 * decree of 22 fructidor an XIII.
 */
final class RepublicanDates {

  static final List<Rule> RULES = List.of(RepublicanDates::dayOrMonth, RepublicanDates::year);

  /** « 1er vendémiaire » of the years I to XIV, and of the one that never began. */
  private static final List<LocalDate> FIRST_DAYS =
      List.of(
          LocalDate.of(1792, 9, 22),
          LocalDate.of(1793, 9, 22),
          LocalDate.of(1794, 9, 22),
          LocalDate.of(1795, 9, 23),
          LocalDate.of(1796, 9, 22),
          LocalDate.of(1797, 9, 22),
          LocalDate.of(1798, 9, 22),
          LocalDate.of(1799, 9, 23),
          LocalDate.of(1800, 9, 23),
          LocalDate.of(1801, 9, 23),
          LocalDate.of(1802, 9, 23),
          LocalDate.of(1803, 9, 24),
          LocalDate.of(1804, 9, 23),
          LocalDate.of(1805, 9, 23));

  private static final LocalDate LAST_DAY = LocalDate.of(1805, 12, 31);

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("vendémiaire", 1),
          Map.entry("vendemiaire", 1),
          Map.entry("brumaire", 2),
          Map.entry("frimaire", 3),
          Map.entry("nivôse", 4),
          Map.entry("nivose", 4),
          Map.entry("pluviôse", 5),
          Map.entry("pluviose", 5),
          Map.entry("ventôse", 6),
          Map.entry("ventose", 6),
          Map.entry("germinal", 7),
          Map.entry("floréal", 8),
          Map.entry("floreal", 8),
          Map.entry("prairial", 9),
          Map.entry("messidor", 10),
          Map.entry("thermidor", 11),
          Map.entry("fructidor", 12));

  private static final int DAYS = 30;
  private static final double CONFIDENCE = 0.95;

  private RepublicanDates() {}

  /** True for the name of a month, with which an expression may begin. */
  static boolean isMonth(String lower) {
    return MONTHS.containsKey(lower);
  }

  /** The same tokens, with the full stop of « an V. » parted from what is no initial. */
  static List<Token> withoutStops(List<Token> tokens) {
    List<Token> parted = List.of();
    for (int i = 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int length = token.text().length() - 1;
      boolean stop =
          length > 0
              && token.text().charAt(length) == '.'
              && tokens.get(i - 1).lower().equals("an")
              && Words.roman(token.lower().substring(0, length)) > 0;
      if (stop) {
        parted = parted.isEmpty() ? new ArrayList<>(tokens) : parted;
        String year = token.text().substring(0, length);
        parted.set(
            i, new Token(token.start(), token.end() - 1, year, token.lower().substring(0, length)));
      }
    }
    return parted.isEmpty() ? tokens : parted;
  }

  /** « 18 brumaire an VIII », « le 9 thermidor de l'an II », « vendémiaire an IV ». */
  static @Nullable Found dayOrMonth(Reading r, int i) {
    int first = r.afterArticle(i);
    int day = r.is(first, "1er") || r.is(first, "premier") ? 1 : Words.number(r.lower(first));
    int name = day > 0 ? first + 1 : first;
    int month = MONTHS.getOrDefault(r.lower(name), 0);
    if (month == 0 || day > DAYS) {
      return null;
    }
    int next = r.is(name + 1, ",") ? name + 2 : name + 1;
    next = r.is(next, "de") ? next + 1 : next;
    next = r.is(next, "l'") ? next + 1 : next;
    int year = r.is(next, "an") ? number(r, next + 1) : 0;
    if (year == 0) {
      return null;
    }
    LocalDate begin = FIRST_DAYS.get(year - 1).plusDays(DAYS * (month - 1L));
    Period period =
        day > 0
            ? Period.day(begin.plusDays(day - 1L))
            : new Period(begin, begin.plusDays(DAYS - 1L), Precision.MONTH);
    return period.to().isAfter(LAST_DAY) ? null : Found.on(next + 2, period, CONFIDENCE);
  }

  /**
   * « la Constitution de l'an III », « l'an II de la République »; « l'an I du quinquennat » is a
   * way of speaking.
   */
  static @Nullable Found year(Reading r, int i) {
    int noun = r.is(i, "l'") ? i + 1 : i;
    int year = noun > i && r.is(noun, "an") && isRoman(r, noun + 1) ? number(r, noun + 1) : 0;
    boolean republic = r.is(noun + 3, "la") && r.is(noun + 4, "république");
    boolean other = r.isAny(noun + 2, "de", "du", "d'") || r.isAny(noun + 2, "des", "après");
    if (year == 0 || (other && !republic)) {
      return null;
    }
    LocalDate last = year < FIRST_DAYS.size() ? FIRST_DAYS.get(year).minusDays(1) : LAST_DAY;
    return Found.on(
        noun + 2, new Period(FIRST_DAYS.get(year - 1), last, Precision.YEAR), CONFIDENCE - 0.2);
  }

  private static boolean isRoman(Reading r, int i) {
    return r.capitalised(i) && Words.roman(r.lower(i)) > 0;
  }

  /** 1 to 14 for « VIII » or « 8 »; 0 for any other word. */
  private static int number(Reading r, int i) {
    int number = isRoman(r, i) ? Words.roman(r.lower(i)) : Words.figures(r.lower(i));
    return number <= FIRST_DAYS.size() ? number : 0;
  }
}
