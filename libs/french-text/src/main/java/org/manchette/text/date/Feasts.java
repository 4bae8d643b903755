package org.manchette.text.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.text.TemporalExpression.Precision;
import org.manchette.text.date.FeastCalendar.Feast;

/** Feasts, fixed and movable, and days that are known by their number. */
final class Feasts {

  static final List<Rule> RULES = List.of(Feasts::numbered, Feasts::attack, Feasts::named);

  private Feasts() {}

  /** « le 14-Juillet », « le 8-Mai »; « le 11-Septembre » names its year too, see {@link #year}. */
  static @Nullable Found numbered(Reading r, int i) {
    int noun = r.afterArticle(i);
    String text = r.lower(noun);
    int hyphen = text.indexOf('-');
    if (hyphen < 1 || hyphen > 3 || !Character.isDigit(text.charAt(0))) {
      return null;
    }
    int month = Words.month(text.substring(hyphen + 1));
    String dayText = text.substring(0, hyphen);
    int day = dayText.equals("1er") ? 1 : Words.figures(dayText);
    if (month == 0 || day < 1 || day > 31) {
      return null;
    }
    int year = Partial.year(r.lower(noun + 1));
    int end = year == Partial.NO_YEAR ? noun + 1 : noun + 2;
    year = year == Partial.NO_YEAR ? year(r, day, month) : year;
    return new Partial(end, null, day, month, year).resolve(r, i);
  }

  /** « les attentats du 11 septembre », « après le 11 Septembre »: the day that is a name. */
  static @Nullable Found attack(Reading r, int i) {
    int noun = r.afterArticle(i);
    int day = r.text(noun).length() <= 2 ? Words.figures(r.lower(noun)) : 0;
    int month = day == 0 ? 0 : Words.month(r.lower(noun + 1));
    boolean dated =
        Partial.year(r.lower(noun + 2)) != Partial.NO_YEAR
            || r.isAny(noun + 2, "dernier", "prochain");
    int year = month == 0 || dated ? Partial.NO_YEAR : year(r, day, month);
    boolean named = r.capitalised(noun + 1) || (r.is(i - 1, "du") && isAttack(r.lower(i - 2)));
    return year == Partial.NO_YEAR || !named
        ? null
        : new Partial(noun + 2, null, day, month, year).resolve(r, i);
  }

  private static boolean isAttack(String lower) {
    return switch (lower) {
      case "attentats",
          "attentat",
          "attaques",
          "attaque",
          "massacre",
          "massacres",
          "tuerie",
          "victimes",
          "lendemain" ->
          true;
      default -> false;
    };
  }

  /** The year of a day that needs none, if it had come by the publication; else no year. */
  private static int year(Reading r, int day, int month) {
    int year =
        switch (month * 100 + day) {
          case 911 -> 2001;
          case 1113 -> 2015;
          case 1007 -> 2023;
          default -> Partial.NO_YEAR;
        };
    LocalDate published = r.published();
    boolean come =
        year != Partial.NO_YEAR
            && (published == null || !published.isBefore(LocalDate.of(year, month, day)));
    return come ? year : Partial.NO_YEAR;
  }

  /** « Noël », « Pâques 2021 », « le lundi de Pentecôte », « la Toussaint », « Noël prochain ». */
  static @Nullable Found named(Reading r, int i) {
    int first = r.afterArticle(i);
    if (!FeastCalendar.isFirstWord(r.lower(first))) {
      return null;
    }
    int length = 0;
    Feast feast = null;
    StringBuilder name = new StringBuilder();
    for (int k = 0; k < FeastCalendar.LONGEST; k++) {
      boolean elided = r.lower(first + k - 1).endsWith("'");
      name.append(k == 0 || elided ? "" : " ").append(Words.folded(r.lower(first + k)));
      Feast longer = FeastCalendar.named(name.toString());
      length = longer == null ? length : k + 1;
      feast = longer == null ? feast : longer;
    }
    boolean common = length == 1 && !r.capitalised(first) && !isPlain(r.lower(first));
    if (feast == null || common || isName(r, first + length) || isGeneral(r, first - 1)) {
      return null;
    }
    int next = first + length;
    int joined = r.isAny(next, "de", "en") ? next + 1 : next;
    int year = Partial.year(r.lower(joined));
    if (year != Partial.NO_YEAR) {
      return Found.on(joined + 1, Period.day(feast.in(year)), 0.95);
    }
    boolean last = r.is(next, "dernier");
    boolean coming = r.is(next, "prochain");
    int end = last || coming ? next + 1 : next;
    LocalDate published = r.published();
    if (published == null) {
      return Found.unanchored(end, Precision.DAY);
    }
    LocalDate before = lastOf(feast, published);
    LocalDate after = nextOf(feast, published);
    if (last || coming) {
      return Found.on(end, Period.day(last ? before : after), 0.9);
    }
    boolean nearer =
        ChronoUnit.DAYS.between(before, published) <= ChronoUnit.DAYS.between(published, after);
    boolean back =
        switch (r.direction(i, end)) {
          case PAST -> !isNear(published, after) || nearer;
          case FUTURE -> isNear(before, published) && nearer && !before.equals(published);
          case UNKNOWN -> nearer;
        };
    return Found.on(end, Period.day(back ? before : after), 0.75);
  }

  /** A name of one word that needs no capital: « à noël », but « l'ascension du mont Blanc ». */
  private static boolean isPlain(String lower) {
    return switch (Words.folded(lower)) {
      case "noel", "paques", "thanksgiving", "halloween", "saint-sylvestre", "yuandan" -> true;
      default -> false;
    };
  }

  /** As near as that a feast is the one meant, whatever the tense. */
  private static boolean isNear(LocalDate one, LocalDate other) {
    return ChronoUnit.DAYS.between(one, other) <= 14;
  }

  private static LocalDate lastOf(Feast feast, LocalDate published) {
    LocalDate day = feast.in(published.getYear());
    return day.isAfter(published) ? feast.in(published.getYear() - 1) : day;
  }

  private static LocalDate nextOf(Feast feast, LocalDate published) {
    LocalDate day = feast.in(published.getYear());
    return day.isBefore(published) ? feast.in(published.getYear() + 1) : day;
  }

  /** « Noël Dupont », « Pascal Noël »: a person's. */
  private static boolean isName(Reading r, int next) {
    return r.capitalised(next) && !r.text(next).isEmpty();
  }

  /** « le Père Noël », « chaque Noël », « joyeux Noël », « Jean Noël »: no day. */
  private static boolean isGeneral(Reading r, int before) {
    boolean name = r.capitalised(before) && before > 0;
    boolean things =
        switch (r.is(before, "de") ? r.lower(before - 1) : "") {
          case "vacances", "marché", "marchés", "sapin", "sapins", "cadeau", "cadeaux", "repas" ->
              true;
          case "fêtes", "trêve", "chants", "film", "films", "menu", "décorations", "arbre" -> true;
          default -> false;
        };
    return name
        || things
        || r.isAny(before, "chaque", "joyeux", "père")
        || r.isAny(before, "un", "marché");
  }
}
