package org.manchette.text.hygiene;

import java.util.Arrays;

/** A text under repair: code units, each with the span of the submitted text it came from. */
final class Draft {

  private char[] units;
  private int[] starts;
  private int[] ends;
  private int length;

  /** An empty draft with room for about that many code units. */
  Draft(int expectedLength) {
    int capacity = expectedLength + 16;
    units = new char[capacity];
    starts = new int[capacity];
    ends = new int[capacity];
  }

  /** A draft that is the text itself. */
  static Draft of(String text) {
    Draft draft = new Draft(text.length());
    for (int i = 0; i < text.length(); i++) {
      draft.append(text.charAt(i), i, i + 1);
    }
    return draft;
  }

  int length() {
    return length;
  }

  /** The code unit at {@code index}, NUL outside the draft: no rule reads NUL as anything. */
  char at(int index) {
    return index < 0 || index >= length ? '\0' : units[index];
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }

  String substring(int from, int to) {
    return new String(units, from, to - from);
  }

  void append(char unit, int start, int end) {
    if (length == units.length) {
      int capacity = length * 2;
      units = Arrays.copyOf(units, capacity);
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
    }
    units[length] = unit;
    starts[length] = start;
    ends[length] = end;
    length++;
  }

  /** Appends one code unit of another draft as it stands there. */
  void copy(Draft from, int index) {
    append(from.units[index], from.starts[index], from.ends[index]);
  }

  /** Appends what replaces {@code from[first, last]}; each code unit maps to all of it. */
  void replace(Draft from, int first, int last, String replacement) {
    int start = from.starts[first];
    int end = from.ends[last];
    for (int i = 0; i < replacement.length(); i++) {
      append(replacement.charAt(i), start, end);
    }
  }

  /** Appends a code unit that stands for nothing, before {@code from[before]}. */
  void insert(Draft from, int before, char unit) {
    append(unit, from.starts[before], from.starts[before]);
  }

  int[] starts(int endOfOriginal) {
    int[] all = Arrays.copyOf(starts, length + 1);
    all[length] = endOfOriginal;
    return all;
  }

  int[] ends() {
    return Arrays.copyOf(ends, length);
  }

  @Override
  public String toString() {
    return new String(units, 0, length);
  }
}
