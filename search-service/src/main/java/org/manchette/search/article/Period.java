package org.manchette.search.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from a first to a last one.
 *
 * @param from inclusive; null for an open beginning
 * @param to inclusive; null for an open end
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

  /** All days, and none at all. */
  public static final Period ALL = new Period(null, null);

  /** Whether it has neither beginning nor end. */
  public boolean isAll() {
    return from == null && to == null;
  }
}
