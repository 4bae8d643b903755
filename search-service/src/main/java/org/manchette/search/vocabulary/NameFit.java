package org.manchette.search.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * Which name of an actor fits what was typed, and how well.
 *
 * @param fit how well
 * @param alias the name that does; null for the preferred one, or if the words stand in different
 *     names
 */
public record NameFit(Fit fit, @Nullable String alias) {

  /** How well a name fits what was typed, the best first. */
  public enum Fit {
    /** It is the name. */
    WHOLE,
    /** The name begins with it. */
    BEGINNING,
    /** Its words stand somewhere in the name. */
    INSIDE,
    /** Not all of its words stand in this name. */
    NONE
  }
}
