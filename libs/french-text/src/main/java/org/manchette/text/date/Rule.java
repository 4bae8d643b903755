package org.manchette.text.date;

import org.jspecify.annotations.Nullable;

/** One way to write a date. */
@FunctionalInterface
interface Rule {

  /**
   * The expression that begins with token {@code i}, or null; looks at a bounded number of tokens.
   */
  @Nullable Found match(Reading reading, int i);

  /** What the first of these rules that matches finds. */
  static @Nullable Found first(Iterable<Rule> rules, Reading reading, int i) {
    for (Rule rule : rules) {
      Found found = rule.match(reading, i);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
