package org.manchette.benchmarks.entities;

import org.manchette.text.ActorKind;
import org.manchette.text.TextField;

/**
 * A name where it stands.
 *
 * @param field in which
 * @param start first UTF-16 code unit in the submitted field
 * @param end the one after the last, more than {@code start}
 * @param kind of whom or what
 */
public record Span(TextField field, int start, int end, ActorKind kind) {

  /** True if the other lies in this one and is not all of it. */
  public boolean holds(Span other) {
    return field == other.field
        && start <= other.start
        && other.end <= end
        && other.end - other.start < end - start;
  }

  public boolean overlaps(Span other) {
    return field == other.field && start < other.end && other.start < end;
  }
}
