package org.manchette.text.hygiene;

import java.text.Normalizer;
import java.util.List;

/** Brings every character to the one form that {@link Hygiene} promises, and the whole to NFC. */
final class Characters implements Repair {

  /**
   * Longest run of combining marks that is composed as one, the limit of the Stream-Safe Text
   * Format (Unicode Standard Annex 15, section 13): keeps hostile text linear.
   */
  private static final int MARKS = 30;

  @Override
  public Draft apply(Draft draft, List<Defect> defects) {
    Draft repaired = new Draft(draft.length());
    boolean controls = false;
    boolean surrogates = false;
    for (int i = 0; i < draft.length(); i++) {
      char c = draft.at(i);
      if (c >= ' ' && c < 0x7F && c != '\'' && c != '`' && c != '<' && c != '>') {
        if (isCombining(draft.at(i + 1))) {
          i = compose(draft, i, repaired);
        } else {
          repaired.copy(draft, i);
        }
      } else if (c < ' ' || (c >= 0x7F && c <= 0x9F)) {
        controls |= control(draft, i, repaired);
        if (controls && defects.stream().noneMatch(d -> isControlDefect(d))) {
          defects.add(new Defect(Defect.Kind.CONTROL_CHARACTERS, draft.start(i)));
        }
      } else if (Character.isSurrogate(c)) {
        if (Character.isHighSurrogate(c) && Character.isLowSurrogate(draft.at(i + 1))) {
          repaired.copy(draft, i);
          repaired.copy(draft, i + 1);
          i++;
        } else {
          repaired.replace(draft, i, i, "\uFFFD");
          if (!surrogates) {
            surrogates = true;
            defects.add(new Defect(Defect.Kind.LONE_SURROGATE, draft.start(i)));
          }
        }
      } else {
        i = mark(draft, i, repaired);
      }
    }
    return repaired;
  }

  private static boolean isControlDefect(Defect defect) {
    return defect.kind() == Defect.Kind.CONTROL_CHARACTERS;
  }

  /** Repairs a control character; true if it is one that text should not hold: « l\u0092an ». */
  private static boolean control(Draft draft, int i, Draft repaired) {
    char c = draft.at(i);
    switch (c) {
      case '\n' -> repaired.copy(draft, i);
      case '\t' -> repaired.replace(draft, i, i, " ");
      case '\r' -> {
        if (draft.at(i + 1) != '\n') {
          repaired.replace(draft, i, i, "\n");
        }
      }
      case '\f', '\u000B' -> repaired.replace(draft, i, i, "\n");
      default -> {
        repaired.replace(draft, i, i, form(Windows1252.ofControl(c), draft, i));
        return true;
      }
    }
    return false;
  }

  /** Appends what the character at {@code i}, not a plain ASCII letter, becomes; gives its last. */
  private static int mark(Draft draft, int i, Draft repaired) {
    char c = draft.at(i);
    char next = draft.at(i + 1);
    boolean doubled = c == next && (c == '\'' || c == '‘' || c == '’' || c == '`');
    // « d''évolution' »: an apostrophe and a quote of its own.
    if (doubled && !(endsLetter(draft, i) && Character.isLetter(draft.at(i + 2)))) {
      repaired.replace(draft, i, i + 1, "\"");
      return i + 1;
    }
    if (c == next && (c == '<' || c == '>')) {
      repaired.replace(draft, i, i + 1, c == '<' ? "«" : "»");
      return i + 1;
    }
    String form = form(c, draft, i);
    if (form.length() == 1 && form.charAt(0) == c) {
      if (isCombining(next) || needsComposition(c)) {
        return compose(draft, i, repaired);
      }
      repaired.copy(draft, i);
    } else {
      repaired.replace(draft, i, i, form);
    }
    return i;
  }

  /** The internal form of a character. */
  private static String form(char c, Draft draft, int i) {
    return switch (c) {
      case '’', '‘', '‛', 'ʼ', 'ʻ', 'ʹ', '′', '＇' -> "'";
      case '´', '`' -> endsLetter(draft, i) ? "'" : String.valueOf(c);
      case '„' -> "“";
      case '‟', '″', '＂', '〝', '〞' -> "\"";
      case '‐', '‑' -> "-";
      case '\u2028', '\u2029' -> "\n";
      case 'ﬀ' -> "ff";
      case 'ﬁ' -> "fi";
      case 'ﬂ' -> "fl";
      case 'ﬃ' -> "ffi";
      case 'ﬄ' -> "ffl";
      case 'ﬅ', 'ﬆ' -> "st";
      case 'Ĳ' -> "IJ";
      case 'ĳ' -> "ij";
      default -> isSpace(c) ? " " : String.valueOf(c);
    };
  }

  /** True if a letter, composed or not, ends before {@code i}. */
  private static boolean endsLetter(Draft draft, int i) {
    char before = draft.at(i - 1);
    return Character.isLetter(before) || isCombining(before);
  }

  private static boolean isSpace(char c) {
    return c == '\u00A0' || (c > 0xFF && Character.getType(c) == Character.SPACE_SEPARATOR);
  }

  private static boolean isCombining(char c) {
    if (c < 0x300) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || (c >= '\u1160' && c <= '\u11FF');
  }

  /** True if the character alone may not be NFC. */
  private static boolean needsComposition(char c) {
    return c >= 0x300 && !Normalizer.isNormalized(String.valueOf(c), Normalizer.Form.NFC);
  }

  /** Appends the NFC of a base and its marks; gives the last mark. */
  private static int compose(Draft draft, int base, Draft repaired) {
    int last = base;
    while (last - base < MARKS && isCombining(draft.at(last + 1))) {
      last++;
    }
    String cluster = draft.substring(base, last + 1);
    String composed = Normalizer.normalize(cluster, Normalizer.Form.NFC);
    if (composed.equals(cluster)) {
      for (int i = base; i <= last; i++) {
        repaired.copy(draft, i);
      }
    } else {
      repaired.replace(draft, base, last, composed);
    }
    return last;
  }
}
