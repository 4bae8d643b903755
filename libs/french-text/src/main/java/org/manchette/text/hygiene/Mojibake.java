package org.manchette.text.hygiene;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Undoes UTF-8 that was read as windows-1252, ISO-8859-1, ISO-8859-15 or Mac Roman, once or several
 * times: « dÃ©jÃ&nbsp; » is « déjà », « lâ€™an » is « l’an », « ÃƒÂ© » and « √© » are « é ».
 *
 * <p>Only where the repair is certain: the characters are bytes that form one UTF-8 sequence of
 * what French text is written with, and correct text cannot look so. Where it could (« la lettre «
 * Ã » », « IRMÃ» », the « Ã » whose no-break space became a space), a certain sequence in the same
 * paragraph decides, or one elsewhere in the text if the paragraph has no accented letter. Lost
 * bytes (U+FFFD) are never guessed, URLs never changed. « ÃŽ » at the beginning of a word can be Î
 * in windows-1252 and ô in ISO-8859-15: the first, which begins more words, is taken.
 */
final class Mojibake implements Repair {

  /** Text that was encoded wrongly so many times is undone. */
  private static final int PASSES = 3;

  /** Beyond Latin-1 letters and signs, what the French press is written with. */
  private static final String FRENCH =
      "ŒœŸŠšŽžĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīİıĶķŁłŃńŅņŇňŌōŐőŘřŚśŞşŢţŤťŪūŮůŰűŹźŻżƒˆ˜"
          + "‐‑‒–—‘’‚“”„†‡•…‰′″‹›\u2009\u202F€™→←\u200B";

  /** Second bytes that also are marks behind a capital letter in correct text. */
  private static final String LOOSE = "\u00A0»’‘”“…–—";

  private static final String CORRECT = "éèàêçôîûùëï";

  /** What bytes 0x80 to 0xBF mean in Mac Roman. */
  private static final String MAC_ROMAN =
      "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø";

  /** A sequence that may be undone: its code units and the character that they mean. */
  private record Sequence(int length, int meaning, boolean certain) {}

  @Override
  public Draft apply(Draft draft, List<Defect> defects) {
    Draft text = draft;
    for (int pass = 0; pass < PASSES; pass++) {
      int first = firstCertain(text);
      if (first < 0) {
        break;
      }
      if (pass == 0) {
        defects.add(new Defect(Defect.Kind.MOJIBAKE_REPAIRED, text.start(first)));
      }
      text = undo(text);
    }
    return text;
  }

  /** Where the first certain sequence begins, -1 if there is none. */
  private static int firstCertain(Draft draft) {
    boolean url = false;
    for (int i = 0; i < draft.length(); i++) {
      url = inUrl(draft, i, url);
      if (!url && isLead(draft.at(i))) {
        Sequence sequence = sequence(draft, i);
        if (sequence != null && sequence.certain()) {
          return i;
        }
      }
    }
    return -1;
  }

  private static Draft undo(Draft draft) {
    Draft repaired = new Draft(draft.length());
    boolean url = false;
    boolean lenient = isLenient(draft, 0);
    for (int i = 0; i < draft.length(); i++) {
      url = inUrl(draft, i, url);
      Sequence sequence = !url && isLead(draft.at(i)) ? sequence(draft, i) : null;
      if (sequence != null && (lenient || sequence.certain())) {
        int last = i + sequence.length() - 1;
        repaired.replace(draft, i, last, Character.toString(sequence.meaning()));
        i = last;
      } else {
        repaired.copy(draft, i);
      }
      if (draft.at(i) == '\n') {
        lenient = isLenient(draft, i + 1);
      }
    }
    return repaired;
  }

  private static boolean inUrl(Draft draft, int i, boolean url) {
    char c = draft.at(i);
    return url
        ? !Character.isWhitespace(c) && c != '\u00A0'
        : c == '/' && draft.at(i - 1) == '/' && draft.at(i - 2) == ':';
  }

