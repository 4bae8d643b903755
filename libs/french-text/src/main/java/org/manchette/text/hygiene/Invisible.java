package org.manchette.text.hygiene;

import java.util.List;

/**
 * Takes out what nobody sees: soft hyphens (« sou&shy;hait »), zero-width and bidirectional
 * characters, byte order marks and control characters. The joiner inside an emoji stays.
 */
final class Invisible implements Repair {

  @Override
  public Draft apply(Draft draft, List<Defect> defects) {
    int first = 0;
    while (first < draft.length() && !isInvisible(draft.at(first))) {
      first++;
    }
    if (first == draft.length()) {
      return draft;
    }
    Draft repaired = new Draft(draft.length());
    boolean controls = false;
    for (int i = 0; i < draft.length(); i++) {
      char c = draft.at(i);
      if (!isInvisible(c) || joinsEmoji(draft, i)) {
        repaired.copy(draft, i);
      } else if (c == '\u00AD') {
        i = lineEnd(draft, i + 1);
      } else if (Character.isISOControl(c) && !controls) {
        controls = true;
        Defects.add(defects, new Defect(Defect.Kind.CONTROL_CHARACTERS, draft.start(i)));
      }
    }
    return repaired;
  }

  private static boolean isInvisible(char c) {
    if (c < '\u00AD') {
      return (c < ' ' && c != '\t' && (c < '\n' || c > '\r'))
          || c == 0x7F
          || (c > 0x7F && c < 0xA0 && Windows1252.ofControl(c) == c);
    }
    return c == '\u00AD'
        || c == '\u061C'
        || c == '\u180E'
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u206F')
        || c == '\uFEFF'
        || (c >= '\uFFF9' && c <= '\uFFFB');
  }

  /** « 👨‍👩‍👧 » is one sign. */
  private static boolean joinsEmoji(Draft draft, int i) {
    char before = draft.at(i - 1);
    char after = draft.at(i + 1);
    return draft.at(i) == '\u200D'
        && (Character.isLowSurrogate(before) || before == '\uFE0F')
        && (Character.isHighSurrogate(after) || (after >= '\u2600' && after <= '\u27BF'));
  }

  /** The last code unit of the line end behind a soft hyphen, at which a word was parted. */
  private static int lineEnd(Draft draft, int i) {
    boolean windows = draft.at(i) == '\r' && draft.at(i + 1) == '\n';
    return windows ? i + 1 : draft.at(i) == '\n' || draft.at(i) == '\r' ? i : i - 1;
  }
}
