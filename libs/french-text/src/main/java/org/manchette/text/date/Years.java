package org.manchette.text.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manchette.text.TemporalExpression.Precision;

/** Years, and what is counted by them: seasons, quarters. */
final class Years {

  static final List<Rule> RULES =
      List.of(
          Years::seasonOfPlay,
          Years::numericMonth,
          Years::quarter,
          Years::season,
          Years::schoolStart,
          Years::namedYear,
          Years::early,
          Years::bare);

  /** Before a number of four figures these make it a year, if nothing that is counted follows. */
  private static final Set<String> BEFORE =
      Set.of(
          "en",
          "de",
          "d'",
          "depuis",
          "avant",
          "après",
          "dès",
          "fin",
          "début",
          "mi",
          "jusqu'en",
          "courant",
          "entre",
          "à",
          "vers",
          "horizon");

  /** Words in -s or -x that may follow a year and are not what it counts. */
  private static final Set<String> AFTER =
      Set.of(
          "dans", "sans", "des", "les", "ils", "elles", "lors", "après", "mais", "puis", "alors",
          "plus", "pas", "dès", "depuis", "ces", "ses", "aux", "vers", "nous", "vous", "chez",
          "sous", "moins", "jamais", "temps");

  private static final int SEASON_DAYS = 92;

  private static final Set<String> UNITS =
      Set.of(
          "%",
          "€", "$", "°", "m", "km", "m2", "m²", "m3", "m³", "km2", "kg", "ha", "h", "mw", "euro",
          "fois");

  private Years() {}

  /**
   * « la saison 2018-2019 », « l'année 2019/2020 », « saison 2018-19 », « la saison dernière »:
   * July to June.
   */
  static @Nullable Found seasonOfPlay(Reading r, int i) {
    int noun = r.afterArticle(i);
    boolean season = r.is(noun, "saison");
    boolean year = r.isAny(noun, "année", "exercice");
    int next = r.is(noun + 1, "scolaire") ? noun + 2 : noun + 1;
    int first = season || year ? firstOfPair(r.lower(next)) : 0;
    if (first > 0) {
      return Found.on(next + 1, Period.seasonFrom(first), 0.95);
    }
    int shift = season && noun > i ? RelativeDates.shift(r.lower(next)) : 0;
    LocalDate published = r.published();
    if (shift == 0 || published == null) {
      return shift == 0 ? null : Found.unanchored(next + 1, Precision.YEAR);
    }
    int running = published.getMonthValue() < 7 ? published.getYear() - 1 : published.getYear();
    return Found.on(next + 1, Period.seasonFrom(running + shift), 0.7);
  }

  /** « 11/2016 », « 11-2016 », « 2016-11 », « 11 / 2016 »; « 2011-12 » is a season. */
  static @Nullable Found numericMonth(Reading r, int i) {
    String text = r.lower(i);
    int end = i + 1;
    if (r.is(i + 1, "/") && Words.figures(text) > 0 && Words.figures(r.lower(i + 2)) > 0) {
      text = text + "/" + r.lower(i + 2);
      end = i + 3;
    }
    int mark = Math.max(text.indexOf('/'), text.indexOf('-'));
    if (mark < 1 || text.length() > 7 || text.length() < 6) {
      return null;
    }
    String before = text.substring(0, mark);
    String after = text.substring(mark + 1);
    boolean yearFirst = before.length() == 4;
    int year = Partial.year(yearFirst ? before : after);
    int month = Words.figures(yearFirst ? after : before);
    boolean season = yearFirst && month == (year + 1) % 100;
    return year < FIRST_NUMERIC || month < 1 || month > 12 || season
        ? null
        : Found.on(end, Period.month(year, month), 0.85);
  }

  /** Before it, a fraction is likelier than a month. */
  private static final int FIRST_NUMERIC = 1800;

