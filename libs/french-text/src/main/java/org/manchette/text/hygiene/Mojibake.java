package org.manchette.text.hygiene;

import java.util.List;

/**
 * Undoes UTF-8 that was read as windows-1252 or ISO-8859-1: « Ã© » is « é », « â€™ » is « ’ ».
 *
 * <p>Only where the repair is certain: the characters are bytes that form one UTF-8 sequence, its
 * meaning is a character of French typography, and the sequence cannot stand in correct French.
 * Text that was encoded wrongly twice is undone twice.
 */
final class Mojibake implements Repair {

  /** Beyond ASCII, what French text is written with. */
  private static final String FRENCH =
      "àâäæçéèêëîïôöœùûüÿÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸáíóúñãõåøÁÍÓÚÑ"
          + "«»‘’“”„‹›–—…•·°€©®™§²³\u00A0\u202F\u2009\u00AD";

  private static final int PASSES = 2;

  @Override
  public Draft apply(Draft draft, List<Defect> defects) {
    Draft text = draft;
    for (int pass = 0; pass < PASSES; pass++) {
      Draft undone = undoOnce(text);
      if (undone == text) {
        break;
      }
      if (pass == 0) {
        defects.add(new Defect(Defect.Kind.MOJIBAKE_REPAIRED, firstDifference(text, undone)));
      }
      text = undone;
    }
    return text;
  }

  private static Draft undoOnce(Draft draft) {
    Draft repaired = new Draft(draft.length());
    boolean changed = false;
    for (int i = 0; i < draft.length(); i++) {
      int length = sequenceLength(draft, i);
      int meaning = length == 0 ? -1 : decode(draft, i, length);
      boolean certain =
          meaning > 0
              && (FRENCH.indexOf(meaning) >= 0 || isMojibake(meaning))
              && !couldBeFrench(draft, i);
      if (certain) {
        repaired.replace(draft, i, i + length - 1, String.valueOf((char) meaning));
        i += length - 1;
        changed = true;
      } else {
        repaired.copy(draft, i);
      }
    }
    return changed ? repaired : draft;
  }

  /** How many bytes a UTF-8 sequence that begins here has; 0 if none of ours begins here. */
  private static int sequenceLength(Draft draft, int i) {
    return switch (draft.at(i)) {
      case 'Â', 'Ã', 'Å', 'Æ', 'Ë' -> 2;
      case 'â' -> 3;
      default -> 0;
    };
  }

  /** The character that the bytes mean in UTF-8, -1 if they are not one well-formed sequence. */
  private static int decode(Draft draft, int from, int length) {
    int lead = Windows1252.toByte(draft.at(from));
    int value = lead & (length == 2 ? 0x1F : 0x0F);
    for (int i = from + 1; i < from + length; i++) {
      int next = Windows1252.toByte(draft.at(i));
      if (next < 0x80 || next > 0xBF) {
        return -1;
      }
      value = value << 6 | (next & 0x3F);
    }
    return value;
  }

  /** Text encoded wrongly twice still shows windows-1252 after the first pass. */
  private static boolean isMojibake(int c) {
    return Windows1252.toByte((char) c) >= 0x80;
  }

  /** « PÂ» closes a quotation of capitals: a capital before the lead leaves a doubt. */
  private static boolean couldBeFrench(Draft draft, int i) {
    return draft.at(i) == 'Â'
        && Character.isUpperCase(draft.at(i - 1))
        && Windows1252.toByte(draft.at(i - 1)) < 0xC0;
  }

  private static int firstDifference(Draft before, Draft after) {
    int i = 0;
    while (i < after.length() && after.at(i) == before.at(i)) {
      i++;
    }
    return before.start(Math.min(i, before.length() - 1));
  }
}