  /** True if the paragraph from {@code start} on has a certain sequence or no correct accent. */
  private static boolean isLenient(Draft draft, int start) {
    boolean accents = false;
    for (int i = start; i < draft.length() && draft.at(i) != '\n'; i++) {
      char c = draft.at(i);
      Sequence sequence = isLead(c) ? sequence(draft, i) : null;
      if (sequence != null) {
        if (sequence.certain()) {
          return true;
        }
        i += sequence.length() - 1;
      } else {
        accents |= CORRECT.indexOf(c) >= 0;
      }
    }
    return !accents;
  }

  private static boolean isLead(char c) {
    return switch (c) {
      case 'Â', 'Ã', 'Ä', 'Å', 'Æ', 'Ë', 'Ì', 'â', 'ï', 'ð', '√', '¬', '≈', '‚' -> true;
      default -> false;
    };
  }

  private static @Nullable Sequence sequence(Draft draft, int i) {
    return switch (draft.at(i)) {
      case 'Ã' -> graveA(draft, i) == null ? two(draft, i) : graveA(draft, i);
      case 'Â', 'Ä', 'Å', 'Æ', 'Ë' -> two(draft, i);
      case 'Ì' -> combining(draft, i);
      case 'â', 'ï' -> three(draft, i);
      case 'ð' -> four(draft, i);
      case '√', '¬', '≈', '‚' -> macRoman(draft, i);
      default -> null;
    };
  }

  /** « Ã » before a space, which may be the second byte of « à », or the end of a line. */
  private static @Nullable Sequence graveA(Draft draft, int i) {
    char next = draft.at(i + 1);
    boolean inWord = Character.isLowerCase(draft.at(i - 1));
    if (next == '\0' || next == '\n' || next == ',' || next == '.') {
      return inWord ? new Sequence(1, 'à', true) : null;
    }
    if (next != ' ' && next != '\u00A0') {
      return null;
    }
    char after = draft.at(i + 2);
    boolean spaces = after == ' ' || after == '\u00A0';
    boolean letter = Character.isLetterOrDigit(after) && "ÃÂâÅ".indexOf(after) < 0;
    boolean ownSpace = next == ' ' ? !spaces && "\0\n,.)…-".indexOf(after) < 0 : letter;
    boolean mark = "»:;!?".indexOf(after) >= 0;
    boolean word = inWord || Character.isLetter(draft.at(i - 1));
    boolean certain = inWord || (!word && (spaces || (next == '\u00A0' && !mark)));
    return new Sequence(ownSpace ? 1 : 2, 'à', certain);
  }

  private static @Nullable Sequence two(Draft draft, int i) {
    char lead = draft.at(i);
    char second = draft.at(i + 1);
    int next = Windows1252.toByte(second);
    if (lead == 'Â' && second == ' ') {
      // The no-break space became a space.
      boolean certain = Character.isLowerCase(draft.at(i - 1)) || isDigit(draft.at(i - 1));
      return new Sequence(2, '\u00A0', certain);
    }
    if (next < 0x80 || next > 0xBF) {
      return null;
    }
    int meaning = (lead & 0x1F) << 6 | (next & 0x3F);
    int latin9 = Windows1252.toLatin9Byte(second);
    boolean capitalInside = lead == 'Ã' && isCapitalInside(draft, i, meaning);
    if (latin9 >= 0 && (capitalInside || (meaning > 0xFF && FRENCH.indexOf(meaning) < 0))) {
      meaning = (lead & 0x1F) << 6 | (latin9 & 0x3F);
    }
    boolean known = meaning <= 0xFF || FRENCH.indexOf(meaning) >= 0;
    return known ? new Sequence(2, meaning, isCertain(draft, i)) : null;
  }

  /**
   * True if the character that would be meant at {@code i} in windows-1252 is a capital where a
   * word has none, so that ISO-8859-15 is meant: « pÃšre » is « père », « CÃŽte » is « Côte ».
   */
  private static boolean isCapitalInside(Draft draft, int i, int meaning) {
    char before = draft.at(i - 1);
    boolean insideWord = Character.isLetter(before) || meaning == 'Ú' || meaning == 'Ì';
    return Character.isUpperCase(meaning)
        && (Character.isLowerCase(before)
            || (insideWord && Character.isLowerCase(draft.at(i + 2))));
  }