  /** « le premier trimestre 2020 », « T1 2020 », « deuxième semestre »: of this year by default. */
  static @Nullable Found quarter(Reading r, int i) {
    int ordinal = r.afterArticle(i);
    boolean last = r.isAny(ordinal, "dernier", "dernière");
    int number = Words.ordinal(r.lower(ordinal));
    int next = ordinal + 2;
    int months =
        switch (r.lower(ordinal + 1)) {
          case "trimestre" -> 3;
          case "quadrimestre" -> 4;
          case "semestre" -> 6;
          default -> 0;
        };
    char kind = r.lower(i).length() == 2 ? r.lower(i).charAt(0) : 0;
    if (kind == 't' || kind == 's') {
      number = Words.figures(r.lower(i).substring(1));
      next = i + 1;
      months = Partial.year(r.lower(next)) == Partial.NO_YEAR ? 0 : kind == 't' ? 3 : 6;
    }
    boolean ofYear =
        Partial.year(r.lower(r.isAny(next, "de", "d'") ? next + 1 : next)) != Partial.NO_YEAR;
    number = last && ofYear && months > 0 ? 12 / months : number;
    if (months == 0 || number == 0 || number > 12 / months) {
      return null;
    }
    int joined = r.isAny(next, "de", "d'") ? next + 1 : next;
    int year = Partial.year(r.lower(joined));
    if (year != Partial.NO_YEAR) {
      return Found.on(joined + 1, Period.partOfYear(year, number, months), 0.97);
    }
    Found relative = joined > next ? RelativeDates.period(r, joined) : null;
    Period whole = relative == null ? null : relative.period();
    if (relative != null && whole != null && whole.precision() == Precision.YEAR) {
      return relative.with(
          Period.partOfYear(whole.from().getYear(), number, months), relative.relation());
    }
    LocalDate published = r.published();
    if (published == null) {
      return Found.unanchored(next, Precision.QUARTER);
    }
    Period period = Period.partOfYear(published.getYear(), number, months);
    boolean past = r.direction(i, next) == Direction.PAST && period.from().isAfter(published);
    return Found.on(
        next, past ? Period.partOfYear(published.getYear() - 1, number, months) : period, 0.7);
  }

  /**
   * « l'automne 2021 », « l'hiver 2019-2020 », « cet été », « l'été dernier », « au printemps ».
   */
  static @Nullable Found season(Reading r, int i) {
    boolean demonstrative = r.isAny(i, "ce", "cet", "cette");
    int noun = demonstrative ? i + 1 : r.afterArticle(i);
    Seasons season = Seasons.named(r.lower(noun));
    // « a été »: the participle, unless an article or « cet » says otherwise.
    boolean participle = r.is(noun, "été") && noun == i && !r.is(i - 1, "en");
    if (season == null || (participle && Partial.year(r.lower(noun + 1)) == Partial.NO_YEAR)) {
      return null;
    }
    int next = r.is(noun + 1, "de") ? noun + 2 : noun + 1;
    int pair = firstOfPair(r.lower(next));
    int year = pair > 0 ? pair : Partial.year(r.lower(next));
    boolean counted = year == Partial.NO_YEAR && counts(r.lower(next + 1));
    year = year == Partial.NO_YEAR && !counted ? shortYear(r.lower(next)) : year;
    if (year != Partial.NO_YEAR) {
      return Found.on(next + 1, season.in(year), 0.97);
    }
    return relativeSeason(r, i, noun, demonstrative, season);
  }

  private static @Nullable Found relativeSeason(
      Reading r, int i, int noun, boolean demonstrative, Seasons season) {
    boolean last = noun > i && r.isAny(noun + 1, "dernier", "passé");
    boolean next = noun > i && r.is(noun + 1, "prochain");
    boolean contracted = r.is(i - 1, "au") || (r.is(i - 1, "à") && noun > i);
    // « ouvrira l'été » is the next one, « ouvert l'été » every one.
    int verb = r.is(i - 1, "en") ? i - 2 : i - 1;
    boolean coming =
        (noun > i || verb < i - 1)
            && VerbForms.isFuture(r.lower(verb))
            && Partial.ends(r, noun + 1);
    boolean placed = demonstrative || last || next || contracted || r.is(i - 1, "dès") || coming;
    if (!placed || r.isAny(noun + 1, "comme", "austral")) {
      return null;
    }
    int end = last || next ? noun + 2 : noun + 1;
    LocalDate published = r.published();
    if (published == null) {
      return Found.unanchored(end, Precision.SEASON);
    }
    Direction direction = r.direction(i, end);
    Period near = nearest(season, published);
    // A verb in the past may stand beside « cet été » that runs or is about to begin.
    boolean running = Math.abs(near.from().toEpochDay() - published.toEpochDay()) < SEASON_DAYS;
    if (demonstrative && (running || direction == Direction.UNKNOWN)) {
      return Found.on(end, near, 0.85);
    }
    boolean back = last || (!next && direction == Direction.PAST);
    Period period = back ? lastBefore(season, published, last) : nextAfter(season, published, next);
    return Found.on(end, period, last || next ? 0.9 : 0.7);
  }

