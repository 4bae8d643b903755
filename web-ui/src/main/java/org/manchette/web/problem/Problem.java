package org.manchette.web.problem;

import org.jspecify.annotations.Nullable;
import org.manchette.web.page.Address;

/**
 * What went wrong.
 *
 * @param status HTTP status
 * @param field parameter that is wrong; null if none is to blame
 * @param value of that parameter; null if there is none
 * @param address of the page asked for
 */
public record Problem(int status, @Nullable String field, @Nullable String value, Address address) {

  /** The page asked for without the parameter that is wrong. */
  public Address without() {
    return field == null ? address : address.with(field, null).with("after", null);
  }

  /** What to tell: not found, badly asked, too much at once or along with it, or our fault. */
  public String kind() {
    return switch (status) {
      case 403 -> "foreign";
      case 404, 405 -> "missing";
      case 413 -> "large";
      case 414 -> "long";
      case 431 -> "headers";
      case 429 -> "busy";
      case 500 -> "broken";
      default -> status < 500 ? "bad" : "unavailable";
    };
  }
}