  /** True if correct text cannot have the two characters at {@code i} where they stand. */
  private static boolean isCertain(Draft draft, int i) {
    char second = draft.at(i + 1);
    if (LOOSE.indexOf(second) < 0) {
      return true;
    }
    char before = draft.at(i - 1);
    char after = draft.at(i + 2);
    if (Character.isLowerCase(before) || isDigit(before)) {
      return true;
    }
    if (draft.at(i) == 'Â' && (second == '»' || second == '\u00A0')) {
      // « «\u00A0Â\u00A0» », « «Â» », « la lettre Â\u00A0: »
      boolean quoted = before != '\0' && "«“\"'’(".indexOf(before) >= 0;
      boolean standsAlone = quoted || before == ' ' || before == '\u00A0';
      return second == '»' ? !quoted : !standsAlone || "»:;!?".indexOf(after) < 0;
    }
    return second != '\u00A0' && Character.isLetter(after);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** « eÌ\u0081 » is « é » in two code points. */
  private static @Nullable Sequence combining(Draft draft, int i) {
    int next = Windows1252.toByte(draft.at(i + 1));
    boolean mark = (next >= 0x80 && next <= 0x8A) || next == 0xA7 || next == 0xA8;
    return mark && Character.isLetter(draft.at(i - 1))
        ? new Sequence(2, 0x300 | (next & 0x3F), true)
        : null;
  }

  private static @Nullable Sequence three(Draft draft, int i) {
    int second = Windows1252.toByte(draft.at(i + 1));
    int third = Windows1252.toByte(draft.at(i + 2));
    if (second < 0x80 || second > 0xBF || third < 0x80 || third > 0xBF) {
      return null;
    }
    int meaning = (draft.at(i) & 0x0F) << 12 | (second & 0x3F) << 6 | (third & 0x3F);
    int latin9 = Windows1252.toLatin9Byte(draft.at(i + 2));
    if (FRENCH.indexOf(meaning) < 0 && latin9 >= 0) {
      meaning = (meaning & ~0x3F) | (latin9 & 0x3F);
    }
    boolean ligature = meaning >= 0xFB00 && meaning <= 0xFB06;
    boolean known = FRENCH.indexOf(meaning) >= 0 || ligature || meaning == 0xFEFF;
    // « â€\u00A0 » is what a closing quote leaves that lost its last byte.
    boolean doubtful = draft.at(i + 2) == '\u00A0' && draft.at(i - 1) != 'ƒ';
    return known && !doubtful ? new Sequence(3, meaning, true) : null;
  }

  /** « ðŸ˜€ » is an emoji. */
  private static @Nullable Sequence four(Draft draft, int i) {
    int value = 0;
    for (int k = i + 1; k <= i + 3; k++) {
      int next = Windows1252.toByte(draft.at(k));
      if (next < 0x80 || next > 0xBF) {
        return null;
      }
      value = value << 6 | (next & 0x3F);
    }
    return value >= 0x1F000 && value <= 0x1FAFF ? new Sequence(4, value, true) : null;
  }

  private static @Nullable Sequence macRoman(Draft draft, int i) {
    int second = MAC_ROMAN.indexOf(draft.at(i + 1));
    if (second < 0) {
      return null;
    }
    char before = draft.at(i - 1);
    int meaning;
    int length = 2;
    switch (draft.at(i)) {
      case '√' -> meaning = 0xC0 | second;
      case '¬' -> meaning = 0x80 | second;
      case '≈' -> meaning = 0x140 | second;
      default -> {
        int third = MAC_ROMAN.indexOf(draft.at(i + 2));
        if (third < 0) {
          return null;
        }
        meaning = 0x2000 | second << 6 | third;
        length = 3;
      }
    }
    boolean known =
        switch (draft.at(i)) {
          // « √π » is a number; « où » and « fût » have a letter before.
          case '√' ->
              Character.isLetter(meaning)
                  && ("πªº∞∏".indexOf(draft.at(i + 1)) < 0 || Character.isLetter(before));
          case '¬' -> meaning == '«' || meaning == '»' || meaning == 0xA0 || meaning == '°';
          case '≈' -> meaning == 'œ' || meaning == 'Œ';
          default -> "’‘“”…–—€\u202F".indexOf(meaning) >= 0;
        };
    return known ? new Sequence(length, meaning, true) : null;
  }
}
