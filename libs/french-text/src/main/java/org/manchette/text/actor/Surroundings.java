package org.manchette.text.actor;

import java.util.Set;

/** What the words right before a name allow it to be. */
final class Surroundings {

  private static final Set<String> NOT_BEFORE_PERSONS =
      Set.of(
          "à", "en", "au", "aux", "vers", "depuis", "de", "d'", "d’", "du", "des", "dans", "pour",
          "sur", "la", "le", "les", "l'", "l’", "entre", "et", "hors", "via", "contre", "face", ",",
          "(");

  private Surroundings() {}

  /** True where a person may stand by the bare surname: not « à Washington ». */
  static boolean allowPerson(Found name) {
    return !NOT_BEFORE_PERSONS.contains(name.before(1));
  }
}
