package org.manchette.text.topic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * Dictionary forms of French words, by the dictionary of LanguageTool; of a word that it does not
 * hold, the word without the mark of the plural.
 */
final class Lemmas {

  private static final String DICTIONARY = "org/languagetool/resource/fr/french.dict";

  private final Dictionary dictionary;

  private Lemmas(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** Those of the dictionary on the class path. */
  static Lemmas shipped() {
    var file = Lemmas.class.getClassLoader().getResource(DICTIONARY);
    if (file == null) {
      throw new IllegalStateException(DICTIONARY + " is not on the class path");
    }
    try {
      return new Lemmas(Dictionary.read(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Looks words up; not thread-safe. */
  final class Lookup {
    private final DictionaryLookup lookup = new DictionaryLookup(dictionary);

    /**
     * The lemmas of a word, at least one, in alphabetical order.
     *
     * @param lower in lower case
     */
    List<String> of(String lower) {
      Set<String> found = new TreeSet<>();
      add(found, lower);
      if (found.isEmpty() && lower.indexOf('œ') < 0 && lower.contains("oe")) {
        add(found, lower.replace("oe", "œ"));
      }
      // « Etat », « Elysée »: capitals are often written without their accent.
      if (found.isEmpty() && lower.startsWith("e")) {
        add(found, "é" + lower.substring(1));
      }
      if (found.isEmpty()) {
        found.add(singular(lower));
      }
      return new ArrayList<>(found);
    }

    /** Whether the dictionary has the word, written so in lower case. */
    boolean knows(String lower) {
      return !lookup.lookup(lower).isEmpty();
    }

    private void add(Set<String> found, String lower) {
      for (WordData word : lookup.lookup(lower)) {
        if (word.getStem() != null) {
          found.add(word.getStem().toString().toLowerCase(Locale.FRENCH));
        }
      }
    }
  }

  Lookup lookup() {
    return new Lookup();
  }

  private static String singular(String lower) {
    int length = lower.length();
    boolean plural = lower.endsWith("s") || lower.endsWith("x");
    return length > 3 && plural && !lower.endsWith("ss") ? lower.substring(0, length - 1) : lower;
  }
}
