package org.manchette.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.manchette.text.token.Sentence;
import org.manchette.text.token.Token;

/**
 * Tells French from its neighbours by the small words that no sentence does without. Each of them
 * speaks for the languages that have it, the less the more share it.
 */
final class LanguageDetector {

  static final String FRENCH = "fr";

  /** No language can be told. */
  static final String UNDETERMINED = "und";

  /** Words that are read at most: a language shows long before. */
  private static final int SAMPLE = 3_000;

  /** Words of a paragraph that are read at most. */
  private static final int PARAGRAPH_SAMPLE = 100;

  /** Weight that a foreign paragraph has at least: three small words of its language. */
  private static final double LEAST_PARAGRAPH_WEIGHT = 3;

  /** What small words make up at least: a third to a half of prose, far less of names and lists. */
  private static final double LEAST_SHARE = 0.10;

  /** How much stronger the best language must be than the next. */
  private static final double LEAST_LEAD = 1.15;

  /** Weight below which a text is too short: about one small word of one language. */
  private static final double LEAST_WEIGHT = 0.8;

  /** What takes a text out of the archive's language: « Es-tu prêt ? » has one Spanish word. */
  private static final double LEAST_FOREIGN_WEIGHT = 2.5;

  /** In an archive of the French press a short text is French unless it says otherwise. */
  private static final double FRENCH_PRIOR = 1.3;

  private static final List<String> LANGUAGES = List.of("fr", "en", "es", "it", "pt", "de", "nl");

  private static final Map<String, int[]> WORDS =
      words(
          """
          le la les un une des du de et est en que qui dans pour par sur à au aux ce cette ces il elle \
          ils elles on nous vous je ne pas plus avec son sa ses leur mais ou où été être a ont \
          sont était avait se sans comme après très tout aussi selon même lors chez contre sous entre vers \
          depuis avant deux fait faire peut doit va vont quand alors car donc puis ainsi encore déjà \
          toujours dit oui bien mon ma mes me moi tu te si non lui eux cet celui celle ceux cela sera seront étaient avaient ai avons avez leurs \
          jusqu' lorsqu' m' t' l' d' qu' c' n' s' j' y\
          """,
          """
          the of and to in is was for on that with as by at from it its be are this his her he she \
          they we you not have has had were been but or an which will would their there who what a\
          """,
          """
          el la los las un una de y que en es por para con no se su al del lo como más pero sus le \
          ha este esta entre cuando muy sin sobre ser también fue había era desde todo han ya o a\
          """,
          """
          il lo la i gli le un una di e è che in per con non si da del della dei delle al alla nel \
          nella sono ha come più ma anche questo questa era suo sua dal dalla ai alle o ed se a l' d'\
          """,
          """
          o a os as um uma de e é que em para com não por se do da dos das no na nos nas ao à mais \
          como mas foi seu sua ou ser está tem também já pelo pela são entre depois sem há\
          """,
          """
          der die das und ist in zu den dem des ein eine einen einem einer nicht mit von auf für im \
          sich auch es an als werden aus er sie wird hat bei nach wie um über so war haben aber\
          """,
          """
          de het een en van in is dat op te voor met zijn die niet aan er om ook als dan maar bij \
          door uit wordt naar heeft werd nog hij ze zij over hebben had worden dit deze tot was\
          """);

  /**
   * ISO 639-1 code of the language that the sentences are in, {@link #UNDETERMINED} if unclear.
   * What stands in quotation marks counts only if nothing else tells: « Il dit : "We shall not give
   * up" » is French.
   */
  String detect(List<Sentence> sentences) {
    double[] own = new double[LANGUAGES.size()];
    double[] all = new double[LANGUAGES.size()];
    int ownRead = 0;
    int read = 0;
    Quoting quoting = new Quoting();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        boolean quoted = quoting.after(token, sentence.paragraph());
        if (token.word()) {
          read++;
          add(all, token.lower());
          if (!quoted) {
            ownRead++;
            add(own, token.lower());
          }
        }
      }
      if (read >= SAMPLE) {
        break;
      }
    }
    String language = strongest(own, ownRead);
    return language.equals(UNDETERMINED) ? strongest(all, read) : language;
  }

  /**
   * True if a paragraph is in a language other than French, by its words outside quotation marks
   * and names. Few words prove nothing: « The Voice, Van der Poel ».
   */
  boolean isForeign(List<Sentence> paragraph) {
    double[] weights = new double[LANGUAGES.size()];
    int read = 0;
    Quoting quoting = new Quoting();
    for (Sentence sentence : paragraph) {
      for (Token token : sentence.tokens()) {
        boolean quoted = quoting.after(token, sentence.paragraph());
        if (token.word() && !quoted && !token.capitalised()) {
          read++;
          add(weights, token.lower());
        }
      }
      if (read >= PARAGRAPH_SAMPLE) {
        break;
      }
    }
    String language = strongest(weights, read);
    return !language.equals(UNDETERMINED)
        && !language.equals(FRENCH)
        && weights[LANGUAGES.indexOf(language)] >= LEAST_PARAGRAPH_WEIGHT;
  }

  /**
   * Whether words stand in quotation marks, as they are read; a paragraph's end ends a quotation.
   */
  private static final class Quoting {

    private boolean quoted;
    private int paragraph = -1;

    /** Reads the next token; true if what follows it, or it itself, is quoted. */
    boolean after(Token token, int inParagraph) {
      quoted &= inParagraph == paragraph;
      paragraph = inParagraph;
      if (!token.word()) {
        quoted =
            switch (token.text().charAt(0)) {
              case '«', '“' -> true;
              case '»', '”' -> false;
              case '"' -> !quoted;
              default -> quoted;
            };
      }
      return quoted;
    }
  }

  private static void add(double[] weights, String lower) {
    int[] languages = WORDS.get(lower);
    if (languages != null) {
      for (int language : languages) {
        weights[language] += 1.0 / languages.length;
      }
    }
  }

  private static String strongest(double[] weights, int read) {
    weights[0] *= FRENCH_PRIOR;
    int best = 0;
    for (int i = 1; i < weights.length; i++) {
      best = weights[i] > weights[best] ? i : best;
    }
    double second = 0;
    for (int i = 0; i < weights.length; i++) {
      second = i == best ? second : Math.max(second, weights[i]);
    }
    boolean clear =
        weights[best] >= (best == 0 ? LEAST_WEIGHT : LEAST_FOREIGN_WEIGHT)
            && weights[best] >= LEAST_SHARE * read
            && weights[best] >= LEAST_LEAD * second;
    return clear ? LANGUAGES.get(best) : UNDETERMINED;
  }

  private static Map<String, int[]> words(String... lists) {
    Map<String, int[]> words = new HashMap<>();
    for (int language = 0; language < lists.length; language++) {
      for (String word : List.of(lists[language].strip().split("\\s+", -1))) {
        int[] before = words.getOrDefault(word, new int[0]);
        int[] with = Arrays.copyOf(before, before.length + 1);
        with[before.length] = language;
        words.put(word, with);
      }
    }
    return Map.copyOf(words);
  }
}
