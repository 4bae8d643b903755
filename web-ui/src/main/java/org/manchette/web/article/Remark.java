package org.manchette.web.article;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.manchette.web.page.Format;

/**
 * Something that was odd when the article was taken in.
 *
 * @param code of the warning
 * @param value at fault; empty if none is told
 */
public record Remark(String code, String value) {

  static Remark of(String warning) {
    int at = warning.indexOf('@');
    return at < 0
        ? new Remark(warning, "")
        : new Remark(warning.substring(0, at), warning.substring(at + 1));
  }

  /** The value, a day as the language writes it. */
  public String shown(Format format) {
    try {
      return format.day(LocalDate.parse(value));
    } catch (DateTimeParseException noDay) {
      return value;
    }
  }
}
