package org.manchette.text.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Forms of names under which they are compared. */
final class Folding {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_SLUG = Pattern.compile("[^a-z0-9]+");

  /** Latin letters with accents, to which nearly every letter of a name belongs. */
  private static final char[] BARE = new char[0x250];

  static {
    for (char c = 0; c < BARE.length; c++) {
      char first = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
      BARE[c] = first == c ? stroked(c) : first;
    }
  }

  private Folding() {}

  /** Letters with a stroke, which Unicode does not decompose. */
  private static char stroked(char c) {
    return switch (c) {
      case 'ø' -> 'o';
      case 'ł' -> 'l';
      case 'đ' -> 'd';
      case 'ħ' -> 'h';
      case 'ı' -> 'i';
      default -> c;
    };
  }

  /** Lower case without accents, ligatures in two letters. */
  static String fold(String text) {
    String lower = text.toLowerCase(Locale.FRENCH);
    if (isAscii(lower)) {
      return lower;
    }
    StringBuilder bare = new StringBuilder(lower.length() + 2);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      switch (c) {
        case 'œ' -> bare.append("oe");
        case 'æ' -> bare.append("ae");
        case 'ß' -> bare.append("ss");
        case '’' -> bare.append('\'');
        default -> bare.append(c < BARE.length ? BARE[c] : c);
      }
    }
    String folded = bare.toString();
    return hasOnly(folded, BARE.length) ? folded : withoutMarks(folded);
  }

  private static boolean hasOnly(String text, int limit) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= limit) {
        return false;
      }
    }
    return true;
  }

  private static String withoutMarks(String text) {
    return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
  }

  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  /** True for ASCII letters and digits only: such a word is its only part and already folded. */
  static boolean isPlain(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9')) {
        return false;
      }
    }
    return true;
  }

  /** The parts of a name: cut at spaces, hyphens and after apostrophes (« d' » « Estaing »). */
  static List<String> pieces(String name) {
    List<String> pieces = new ArrayList<>(4);
    int start = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == ' ' || c == '-' || c == '\u00a0' || c == '‑') {
        if (i > start) {
          pieces.add(name.substring(start, i));
        }
        start = i + 1;
      } else if (c == '\'' || c == '’') {
        pieces.add(name.substring(start, i) + "'");
        start = i + 1;
      } else if (c == '#' && i == start) {
        pieces.add("#");
        start = i + 1;
      }
    }
    if (start < name.length()) {
      pieces.add(name.substring(start));
    }
    return pieces;
  }

  /** Lower-case ASCII letters and digits, everything else a hyphen. */
  static String slug(String name) {
    String slug =
        NOT_SLUG.matcher(fold(name).replace("+", " plus ").replace("&", " et ")).replaceAll("-");
    int start = slug.startsWith("-") ? 1 : 0;
    int end = slug.endsWith("-") && slug.length() > start ? slug.length() - 1 : slug.length();
    return slug.substring(start, end);
  }

  /** True if it holds at least two letters and no lower-case one. */
  static boolean isCapitals(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      if (Character.isLetter(c)) {
        letters++;
      }
    }
    return letters >= 2;
  }
}
