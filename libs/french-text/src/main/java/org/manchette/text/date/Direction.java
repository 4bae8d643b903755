package org.manchette.text.date;

/** Where the clause around an expression looks from the day of publication. */
enum Direction {
  PAST,
  FUTURE,
  UNKNOWN
}
