package org.manchette.search.problem;

import static org.manchette.search.problem.Problems.invalidParameter;
import static org.manchette.search.problem.Problems.shown;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks that all resources make; every error names the parameter and what to send instead. */
public final class Parameters {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private Parameters() {}

  /**
   * Refuses parameters that do not exist, and a second value where there can be but one.
   *
   * @param sent all parameters of the request
   * @param known names of those that exist
   * @param lists those of them that may be repeated
   */
  public static void checkNames(
      MultivaluedMap<String, String> sent, Set<String> known, Set<String> lists) {
    for (Map.Entry<String, List<String>> parameter : sent.entrySet()) {
      String name = parameter.getKey();
      if (!known.contains(name)) {
        throw invalidParameter(
            name.length() > 80 ? "query" : name,
            "there is no parameter %s; there are %s"
                .formatted(shown(name), known.stream().sorted().collect(Collectors.joining(", "))));
      }
      if (!lists.contains(name) && parameter.getValue().size() > 1) {
        throw invalidParameter(name, "was sent more than once; send it once");
      }
    }
  }

  /** Values to choose from, in words. */
  public static String either(List<String> values) {
    int last = values.size() - 1;
    return String.join(", ", values.subList(0, last)) + " or " + values.get(last);
  }

  /** A text that is not too long; null if it is missing or empty. */
  public static @Nullable String text(String field, @Nullable String value, int limit) {
    if (value == null || value.isEmpty()) {
      return null;
    }
    if (value.length() > limit) {
      throw invalidParameter(
          field, "is %d characters long; send %d at most".formatted(value.length(), limit));
    }
    return value;
  }

  /**
   * A number in a range.
   *
   * @param value null or empty for the fallback
   * @param advice what to do instead, for the error
   */
  public static int number(
      String field, @Nullable String value, int fallback, int least, int most, String advice) {
    if (value == null || value.isEmpty()) {
      return fallback;
    }
    if (NUMBER.matcher(value).matches()) {
      int number = Integer.parseInt(value);
      if (least <= number && number <= most) {
        return number;
      }
    }
    throw invalidParameter(
        field, "%s is no number from %d to %d; %s".formatted(shown(value), least, most, advice));
  }
}
