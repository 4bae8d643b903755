package org.manchette.web.page;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A relative address of a page: the path and the parameters that are its whole state. Immutable;
 * blank parameters are left out.
 *
 * @param path begins with a slash, already encoded
 * @param parameters by name, each with at least one value
 */
public record Address(String path, SequencedMap<String, List<String>> parameters) {

  public Address {
    SequencedMap<String, List<String>> copy = new LinkedHashMap<>();
    parameters.forEach((name, values) -> {
      List<String> present =
          values.stream().anyMatch(String::isBlank)
              ? values.stream().filter(value -> !value.isBlank()).toList()
              : List.copyOf(values);
      if (!present.isEmpty()) {
        copy.put(name, present);
      }
    });
    parameters = Collections.unmodifiableSequencedMap(copy);
  }

  /** Parameter of an article's page with the query of the search that it was met in. */
  public static final String LIST = "list";

  /** A query that asks for nothing, as a parameter cannot be empty. */
  private static final String EVERYTHING = "all";

  /** Most of what addresses hold stays as it is. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._*:,-]*");

  private static final int LONGEST_QUERY = 8192;

  /** The search page without any wish. */
  public static Address search() {
    return new Address("/", new LinkedHashMap<>());
  }

  /** The page of an article. */
  public static Address article(String id) {
    return new Address("/articles/" + encode(id), new LinkedHashMap<>());
  }

  /**
   * The page of an article that was met in a list.
   *
   * @param list the search whose articles these are; null for none
   */
  public static Address article(String id, @Nullable Address list) {
    if (list == null) {
      return article(id);
    }
    return article(id).with(LIST, list.parameters().isEmpty() ? EVERYTHING : list.query());
  }

  /** The page of an actor. */
  public static Address actor(String id) {
    return new Address("/actors/" + encode(id), new LinkedHashMap<>());
  }

  /** The page that finds actors by name. */
  public static Address actors() {
    return new Address("/actors", new LinkedHashMap<>());
  }

  /** The page of a topic. */
  public static Address topic(String id) {
    return new Address("/topics/" + encode(id), new LinkedHashMap<>());
  }

  /** The page of publication against the days talked about. */
  public static Address chronology() {
    return new Address("/timeline", new LinkedHashMap<>());
  }

  /** The page of who said what. */
  public static Address quotations() {
    return new Address("/quotations", new LinkedHashMap<>());
  }

  /** The page of what is to come. */
  public static Address agenda() {
    return new Address("/agenda", new LinkedHashMap<>());
  }

  /** The page that searches for a whole list. */
  public static Address batch() {
    return new Address("/batch", new LinkedHashMap<>());
  }

  /**
   * The address of a path with a query as {@link #query} writes it. What is not written like that
   * is left out.
   */
  public static Address read(String path, String query) {
    SequencedMap<String, List<String>> parameters = new LinkedHashMap<>();
    if (query.length() <= LONGEST_QUERY) {
      for (String parameter : query.split("&", -1)) {
        int equals = parameter.indexOf('=');
        if (equals > 0) {
          decoded(parameter.substring(equals + 1))
              .ifPresent(value ->
                  parameters
                      .computeIfAbsent(parameter.substring(0, equals), name -> new ArrayList<>())
                      .add(value));
        }
      }
    }
    return new Address(path, parameters);
  }

  /** The first value of a parameter; null if there is none. */
  public @Nullable String first(String name) {
    List<String> values = parameters.get(name);
    return values == null ? null : values.getFirst();
  }

  /** All values of a parameter. */
  public List<String> all(String name) {
    return parameters.getOrDefault(name, List.of());
  }

  /** This address with one value for a parameter instead of those it had; null for none. */
  public Address with(String name, @Nullable Object value) {
    SequencedMap<String, List<String>> changed = new LinkedHashMap<>(parameters);
    if (value == null) {
      changed.remove(name);
    } else {
      changed.put(name, List.of(value.toString()));
    }
    return new Address(path, changed);
  }

  /** This address with a value more; the others of the parameter stay. */
  public Address more(String name, String value) {
    SequencedMap<String, List<String>> changed = new LinkedHashMap<>(parameters);
    List<String> values = new ArrayList<>(all(name));
    if (!values.contains(value)) {
      values.add(value);
    }
    changed.put(name, values);
    return new Address(path, changed);
  }

  /** This address with a value less; the others of the parameter stay. */
  public Address less(String name, String value) {
    SequencedMap<String, List<String>> changed = new LinkedHashMap<>(parameters);
    List<String> left = new ArrayList<>(all(name));
    left.remove(value);
    changed.put(name, left);
    return new Address(path, changed);
  }

  /** The address as it stands in a link; templates escape it as they do any text. */
  @Override
  public String toString() {
    String query = query();
    return query.isEmpty() ? path : path + "?" + query;
  }

  /** The parameters as they stand behind the question mark; empty if there are none. */
  public String query() {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
      for (String value : parameter.getValue()) {
        text.append(text.isEmpty() ? "" : "&")
            .append(encode(parameter.getKey()))
            .append('=')
            .append(encode(value));
      }
    }
    return text.toString();
  }

  private static Optional<String> decoded(String text) {
    try {
      return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** A text as it stands in an address. */
  public static String encode(String text) {
    return PLAIN.matcher(text).matches() ? text : encoded(text);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("%3A", ":")
        .replace("%2C", ",");
  }
}
