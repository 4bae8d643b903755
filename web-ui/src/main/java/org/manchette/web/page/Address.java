package org.manchette.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
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
      List<String> present = values.stream().filter(value -> !value.isBlank()).toList();
      if (!present.isEmpty()) {
        copy.put(name, present);
      }
    });
    parameters = Collections.unmodifiableSequencedMap(copy);
  }

  /** The search page without any wish. */
  public static Address search() {
    return new Address("/", new LinkedHashMap<>());
  }

  /** The page of an article. */
  public static Address article(String id) {
    return new Address("/articles/" + encode(id), new LinkedHashMap<>());
  }

  /** The page of an actor. */
  public static Address actor(String id) {
    return new Address("/actors/" + encode(id), new LinkedHashMap<>());
  }

  /** The page that finds actors by name. */
  public static Address actors() {
    return new Address("/actors", new LinkedHashMap<>());
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
    StringBuilder text = new StringBuilder(path);
    char separator = '?';
    for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
      for (String value : parameter.getValue()) {
        text.append(separator).append(encode(parameter.getKey())).append('=').append(encode(value));
        separator = '&';
      }
    }
    return text.toString();
  }

  /** A text as it stands in an address. */
  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("%3A", ":")
        .replace("%2C", ",");
  }
}
