package org.manchette.search.query;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.manchette.index.FrenchAnalysis;
import org.manchette.search.query.QueryToken.Kind;

/** What is a word, and what only looks like one. */
final class QueryWords {

  static final Pattern NEAR = Pattern.compile("(?:PR[EÈ]S|NEAR)/?(\\d{1,6})(?!\\d)");
  static final Pattern SENTENCE =
      Pattern.compile("(?:M[EÊ]ME[-_]PHRASE|SAME[-_]SENTENCE)(?= ?(\\()?)");
  static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|www\\.)[^ «»\"“”]+");

  private static final Pattern OUTER =
      Pattern.compile("^[^\\p{L}\\p{M}\\p{Nd}]+|[^\\p{L}\\p{M}\\p{Nd}]+$");
  private static final Pattern LEADING = Pattern.compile("^[^\\p{L}\\p{Nd}]+");
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}’'._/&-]+");

  private QueryWords() {}

  /** The operator that a word is; null if it is none. */
  static @Nullable Kind operator(String word) {
    return switch (word) {
      case "OU", "OR", "|" -> Kind.OR;
      case "ET", "AND", "&", "+" -> Kind.AND;
      case "SAUF", "NOT" -> Kind.NOT;
      default -> NEAR.matcher(word).matches() ? Kind.NEAR : null;
    };
  }

  /** A word that is not read as an operator, should its query be read again. */
  static QueryNode.Word plain(String word) {
    boolean operator = operator(word) != null || SENTENCE.matcher(word).matches();
    return new QueryNode.Word(operator ? word.toLowerCase(Locale.ROOT) : word);
  }

  /** A word where nothing else can stand: a day, an address and a colon are but characters. */
  static QueryNode placed(String word) {
    return PLAIN.matcher(word).matches()
            && !ADDRESS.matcher(word).lookingAt()
            && DateValues.day(word).isEmpty()
        ? plain(word)
        : new QueryNode.Phrase(word);
  }

  /** Whether anything of a text is in the index: not so of « ? » nor of « l’ » standing apart. */
  static boolean searchable(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit)
        && !FrenchAnalysis.isElidedArticle(text);
  }

  /** Whether a word is but « l’ ». */
  static boolean isElided(String typed) {
    return FrenchAnalysis.isElidedArticle(LEADING.matcher(typed).replaceFirst(""));
  }

  /** A text without the punctuation around it. */
  static String inner(String text) {
    return OUTER.matcher(text).replaceAll("");
  }

  /** A word without punctuation around it and without « ~2 », « ^3 » and « ++ » behind it. */
  static String withoutSigns(String typed) {
    String word = LEADING.matcher(typed).replaceFirst("");
    int end = signsAt(word);
    while (end > 0 && searchable(inner(word.substring(0, end)))) {
      word = inner(word.substring(0, end));
      end = signsAt(word);
    }
    String inner = inner(word);
    return inner.equals(word) ? word : withoutSigns(inner);
  }

  /** Whether there is anything of the kind behind a word. */
  static boolean hasSigns(String typed) {
    return signsAt(typed) > 0;
  }

  /** Where signs begin behind a word; -1 if there are none. */
  private static int signsAt(String word) {
    int begin = -1;
    boolean number = false;
    for (int i = word.length() - 1; i >= 0; i--) {
      char c = word.charAt(i);
      if (c == '~' || c == '^' || (!number && (c == '+' || c == '#' || c == '*'))) {
        begin = i;
        number = false;
      } else if ((c >= '0' && c <= '9') || c == '.') {
        number = true;
      } else {
        break;
      }
    }
    return begin;
  }

  /** A star, or a question mark inside a word; -1 if there is none. */
  static int starAt(String typed) {
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      if (c == '*'
          || (c == '?' && i + 1 < typed.length() && Character.isLetter(typed.charAt(i + 1)))) {
        return i;
      }
    }
    return -1;
  }
}
