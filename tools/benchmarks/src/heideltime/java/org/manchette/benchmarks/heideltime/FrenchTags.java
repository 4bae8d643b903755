package org.manchette.benchmarks.heideltime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * Tags words as TreeTagger does for French, as far as HeidelTime's French rules look: common nouns,
 * proper names, numbers, and the tense of verbs.
 *
 * <p>TreeTagger itself may not be passed on. OpenNLP tells the part of speech by its context, the
 * dictionary of LanguageTool the tense of a verb. Not thread-safe.
 */
final class FrenchTags {

  private static final String MODEL = "/opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin";
  private static final String DICTIONARY = "/org/languagetool/resource/fr/french.dict";

  private final POSTaggerME tagger;
  private final DictionaryLookup dictionary;

  FrenchTags() {
    try (InputStream model = Objects.requireNonNull(FrenchTags.class.getResourceAsStream(MODEL))) {
      tagger = new POSTaggerME(new POSModel(model));
      dictionary =
          new DictionaryLookup(
              Dictionary.read(Objects.requireNonNull(FrenchTags.class.getResource(DICTIONARY))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** TreeTagger's tags of the words of a sentence; empty for a word that no rule looks at. */
  String[] of(String[] words) {
    String[] universal = tagger.tag(words);
    String[] tags = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      tags[i] =
          switch (universal[i]) {
            case "NOUN" -> "NOM";
            case "PROPN" -> "NAM";
            case "NUM" -> "NUM";
            case "VERB", "AUX" -> tense(words[i]);
            default -> "";
          };
    }
    return tags;
  }

  /** The first tense in this order that the form can have: a form of two is rarely the later one. */
  private String tense(String word) {
    Stream<String> readings =
        dictionary.lookup(word.toLowerCase(Locale.FRENCH)).stream()
            .map(WordData::getTag)
            .filter(Objects::nonNull)
            .map(CharSequence::toString)
            .filter(tag -> tag.startsWith("V "));
    String all = String.join("|", readings.toList());
    if (all.contains("ind pres")) {
      return "VER:pres";
    }
    if (all.contains("ind futu")) {
      return "VER:futu";
    }
    if (all.contains("ind impa")) {
      return "VER:impf";
    }
    if (all.contains("ppa")) {
      return "VER:pper";
    }
    return all.contains("ind psim") ? "VER:simp" : "";
  }
}
