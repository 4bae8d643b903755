package org.manchette.text.actor;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Nouns that say what a person is or does: « ministre », « comédienne ». */
public final class RoleNouns {

  private RoleNouns() {}

  /** All of them in lower case, with their plural in -s. */
  public static Set<String> all() {
    return Cues.ROLES.stream()
        .flatMap(noun -> Stream.of(noun, noun + "s"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** True for such a noun, in any number, whatever its case. */
  public static boolean contains(String word) {
    String lower = word.toLowerCase(Locale.FRENCH);
    return Cues.ROLES.contains(lower)
        || (lower.endsWith("s") && Cues.ROLES.contains(lower.substring(0, lower.length() - 1)));
  }
}
