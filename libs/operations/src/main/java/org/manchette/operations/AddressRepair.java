package org.manchette.operations;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Reads addresses that are no URI as they were meant: browsers send « ?q=100% » and « ?q=a|b » as
 * somebody types them, and the server itself would answer with an empty 400.
 */
@Singleton
public final class AddressRepair {

  /** Before anything else looks at the address. */
  private static final int PRIORITY = 1_000;

  private static final int BAD_REQUEST = 400;

  private static final int PERMANENT_REDIRECT = 308;

  /** What RFC 3986 allows as it is, except the percent sign. */
  private static final String ALLOWED = "-._~:/?#@!$&'()*+,;=";

  AddressRepair() {}

  /**
   * Lets such addresses come to the service. Called by its main method: the server reads this when
   * its class is loaded, before any bean is there.
   */
  public static void takeOver() {
    System.setProperty("vertx.disableURIValidation", "true");
  }

  void add(@Observes Filters filters) {
    filters.register(AddressRepair::check, PRIORITY);
  }

  /** A path with a wrong escape fails while routes are compared with it, before any is taken. */
  void add(@Observes Router router) {
    router.errorHandler(BAD_REQUEST, AddressRepair::redirect);
  }

  private static void check(RoutingContext context) {
    String address = context.request().uri();
    if (isUri(address)) {
      context.next();
      return;
    }
    String meant = meant(address);
    if (meant == null) {
      context.response().setStatusCode(BAD_REQUEST).end();
    } else {
      context.reroute(meant);
    }
  }

  private static void redirect(RoutingContext context) {
    String address = context.request().uri();
    String meant = meant(address);
    if (meant == null || meant.equals(address)) {
      context.response().setStatusCode(BAD_REQUEST).end();
    } else {
      context
          .response()
          .setStatusCode(PERMANENT_REDIRECT)
          .putHeader(HttpHeaders.LOCATION, meant)
          .end();
    }
  }

  /** The address that was meant, on this host; null if that cannot be told. */
  private static @Nullable String meant(@Nullable String address) {
    if (address == null || !address.startsWith("/") || address.startsWith("//")) {
      return null;
    }
    String repaired = repaired(address);
    return isUri(repaired) ? repaired : null;
  }

  private static boolean isUri(@Nullable String address) {
    if (address == null) {
      return false;
    }
    try {
      new URI(address);
      return true;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** The address with all that no URI has as percent escapes; escapes that are there stay. */
  static String repaired(String address) {
    StringBuilder repaired = new StringBuilder(address.length() + 16);
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean escape = c == '%' && isHex(address, i + 1) && isHex(address, i + 2);
      boolean other = c >= 0x80 && !Character.isISOControl(c) && !Character.isSpaceChar(c);
      if (escape || other || isAsciiLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0) {
        repaired.append(c);
      } else {
        // Above 0x7F what the server has read byte by byte.
        repaired.append("%%%02X".formatted(c & 0xFF));
      }
    }
    return repaired.toString();
  }

  private static boolean isHex(String text, int i) {
    return i < text.length() && Character.digit(text.charAt(i), 16) >= 0 && text.charAt(i) < 0x80;
  }

  private static boolean isAsciiLetterOrDigit(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }
}
