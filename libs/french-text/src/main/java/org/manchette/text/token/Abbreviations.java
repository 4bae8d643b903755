package org.manchette.text.token;

import java.util.Set;

/** French abbreviations that end in a full stop, in lower case, with it. */
final class Abbreviations {

  /** Never the end of a sentence: something always follows. */
  private static final Set<String> OPEN =
      Set.of(
          "m.", "mm.", "mr.", "mrs.", "ms.", "mme.", "mmes.", "mlle.", "mgr.", "me.", "dr.", "pr.",
          "prof.", "st.", "ste.", "jr.", "gal.", "col.", "cdt.", "cap.", "lt.", "sgt.", "av.",
          "apr.", "art.", "al.", "p.", "pp.", "vol.", "chap.", "cf.", "fig.", "éd.", "ed.", "env.",
          "ex.", "i.e.", "n.", "no.", "nos.", "op.", "tél.", "tel.", "réf.", "vs.", "v.", "ap.",
          "bd.", "boul.", "fg.", "pl.", "dir.", "coll.", "trad.", "hab.", "max.", "min.", "janv.",
          "févr.", "fév.", "fev.", "avr.", "juil.", "sep.", "sept.", "oct.", "nov.", "déc.", "rép.",
          "s.", "lun.", "ven.", "sam.", "dim.");

  /** The end of a sentence if a capital follows. */
  private static final Set<String> CLOSED =
      Set.of("etc.", "inc.", "ltd.", "corp.", "cie.", "ph.d.", "m.sc.");

  private Abbreviations() {}

  /** True for an abbreviation after which a sentence goes on. */
  static boolean open(String lower) {
    return OPEN.contains(lower);
  }

  /** True for an abbreviation with which a sentence may end. */
  static boolean closed(String lower) {
    return CLOSED.contains(lower);
  }

  /** True for any known abbreviation. */
  static boolean known(String lower) {
    return OPEN.contains(lower) || CLOSED.contains(lower);
  }
}
