package org.manchette.text.quotation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.manchette.text.hygiene.Resources;

/** Conjugates the verbs of {@code reporting-verbs.txt}, which says how it is written. */
final class ReportingVerbs {

  private static final Map<String, Long> CONSTRUCTIONS =
      Map.of(
          "que", Lexicon.WITH_THAT,
          "inf", Lexicon.WITH_INFINITIVE,
          "de", Lexicon.WITH_DE,
          "a", Lexicon.WITH_A,
          "text", Lexicon.BY_TEXT);

  private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u", "y", "é");

  private final BiConsumer<String, Long> known;

  private ReportingVerbs(BiConsumer<String, Long> known) {
    this.known = known;
  }

  /**
   * Tells {@code known} of each form with what it is.
   *
   * @throws IllegalStateException if a line of the resource cannot be read
   */
  static void tell(BiConsumer<String, Long> known) {
    ReportingVerbs verbs = new ReportingVerbs(known);
    for (String line : Resources.lines(ReportingVerbs.class, "reporting-verbs.txt")) {
      verbs.read(line);
    }
  }

  private void read(String line) {
    String[] sides = line.split("\\s*=\\s*", 2);
    List<String> words = Arrays.asList(sides[0].strip().split("\\s+", -1));
    String lemma = words.getFirst();
    long constructions = 0;
    for (String word : words.subList(1, words.size())) {
      Long construction = CONSTRUCTIONS.get(word);
      if (construction == null) {
        throw new IllegalStateException("reporting-verbs.txt: « " + word + " » in: " + line);
      }
      constructions |= construction;
    }
    known.accept(lemma, Lexicon.TO_SAY | constructions);
    if (sides.length == 2) {
      String[] forms = sides[1].split("\\s*/\\s*", 3);
      add(forms[0], Lexicon.SAYS | constructions);
      add(forms[1], Lexicon.SAID | constructions);
      add(forms[2], Lexicon.SAYING | constructions);
    } else if (lemma.endsWith("er")) {
      first(lemma.substring(0, lemma.length() - 2), constructions);
    } else if (lemma.endsWith("ir")) {
      second(lemma.substring(0, lemma.length() - 2), constructions);
    } else if (lemma.endsWith("dre")) {
      third(lemma.substring(0, lemma.length() - 2), constructions);
    } else {
      throw new IllegalStateException("reporting-verbs.txt: needs its forms: " + line);
    }
  }

  private void add(String forms, long what) {
    for (String form : forms.split(" ", -1)) {
      known.accept(form, what);
    }
  }

  private void add(String stem, long what, String... endings) {
    for (String ending : endings) {
      known.accept(stem + ending, what);
    }
  }

  /** « affirmer », « annoncer », « espérer », « rappeler », « appuyer ». */
  private void first(String stem, long constructions) {
    for (String mute : List.of(stem, withGrave(stem), doubled(stem), withoutY(stem))) {
      add(mute, Lexicon.SAYS | constructions, "e", "ent", "era", "eront", "erait", "eraient");
    }
    String soft =
        stem.endsWith("c")
            ? stem.substring(0, stem.length() - 1) + "ç"
            : stem.endsWith("g") ? stem + "e" : stem;
    add(soft, Lexicon.SAYS | constructions, "a", "ait", "aient");
    add(stem, Lexicon.SAYS | constructions, "èrent");
    add(stem, Lexicon.SAID | constructions, "é", "ée", "és", "ées");
    add(soft, Lexicon.SAYING | constructions, "ant");
  }

  /** « garantir ». */
  private void second(String stem, long constructions) {
    add(
        stem,
        Lexicon.SAYS | constructions,
        "it",
        "issent",
        "issait",
        "issaient",
        "irent",
        "ira",
        "iront",
        "irait");
    add(stem, Lexicon.SAID | constructions, "i", "ie", "is", "ies");
    add(stem, Lexicon.SAYING | constructions, "issant");
  }

  /** « répondre ». */
  private void third(String stem, long constructions) {
    add(
        stem,
        Lexicon.SAYS | constructions,
        "",
        "ent",
        "ait",
        "aient",
        "it",
        "irent",
        "ra",
        "ront",
        "rait");
    add(stem, Lexicon.SAID | constructions, "u", "ue", "us", "ues");
    add(stem, Lexicon.SAYING | constructions, "ant");
  }

  /** « espèr- » of « espér- », « martèl- » of « martel- ». */
  private static String withGrave(String stem) {
    int last = stem.length() - 1;
    while (last > 0 && !VOWELS.contains(stem.substring(last, last + 1))) {
      last--;
    }
    boolean changes = last > 0 && last < stem.length() - 1 && "eé".indexOf(stem.charAt(last)) >= 0;
    boolean closed = stem.length() - last > 2 && stem.charAt(last) == 'e';
    return changes && !closed ? stem.substring(0, last) + "è" + stem.substring(last + 1) : stem;
  }

  /** « rappell- » of « rappel- ». */
  private static String doubled(String stem) {
    return stem.endsWith("el") || stem.endsWith("et")
        ? stem + stem.charAt(stem.length() - 1)
        : stem;
  }

  /** « appui- » of « appuy- ». */
  private static String withoutY(String stem) {
    return stem.endsWith("y") ? stem.substring(0, stem.length() - 1) + "i" : stem;
  }
}
