package org.manchette.search.vocabulary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.manchette.index.FrenchAnalysis;
import org.manchette.search.vocabulary.NameFit.Fit;

/**
 * The beginning of a name as someone types it: whole words in any order, the last of which may be
 * unfinished. Cut and folded as {@link FrenchAnalysis#EXACT} does: « L’Élys » is {@code elys}.
 *
 * @param words without case, accents and elided articles; empty if there was no letter or digit
 */
public record TypedName(List<String> words) {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("[’‘ʼ´`＇ʹ]");

  /** « S.N.C.F. » is one word. */
  private static final Pattern DOTS =
      Pattern.compile("(?<=(?<![\\p{L}\\p{Nd}])\\p{L})\\.(?=\\p{L}(?![\\p{L}\\p{Nd}]))");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}']+");
  private static final Set<String> ARTICLES = Set.of("le", "la", "les");

  public TypedName {
    words = List.copyOf(words);
  }

  /** What was typed. */
  public static TypedName of(String text) {
    return new TypedName(wordsOf(text));
  }

  /** The words of a text as they are compared, in order, without elided articles. */
  public static List<String> wordsOf(String text) {
    List<String> words = new ArrayList<>();
    for (String word : BETWEEN_WORDS.split(DOTS.matcher(folded(text)).replaceAll(""), -1)) {
      String bare = withoutElision(word);
      if (!bare.isEmpty()) {
        words.add(bare);
      }
    }
    return words;
  }

  /** {@link #wordsOf} without an article in front, which comes and goes in names. */
  public static List<String> wordsWithoutArticle(String text) {
    List<String> words = wordsOf(text);
    return words.size() > 1 && ARTICLES.contains(words.getFirst())
        ? words.subList(1, words.size())
        : words;
  }

  private static String folded(String text) {
    String lower =
        APOSTROPHES
            .matcher(text.toLowerCase(Locale.FRENCH))
            .replaceAll("'")
            .replace("œ", "oe")
            .replace("æ", "ae")
            .replace("ß", "ss")
            .replace('ø', 'o')
            .replace('ł', 'l')
            .replace('đ', 'd')
            .replace('ı', 'i');
    return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
  }

  private static String withoutElision(String word) {
    String bare = word;
    int apostrophe = bare.indexOf('\'');
    while (apostrophe >= 0
        && (apostrophe == 0 || FrenchAnalysis.isElidedArticle(bare.substring(0, apostrophe + 1)))) {
      bare = bare.substring(apostrophe + 1);
      apostrophe = bare.indexOf('\'');
    }
    int end = bare.length();
    while (end > 0 && bare.charAt(end - 1) == '\'') {
      end--;
    }
    return bare.substring(0, end);
  }

  /** Whether there is nothing to look for. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** For a simple query string in which all words must occur. */
  String query() {
    return String.join(" ", words) + "*";
  }

  /**
   * How well the best of several names fits.
   *
   * @param preferred chosen before the others where it fits as well
   */
  public NameFit best(String preferred, List<String> aliases) {
    NameFit best = new NameFit(fit(preferred), null);
    for (String alias : aliases) {
      NameFit other = new NameFit(fit(alias), alias);
      if (other.fit().compareTo(best.fit()) < 0) {
        best = other;
      }
    }
    return best;
  }

  /** How well a name fits, which must not be asked of nothing typed. */
  public Fit fit(String name) {
    List<String> typed =
        words.size() > 1 && ARTICLES.contains(words.getFirst())
            ? words.subList(1, words.size())
            : words;
    List<String> has = wordsWithoutArticle(name);
    if (has.equals(typed)) {
      return Fit.WHOLE;
    }
    List<String> finished = typed.subList(0, typed.size() - 1);
    String unfinished = typed.getLast();
    if (has.size() >= typed.size()
        && has.subList(0, finished.size()).equals(finished)
        && has.get(finished.size()).startsWith(unfinished)) {
      return Fit.BEGINNING;
    }
    // The article counts again: « le mon » is in « Courrier le Monde ».
    List<String> all = wordsOf(name);
    return all.containsAll(words.subList(0, words.size() - 1))
            && all.stream().anyMatch(word -> word.startsWith(unfinished))
        ? Fit.INSIDE
        : Fit.NONE;
  }
}
