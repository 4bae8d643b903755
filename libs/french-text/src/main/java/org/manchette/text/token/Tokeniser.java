package org.manchette.text.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.manchette.text.hygiene.NormalisedText;

/**
 * Cuts a repaired text into sentences and words. What is one token:
 *
 * <ul>
 *   <li>a word, with its hyphens (« Saint-Denis », « celui-ci », « c'est-à-dire » after « c' »);
 *   <li>an elided word with its apostrophe (« l' », « qu' », « jusqu' »), but « aujourd'hui », «
 *       prud'hommes », « O'Brien », « N'Golo » are whole;
 *   <li>the hyphen before an inverted or postponed pronoun, with its euphonic t: « dit », « - », «
 *       il »; « a », « -t- », « elle »;
 *   <li>an abbreviation or initial with its full stop (« M. », « J. », « J.-C. », « U.S.A. », «
 *       Ph.D. »);
 *   <li>a number with its inner marks (« 1.370 », « 2,5 », « 12/03/2019 », « 2018-2019 », « 20:30
 *       », « 20h30 », « 1er », « 14-Juillet »); groups of thousands parted by a space are several;
 *   <li>a URL, e-mail address or host name;
 *   <li>a run of dots (« ... »); every other mark by itself.
 * </ul>
 *
 * <p>A line end ends a sentence and a paragraph. Thread-safe; time is linear in the length.
 */
public final class Tokeniser {

  /** Longer words and URLs are cut: no reader of words meets one of unbounded length. */
  private static final int LONGEST_WORD = 256;

  private static final int LONGEST_URL = 2_048;

  /** Letters of « puisqu' ». */
  private static final int LONGEST_ELISION = 7;

  /** Characters of « quelqu'une », and one more. */
  private static final int LONGEST_WHOLE = 12;

  /** A host name has at most 253 characters (RFC 1035), an address that and a local part of 64. */
  private static final int LONGEST_ADDRESS = 318;

  private static final Set<String> DOMAINS =
      Set.of("com", "fr", "org", "net", "eu", "be", "ch", "info");

  private static final Set<String> ELIDED =
      Set.of(
          "l'", "d'", "j'", "m'", "t'", "s'", "n'", "c'", "ç'", "qu'", "jusqu'", "lorsqu'",
          "puisqu'", "quoiqu'", "quelqu'", "presqu'");

  /** Words with an inner apostrophe that begin like an elided one, or that no elision explains. */
  private static final Set<String> WHOLE =
      Set.of("aujourd'hui", "quelqu'un", "quelqu'une", "d'abord", "d'ailleurs", "presqu'île");

  private static final Set<String> PRONOUNS =
      Set.of(
          "je", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "ce", "moi", "toi", "le",
          "la", "les", "lui", "leur", "en", "y");

  /** Hyphenated words that end like a pronoun and are none. */
  private static final Set<String> COMPOUNDS =
      Set.of("rendez-vous", "sauve-qui-peut", "chez-nous", "chez-lui", "m'as-tu-vu");

  /** Sentences of a text in order, each with at least one token; none for a text without one. */
  public List<Sentence> sentences(NormalisedText text) {
    return sentences(text.value());
  }