  /** « la fin de l'été »: the season that the tense tells, if it is the one nearest or not. */
  static Found near(Reading r, int first, int end, Seasons season) {
    LocalDate published = r.published();
    if (published == null) {
      return Found.unanchored(end, Precision.SEASON);
    }
    Period period =
        switch (r.direction(first, end)) {
          case PAST -> lastBefore(season, published, false);
          case FUTURE -> nextAfter(season, published, false);
          case UNKNOWN -> nearest(season, published);
        };
    return Found.on(end, period, 0.6).echo();
  }

  /** « cet été »: the one that runs, or else the one whose middle is nearest. */
  private static Period nearest(Seasons season, LocalDate published) {
    Period best = season.in(published.getYear());
    for (int year : new int[] {published.getYear() - 1, published.getYear() + 1}) {
      Period other = season.in(year);
      best = distance(other, published) < distance(best, published) ? other : best;
    }
    return best;
  }

  private static long distance(Period period, LocalDate day) {
    return Math.abs((period.from().toEpochDay() + period.to().toEpochDay()) / 2 - day.toEpochDay());
  }

  /** The last season that has begun, or, if {@code over}, that has ended. */
  private static Period lastBefore(Seasons season, LocalDate day, boolean over) {
    int year = day.getYear();
    while (!(over ? season.in(year).to() : season.in(year).from()).isBefore(day)) {
      year--;
    }
    return season.in(year);
  }

  /** The next season that has not ended, or, if {@code ahead}, that has not begun. */
  private static Period nextAfter(Seasons season, LocalDate day, boolean ahead) {
    int year = day.getYear() - 1;
    while (!(ahead ? season.in(year).from() : season.in(year).to()).isAfter(day)) {
      year++;
    }
    return season.in(year);
  }

  /** « l'année 2018 », « l'an 2000 », « l'an 800 ». */
  static @Nullable Found namedYear(Reading r, int i) {
    int noun = r.afterArticle(i);
    int year = r.isAny(noun, "année", "an") ? Partial.year(r.lower(noun + 1)) : Partial.NO_YEAR;
    if (r.isAny(noun, "année", "an") && r.text(noun + 1).length() == 3) {
      int early = Words.figures(r.lower(noun + 1));
      return early == 0 || isCounted(r, noun + 1)
          ? null
          : Found.on(noun + 2, Period.year(early), 0.8);
    }
    return year == Partial.NO_YEAR ? null : Found.on(noun + 2, Period.year(year), 0.97);
  }

  /**
   * « la rentrée 2020 », « la rentrée scolaire de 2020 »: September; without its year it is vague.
   */
  static @Nullable Found schoolStart(Reading r, int i) {
    int noun = r.afterArticle(i);
    int next =
        r.isAny(noun + 1, "scolaire", "universitaire", "parlementaire") ? noun + 2 : noun + 1;
    next = r.is(next, "de") ? next + 1 : next;
    int year = r.is(noun, "rentrée") ? Partial.year(r.lower(next)) : Partial.NO_YEAR;
    return year == Partial.NO_YEAR ? null : Found.on(next + 1, Period.month(year, 9), 0.6);
  }

