package org.manchette.ingest.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where an article was published. */
public final class ArticleUrl {

  private static final Pattern HTTP =
      Pattern.compile(
          "(?i)(https?)://([^/?#\\s\\\\\"<>]+)([^?#\\s\"<>]*)(\\?[^#\\s\"<>]*)?(#\\S*)?");

  private ArticleUrl() {}

  /** Whether it is an absolute http or https URL. */
  public static boolean isValid(String url) {
    return HTTP.matcher(url).matches();
  }

  /**
   * One spelling for what is the same page: scheme and host in lower case, no default port, no
   * fragment, no {@code utm_} parameters (RFC 3986 §6.2.2 and §6.2.3; campaign marks do not name
   * another page).
   *
   * @throws IllegalArgumentException if it is not {@link #isValid}
   */
  public static String normalise(String url) {
    Matcher matcher = HTTP.matcher(url);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not an http URL: " + url);
    }
    String scheme = group(matcher, 1).toLowerCase(Locale.ROOT);
    String host = group(matcher, 2).toLowerCase(Locale.ROOT);
    String defaultPort = scheme.equals("https") ? ":443" : ":80";
    if (host.endsWith(defaultPort)) {
      host = host.substring(0, host.length() - defaultPort.length());
    }
    String path = group(matcher, 3).isEmpty() ? "/" : group(matcher, 3);
    return scheme + "://" + host + path + query(matcher.group(4));
  }

  private static String group(Matcher matcher, int number) {
    String value = matcher.group(number);
    return value == null ? "" : value;
  }

  private static String query(@Nullable String query) {
    if (query == null) {
      return "";
    }
    List<String> kept = new ArrayList<>();
    for (String parameter : query.substring(1).split("&", -1)) {
      if (!parameter.isEmpty() && !parameter.toLowerCase(Locale.ROOT).startsWith("utm_")) {
        kept.add(parameter);
      }
    }
    return kept.isEmpty() ? "" : "?" + String.join("&", kept);
  }
}