  /** Sentences of a text that is repaired already, as {@link #sentences(NormalisedText)}. */
  public List<Sentence> sentences(String repaired) {
    return new Sentences(tokens(repaired), repaired).split();
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>(text.length() / 5 + 1);
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        i++;
      } else if (Character.isDigit(c)) {
        i = number(text, i, tokens);
      } else if (Character.isLetter(text.codePointAt(i))) {
        i = word(text, i, tokens);
      } else {
        i = mark(text, i, tokens);
      }
    }
    return tokens;
  }

  private static int add(String text, int start, int end, List<Token> tokens) {
    String word = text.substring(start, end);
    tokens.add(new Token(start, end, word, word.toLowerCase(Locale.FRENCH)));
    return end;
  }

  private static char at(String text, int i) {
    return i < 0 || i >= text.length() ? '\0' : text.charAt(i);
  }

  private static int number(String text, int start, List<Token> tokens) {
    int end = start;
    int limit = Math.min(text.length(), start + LONGEST_WORD);
    while (end < limit) {
      char c = text.charAt(end);
      char next = at(text, end + 1);
      boolean inner =
          ((c == '.' || c == ',' || c == '/' || c == ':' || c == '-') && Character.isDigit(next))
              || (c == '-' && Character.isLetter(next));
      if (!Character.isLetterOrDigit(c) && !inner) {
        break;
      }
      end++;
    }
    return add(text, start, end, tokens);
  }

  private static int mark(String text, int start, List<Token> tokens) {
    char c = text.charAt(start);
    int end = start + Character.charCount(text.codePointAt(start));
    if (c == '.') {
      while (at(text, end) == '.' && end < start + LONGEST_WORD) {
        end++;
      }
    }
    return add(text, start, end, tokens);
  }

  private static int word(String text, int start, List<Token> tokens) {
    int address = addressEnd(text, start);
    if (address > start) {
      return add(text, start, address, tokens);
    }
    int abbreviation = abbreviationEnd(text, start);
    if (abbreviation > start) {
      return add(text, start, abbreviation, tokens);
    }
    int elision = elisionEnd(text, start);
    if (elision > start) {
      return add(text, start, elision, tokens);
    }
    int end = wordEnd(text, start, start + LONGEST_WORD);
    int base = pronounStart(text, start, end);
    if (base < end) {
      add(text, start, base, tokens);
      boolean euphonic = at(text, base + 1) == 't' && at(text, base + 2) == '-';
      int pronoun = base + (euphonic ? 3 : 1);
      add(text, base, pronoun, tokens);
      return add(text, pronoun, end, tokens);
    }
    if (at(text, end) == '.' && Abbreviations.known(lower(text, start, end + 1))) {
      end++;
    } else if (at(text, end) == '.'
        && at(text, end + 2) == '.'
        && end - start <= 2
        && Abbreviations.known(lower(text, start, end + 3))) {
      end += 3;
    }
    return add(text, start, end, tokens);
  }

  private static String lower(String text, int start, int end) {
    return text.substring(start, end).toLowerCase(Locale.FRENCH);
  }

  /** The end of letters, digits and the hyphens, apostrophes and ampersands between them. */
  private static int wordEnd(String text, int start, int limit) {
    int end = start;
    while (end < Math.min(text.length(), limit)) {
      char c = text.charAt(end);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isMark(c)) {
        end++;
      } else if ((c == '-' || c == '\'' || c == '&')
          && end > start
          && Character.isLetterOrDigit(at(text, end + 1))) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  /** Combining marks that have no composed form belong to their letter. */
  private static boolean isMark(char c) {
    return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** The end of an elided word that begins here; {@code start} if none does. */
  private static int elisionEnd(String text, int start) {
    int apostrophe = start;
    while (apostrophe - start < LONGEST_ELISION && Character.isLetter(at(text, apostrophe))) {
      apostrophe++;
    }
    if (at(text, apostrophe) != '\'' || !ELIDED.contains(lower(text, start, apostrophe + 1))) {
      return start;
    }
    String word = lower(text, start, wordEnd(text, start, start + LONGEST_WHOLE));
    // « N'Golo », « N'Djamena »: the verb that « ne » needs has no capital.
    boolean africanName =
        text.charAt(start) == 'N'
            && apostrophe == start + 1
            && Character.isUpperCase(at(text, apostrophe + 1));
    return WHOLE.contains(word) || africanName ? start : apostrophe + 1;
  }

  /** Where the hyphen before a pronoun stands, {@code end} if there is none. */
  private static int pronounStart(String text, int start, int end) {
    int hyphen = end - 1;
    while (hyphen > start && text.charAt(hyphen) != '-') {
      hyphen--;
    }
    if (hyphen <= start
        || end - hyphen > 6
        || !PRONOUNS.contains(text.substring(hyphen + 1, end))) {
      return end;
    }
    if (end - start < 16 && COMPOUNDS.contains(lower(text, start, end))) {
      return end;
    }
    boolean euphonic = hyphen - 2 > start && text.startsWith("-t", hyphen - 2);
    int base = euphonic ? hyphen - 2 : hyphen;
    // « Noisy-le », « Neuilly-en »: names have a capital, and only sentences begin with a verb.
    boolean name = Character.isUpperCase(text.charAt(start)) && at(text, end) == '-';
    return name ? end : base;
  }

  /** The end of a URL, host or e-mail address that begins here; {@code start} if none does. */
  private static int addressEnd(String text, int start) {
    boolean url =
        text.startsWith("http://", start)
            || text.startsWith("https://", start)
            || text.startsWith("www.", start);
    if (!url) {
      return hostEnd(text, start);
    }
    int end = start;
    int limit = Math.min(text.length(), start + LONGEST_URL);
    while (end < limit && isUrlUnit(text.charAt(end))) {
      end++;
    }
    while (".,;:!?)'".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean isUrlUnit(char c) {
    return !Character.isWhitespace(c) && "\"«»“”<>()".indexOf(c) < 0;
  }

  /**
   * « nom@exemple.fr », « exemple.fr »: ASCII labels with dots, the last of them a known domain.
   */
  private static int hostEnd(String text, int start) {
    int end = start;
    int lastDot = -1;
    boolean at = false;
    while (end < Math.min(text.length(), start + LONGEST_ADDRESS)) {
      char c = text.charAt(end);
      boolean inner = (c == '.' || c == '@' || c == '_') && isAsciiWord(at(text, end + 1));
      if (!isAsciiWord(c) && c != '-' && !inner) {
        break;
      }
      if (c == '.') {
        lastDot = end;
      }
      at |= c == '@';
      end++;
    }
    if (lastDot <= start) {
      return start;
    }
    String domain = lower(text, lastDot + 1, end);
    boolean known = DOMAINS.contains(domain);
    return known || at ? end : start;
  }

  private static boolean isAsciiWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** The end of « J. », « J.-C. », « U.S.A. », « i.e. »; {@code start} if none begins here. */
  private static int abbreviationEnd(String text, int start) {
    int end = start;
    while (Character.isLetter(at(text, end))
        && at(text, end + 1) == '.'
        && end < start + LONGEST_WORD) {
      end += 2;
      boolean goesOn =
          at(text, end) == '-' && Character.isLetter(at(text, end + 1)) && at(text, end + 2) == '.';
      if (goesOn) {
        end++;
      }
    }
    if (end == start + 2) {
      char letter = text.charAt(start);
      boolean initial = Character.isUpperCase(letter) && at(text, end) != '.';
      boolean known = Abbreviations.known(lower(text, start, end));
      return initial || known ? end : start;
    }
    return end;
  }
}
