package org.manchette.text.quotation;

/**
 * What gives words to a speaker: « a-t-il déclaré », « selon le parquet ».
 *
 * @param speaker who is said to speak
 * @param verb index of its verb, or of the first word of « selon », « d'après »; -1 if it has none
 * @param verbEnd index after the last word of that
 */
record Clause(NounPhrase speaker, int verb, int verbEnd) {

  /** A clause whose verb is one word. */
  Clause(NounPhrase speaker, int verb) {
    this(speaker, verb, verb + 1);
  }

  /** Somebody to whom no word gives what is said, as before a colon. */
  static Clause withoutVerb(NounPhrase speaker) {
    return new Clause(speaker, -1, -1);
  }
}
