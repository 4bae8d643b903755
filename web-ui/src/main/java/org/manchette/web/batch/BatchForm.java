package org.manchette.web.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.web.page.Address;

/**
 * What someone asks of a list.
 *
 * @param list to show in the field; empty for none, or where it is too long
 * @param by {@code year}, {@code topic}, {@code source}, or empty
 * @param from first day of publication as it was sent; empty for none
 * @param to last day, likewise
 * @param problem code of what was wrong with it; null if nothing was
 */
public record BatchForm(String list, String by, String from, String to, @Nullable String problem) {

  /** An empty form. */
  static final BatchForm EMPTY = new BatchForm("", "year", "", "", null);

  /** What lines can be counted by; empty for nothing. */
  public List<String> choices() {
    return List.of("year", "topic", "source", "");
  }

  /** The same, with what was wrong. */
  BatchForm with(String code) {
    return new BatchForm(list, by, from, to, code);
  }

  /** What the service is asked, in a format. */
  Address asked(String format) {
    return Address.batch()
        .with("by", by.isBlank() ? null : by)
        .with("from", from.isBlank() ? null : from)
        .with("to", to.isBlank() ? null : to)
        .with("format", format);
  }
}
