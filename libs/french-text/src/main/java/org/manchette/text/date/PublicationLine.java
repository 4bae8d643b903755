package org.manchette.text.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day of publication as an article's own head or foot tells it: « Publié le 12 mars 2020 à
 * 14h32 », « PARIS, 3 août 2020 (Reuters) - », « Article paru dans l’édition du 3 mai 2012 ». Only
 * complete dates count, and never one in running prose.
 *
 * @param day as written; whether it can be true is for the caller to judge
 * @param updated true if the text tells only when it was last changed, which may be much later
 */
public record PublicationLine(LocalDate day, boolean updated) {

  private static final int HEAD_LINES = 3;
  private static final int HEAD_LENGTH = 300;
  private static final int FOOT_LINES = 2;

  /** A longer line is prose; only a dateline may begin it. */
  private static final int LINE_LENGTH = 160;

  private static final int DATELINE_LENGTH = 120;

  private static final Pattern DATE =
      Pattern.compile(
          "(?iu)(?<![\\d/.-])(?:(?<day>\\d{1,2})(?:er)? (?<month>\\p{L}{3,9}\\.?) (?<year>\\d{4})"
              + "|(?<d>\\d{1,2})([/.-])(?<m>\\d{1,2})\\5(?<y>\\d{4})"
              + "|(?<iso>\\d{4}-\\d{2}-\\d{2}))(?!\\d)");

  private static final String WEEKDAY =
      "(?:(?:lun|mar|mercre|jeu|vendre|same)di,? |dimanche,? )?(?:le )?";

  /** « Publié le », alone, after a byline or after a separator. */
  private static final Pattern PUBLISHED =
      before(
          "(?:par .{1,60}?,? |.{0,80}[|·•–—/-] ?)?"
              + "\\(?(?:publié|paru|diffusé|posté|mis en ligne)(?:e|s|es|\\(e\\))?(?: ?:)? (?:le )?");

  private static final Pattern UPDATED =
      before(
          "(?:.{0,100}[|·•–—/,;.() -])?(?:(?:mise?|remise?) à jour|modifiée?|actualisée?"
              + "|dernière (?:mise à jour|modification|actualisation)|màj)(?: ?:)? (?:le |du )?");

  /** « Paris, le », « PARIS, », « Le Monde, », « Port-Achard (AFP), ». */
  private static final Pattern PLACE =
      Pattern.compile(
          "(?u)^\\p{Lu}[\\p{L}'’ -]{1,40}(?: ?\\([\\p{L} ./-]{1,30}\\))?, ?(?:le )?(?i:"
              + WEEKDAY
              + ")$");

  private static final Pattern EDITION =
      before(
          "\\(?(?:(?:(?:cet |le présent )?(?:article|texte|entretien|reportage|tribune|éditorial"
              + "|chronique|enquête|billet) )?(?:initialement |d’abord )?(?:paru|publié)e?"
              + " (?:dans|en|sur|par) .{1,80}(?: du| le|,|: ?)|(?:.{0,40}, )?(?:édition|numéro)"
              + "(?: datée?)? du) ?");

  private static final Pattern ALONE = before("(?:le )?");

  private static final String TIME =
      "(?:,? ?(?:à|-|–|—|·|\\|)? ?\\d{1,2} ?(?:h|:|heures?) ?(?:\\d{2})?(?: ?min)?)?";

  /** Nothing follows but the time, another note or a byline. */
  private static final Pattern NOTE_ENDS =
      Pattern.compile(
          "(?iu)^"
              + TIME
              + "[ .)]*(?:$|[|·•–—/-] ?.{0,80}$"
              + "|,? ?\\(?(?:et )?(?:mise?|modifié|actualisé|dernière|màj|par) .{0,80}$)");

  private static final Pattern LINE_ENDS = Pattern.compile("(?iu)^" + TIME + "[ .)]*$");

  /** « (Reuters) - », « . – »: the dash that parts a dateline from the first sentence. */
  private static final Pattern DATELINE_ENDS =
      Pattern.compile("(?u)^\\.? ?(?:\\([\\p{L} ./-]{1,30}\\) ?)?[-–—](?: |$).*");

  private static Pattern before(String cue) {
    return Pattern.compile("(?iu)^" + cue + WEEKDAY + "$");
  }

  /**
   * The day that the first three or the last two lines of a text tell.
   *
   * @param text the headline on a line of its own if there is one, then the body
   * @return null if they tell none, or several
   */
  public static @Nullable PublicationLine in(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    int head = 0;
    int length = 0;
    while (head < Math.min(HEAD_LINES, lines.size()) && length < HEAD_LENGTH) {
      length += lines.get(head).length();
      head++;
    }
    return in(
        lines.subList(0, head),
        lines.subList(Math.max(head, lines.size() - FOOT_LINES), lines.size()));
  }

  /**
   * The day that the lines around an article tell.
   *
   * @param head lines before and at its beginning; only there a date may stand alone
   * @param foot lines at its end
   * @return null if they tell none, or several
   */
  public static @Nullable PublicationLine in(List<String> head, List<String> foot) {
    Set<LocalDate> published = new LinkedHashSet<>();
    Set<LocalDate> updated = new LinkedHashSet<>();
    head.forEach(line -> read(line, true, published, updated));
    foot.forEach(line -> read(line, false, published, updated));
    if (published.isEmpty()) {
      return updated.size() == 1 ? new PublicationLine(updated.iterator().next(), true) : null;
    }
    return published.size() == 1 ? new PublicationLine(published.iterator().next(), false) : null;
  }

  private static void read(
      String original, boolean head, Set<LocalDate> published, Set<LocalDate> updated) {
    String spaced = original.replaceAll("[\\s\\u00A0\\u2009\\u202F]+", " ").strip();
    boolean prose = spaced.length() > LINE_LENGTH;
    String line = prose ? spaced.substring(0, DATELINE_LENGTH) : spaced;
    Matcher date = DATE.matcher(line);
    while (date.find()) {
      LocalDate day = day(date);
      String before = line.substring(0, date.start());
      String after = line.substring(date.end());
      if (day == null) {
        continue;
      }
      if (PLACE.matcher(before).matches() && DATELINE_ENDS.matcher(after).matches()) {
        published.add(day);
      } else if (!prose && isNote(before, after, head)) {
        published.add(day);
      } else if (!prose && matches(UPDATED, before, NOTE_ENDS, after)) {
        updated.add(day);
      }
    }
  }

  private static boolean isNote(String before, String after, boolean head) {
    return matches(PUBLISHED, before, NOTE_ENDS, after)
        || matches(EDITION, before, LINE_ENDS, after)
        || matches(PLACE, before, LINE_ENDS, after)
        || (head && matches(ALONE, before, LINE_ENDS, after));
  }

  private static boolean matches(Pattern first, String before, Pattern second, String after) {
    return first.matcher(before).matches() && second.matcher(after).matches();
  }

  private static @Nullable LocalDate day(Matcher date) {
    try {
      if (date.group("iso") != null) {
        return LocalDate.parse(date.group("iso"));
      }
      return date.group("day") == null
          ? day(date.group("y"), Integer.parseInt(date.group("m")), date.group("d"))
          : day(
              date.group("year"),
              Words.month(date.group("month").toLowerCase(Locale.FRENCH)),
              date.group("day"));
    } catch (DateTimeException noDay) {
      return null;
    }
  }

  private static LocalDate day(String year, int month, String day) {
    return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
  }
}
