package org.manchette.ingest.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a day of publication. */
public final class PublicationDay {

  /** ISO 8601 as schema.org's Date and DateTime use it, and a blank for the T as databases do. */
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})"
              + "(?:[Tt ]\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)? ?(?:[Zz]|[+-]\\d{2}(?::?\\d{2})?)?)?");

  /** What databases write for no day. */
  static final String ZERO = "0000-00-00";

  /** /2020/08/03/, /2020-08-03-, /2020/8/3; -20200803 last, as an article's number may look so. */
  private static final List<Pattern> IN_PATH =
      List.of(
          Pattern.compile("(?<![0-9])((?:19|20)\\d{2})([/-])(\\d{1,2})\\2(\\d{1,2})(?![0-9])"),
          Pattern.compile("(?<![0-9])((?:19|20)\\d{2})()(\\d{2})(\\d{2})(?![0-9])"));

  private PublicationDay() {}

  /**
   * The day of an ISO 8601 date or date and time: the one on the publisher's calendar, no shift to
   * another time zone.
   *
   * @return null if it is none
   */
  public static @Nullable LocalDate parse(String text) {
    Matcher matcher = ISO.matcher(text.strip());
    if (!matcher.matches()) {
      return null;
    }
    try {
      return LocalDate.parse(matcher.group(1));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Whether it is the day zero of databases, with a time or without. */
  static boolean isZero(String text) {
    return text.strip().startsWith(ZERO);
  }

  /** The day in the path of a URL ({@code /2020/08/03/}); null if there is none. */
  static @Nullable LocalDate inUrl(String url) {
    int end = indexOf(url, '?', indexOf(url, '#', url.length()));
    for (Pattern form : IN_PATH) {
      LocalDate day = first(form.matcher(url.substring(0, end)));
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static int indexOf(String text, char c, int otherwise) {
    int index = text.indexOf(c);
    return index < 0 ? otherwise : Math.min(index, otherwise);
  }

  private static @Nullable LocalDate first(Matcher matcher) {
    while (matcher.find()) {
      try {
        return LocalDate.of(
            Integer.parseInt(matcher.group(1)),
            Integer.parseInt(matcher.group(3)),
            Integer.parseInt(matcher.group(4)));
      } catch (DateTimeException e) {
        // Not a day: a path such as /2020/13/45/ has other numbers.
      }
    }
    return null;
  }
}
