package org.manchette.search.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from a first to a last one.
 *
 * @param from inclusive; null for an open beginning
 * @param to inclusive; null for an open end
 */
record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

  static final Period ALL = new Period(null, null);

  boolean isAll() {
    return from == null && to == null;
  }
}
