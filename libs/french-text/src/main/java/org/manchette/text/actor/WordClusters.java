package org.manchette.text.actor;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Classes of words that stand in like contexts (« maire », « préfet »): what the recogniser knows
 * of words that its annotated texts do not hold. Words are known by their hash only. Immutable.
 */
public final class WordClusters {

  /** No word, or one that is in no class. */
  static final int NONE = 0;

  private final int[] table;
  private final short[] classes;
  private final int size;

  /**
   * @param words hashes by {@link Hash#of}, none twice
   * @param classes the class of each, from 1
   */
  public WordClusters(int[] words, short[] classes) {
    this.size = words.length;
    int room = Integer.highestOneBit(Math.max(1, words.length * 2)) * 2;
    this.table = new int[room];
    this.classes = new short[room];
    for (int i = 0; i < words.length; i++) {
      int slot = words[i] & (room - 1);
      while (table[slot] != 0) {
        slot = (slot + 1) & (room - 1);
      }
      table[slot] = words[i];
      this.classes[slot] = classes[i];
    }
  }

  /** The class of a word as it is written; {@link #NONE} if it has none. */
  int of(String word) {
    int hash = Hash.of(word);
    int slot = hash & (table.length - 1);
    while (table[slot] != 0) {
      if (table[slot] == hash) {
        return classes[slot];
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return NONE;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(size);
    for (int slot = 0; slot < table.length; slot++) {
      if (table[slot] != 0) {
        out.writeInt(table[slot]);
        out.writeShort(classes[slot]);
      }
    }
  }

  static WordClusters read(DataInputStream in) throws IOException {
    int[] words = new int[in.readInt()];
    short[] classes = new short[words.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = in.readInt();
      classes[i] = in.readShort();
    }
    return new WordClusters(words, classes);
  }
}