  /** « mai 68 », « Mai-68 », « juin 40 »: two figures above a day's, that count nothing. */
  static @Nullable Found monthOfShortYear(Reading r, int i) {
    int hyphen = r.lower(i).indexOf('-');
    String name = hyphen > 0 ? r.lower(i).substring(0, hyphen) : r.lower(i);
    int month = name.length() > 2 ? Words.month(name) : 0;
    if (month == 0) {
      return null;
    }
    int year = hyphen > 0 ? shortYear(r.lower(i).substring(hyphen + 1)) : shortYear(r.lower(i + 1));
    int end = hyphen > 0 ? i + 1 : i + 2;
    return year == Partial.NO_YEAR || counts(r.lower(end))
        ? null
        : Found.on(end, Period.month(year, month), 0.85);
  }

  /** Up to 31 it may be a day. */
  private static int shortYear(String lower) {
    int figures = lower.length() == 2 ? Words.figures(lower) : 0;
    return figures > 31 ? 1900 + figures : Partial.NO_YEAR;
  }

  /**
   * « en l'an 800 », « En 476, Rome tombe »: three figures; « de l'an 40 » is a way of speaking.
   */
  static @Nullable Found early(Reading r, int i) {
    boolean named = r.is(i, "l'") && r.is(i + 1, "an");
    int at = named ? i + 2 : i;
    int year = r.text(at).length() == 3 ? Words.figures(r.lower(at)) : 0;
    boolean framing = i == 1 && r.is(0, "en") && r.is(i + 1, ",");
    return year >= 100 && (named || framing) ? Found.on(at + 1, Period.year(year), 0.7) : null;
  }

  /** « en 2018 », « l'affaire de 1994 », « (1974) », « en 2016 et 2017 »; never « 2018 euros ». */
  static @Nullable Found bare(Reading r, int i) {
    int year = Partial.year(r.lower(i));
    if (year == Partial.NO_YEAR || isCounted(r, i)) {
      return null;
    }
    String before = r.lower(i - 1);
    boolean ends = r.lower(i + 1).isEmpty() || isMark(r, i + 1);
    boolean sure = before.equals("en") || before.equals("depuis") || before.equals("dès");
    boolean led = BEFORE.contains(before) && year >= 1400;
    boolean alone = (before.equals("(") || before.equals(",")) && ends && year >= 1500;
    boolean another = (before.equals("et") || before.equals("ou")) && isYearBefore(r, i - 2);
    boolean follows = before.equals(",") && isYearBefore(r, i - 2);
    if (!sure && !led && !alone && !another && !follows) {
      return null;
    }
    return Found.on(i + 1, Period.year(year), sure || alone ? 0.95 : 0.8);
  }

  private static boolean isYearBefore(Reading r, int i) {
    return Partial.year(r.lower(i)) != Partial.NO_YEAR
        || (r.is(i, "en") && Partial.year(r.lower(i - 1)) != Partial.NO_YEAR);
  }

  /** True if the number counts what follows, or is one of two that do: « de 1500 à 2000 euros ». */
  static boolean isCounted(Reading r, int i) {
    boolean joined = r.isAny(i + 1, "à", "et", "ou") && Words.figures(r.lower(i + 2)) > 0;
    if (joined) {
      boolean year = Partial.year(r.lower(i + 2)) != Partial.NO_YEAR;
      return !year || counts(r.lower(i + 3));
    }
    return counts(r.lower(i + 1));
  }

  private static boolean counts(String word) {
    if (word.isEmpty() || UNITS.contains(word) || Character.isDigit(word.charAt(0))) {
      return !word.isEmpty();
    }
    boolean plural = word.endsWith("s") || word.endsWith("x");
    return Character.isLetter(word.charAt(0)) && plural && !AFTER.contains(word);
  }

  private static boolean isMark(Reading r, int i) {
    return !Character.isLetterOrDigit(r.text(i).charAt(0));
  }

  /** The first of two years in a row, « 2018-2019 », « 2018/19 »; 0 if they are none. */
  static int firstOfPair(String lower) {
    if (lower.length() != 9 && lower.length() != 7) {
      return 0;
    }
    char mark = lower.charAt(4);
    int first = Partial.year(lower.substring(0, 4));
    int second = Words.figures(lower.substring(5));
    boolean follows = second == first + 1 || (lower.length() == 7 && second == (first + 1) % 100);
    return (mark == '-' || mark == '/') && first != Partial.NO_YEAR && follows ? first : 0;
  }
}
