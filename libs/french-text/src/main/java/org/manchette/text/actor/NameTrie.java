package org.manchette.text.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The forms of all names as a trie over their folded parts, kept in a few arrays: a hundred
 * thousand names take some ten megabytes beside their texts, and a word that begins none costs one
 * look into a hash table. Immutable.
 */
final class NameTrie {

  /** Where every name begins. */
  static final int ROOT = 0;

  /** What no name goes on with. */
  static final int NONE = -1;

  /** The form is but the last name of a person. */
  static final int SURNAME = 1;

  /** The form counts only with support in the article. */
  static final int AMBIGUOUS = 2;

  /** The form is the text with its given name behind. */
  static final int INVERTED = 4;

  /** The form is a name in a text without capitals too. */
  static final int LOWER = 8;

  private final Vocabulary words;
  private final Edges edges;

  /** By node: where its forms begin; those of the next node end them. */
  private final int[] offsets;

  private final String[] texts;
  private final int[] entries;
  private final byte[] flags;

  private NameTrie(
      Vocabulary words, Edges edges, int[] offsets, String[] texts, int[] entries, byte[] flags) {
    this.words = words;
    this.edges = edges;
    this.offsets = offsets;
    this.texts = texts;
    this.entries = entries;
    this.flags = flags;
  }

  /** The node behind another by a folded part; {@link #NONE} if no name goes on so. */
  int next(int node, String key) {
    int word = words.id(key);
    return word < 0 ? NONE : edges.next(node, word);
  }

  /** Index of the first form that ends at a node. */
  int from(int node) {
    return offsets[node];
  }

  /** Index behind the last of them; {@link #from} if none does. */
  int to(int node) {
    return offsets[node + 1];
  }

  /** A form as it is written; that of an inverted one is the name that it inverts. */
  String text(int form) {
    return texts[form];
  }

  /** Number of the entry that bears a form. */
  int entry(int form) {
    return entries[form];
  }

  boolean is(int flag, int form) {
    return (flags[form] & flag) != 0;
  }

  /** Collects forms. */
  static final class Builder {

    private final Vocabulary words = new Vocabulary();
    private final Edges edges = new Edges();
    private final List<Form> forms = new ArrayList<>();
    private int nodes = 1;

    private record Form(int node, String text, int entry, int flags) {}

    /**
     * @param parts of the form, in its order
     * @param entry number of the entry that bears it
     */
    void add(String text, List<String> parts, int entry, int flags) {
      int node = ROOT;
      for (String part : parts) {
        int word = words.add(NameParts.key(part));
        int next = edges.next(node, word);
        if (next == NONE) {
          next = nodes++;
          edges.put(node, word, next);
        }
        node = next;
      }
      if (node != ROOT) {
        forms.add(new Form(node, text, entry, flags));
      }
    }

    /** Forms of a node in the order in which they are likely: sure ones, then that of entries. */
    NameTrie build() {
      forms.sort((a, b) -> {
        if (a.node != b.node) {
          return Integer.compare(a.node, b.node);
        }
        int rank = Integer.compare(rank(a.flags), rank(b.flags));
        return rank != 0 ? rank : Integer.compare(a.entry, b.entry);
      });
      int[] offsets = new int[nodes + 1];
      String[] texts = new String[forms.size()];
      int[] entries = new int[forms.size()];
      byte[] flags = new byte[forms.size()];
      for (int i = 0; i < texts.length; i++) {
        Form form = forms.get(i);
        offsets[form.node + 1] = i + 1;
        texts[i] = form.text;
        entries[i] = form.entry;
        flags[i] = (byte) form.flags;
      }
      for (int node = 0; node < nodes; node++) {
        offsets[node + 1] = Math.max(offsets[node + 1], offsets[node]);
      }
      return new NameTrie(words, edges, offsets, texts, entries, flags);
    }

    private static int rank(int flags) {
      return flags & (INVERTED | AMBIGUOUS | SURNAME);
    }
  }

  /** Numbers of words, in an open hash table. */
  private static final class Vocabulary {

    private String[] words = new String[1 << 10];
    private int[] ids = new int[1 << 10];
    private int size;

    Vocabulary() {
      // The second spellings are words of the table too: a look-up need not fold them.
      put("st", add("saint"));
      put("ste", add("sainte"));
    }

    int id(String word) {
      int slot = slot(word);
      return words[slot] == null ? NONE : ids[slot];
    }

    int add(String word) {
      int known = id(word);
      return known == NONE ? put(word, size) : known;
    }

    private int put(String word, int id) {
      if (2 * (size + 1) > words.length) {
        grow();
      }
      int slot = slot(word);
      words[slot] = word;
      ids[slot] = id;
      size++;
      return id;
    }

    private int slot(String word) {
      int mask = words.length - 1;
      int slot = mix(word.hashCode()) & mask;
      String known = words[slot];
      while (known != null && !known.equals(word)) {
        slot = (slot + 1) & mask;
        known = words[slot];
      }
      return slot;
    }

    private void grow() {
      String[] oldWords = words;
      int[] oldIds = ids;
      words = new String[2 * oldWords.length];
      ids = new int[words.length];
      for (int i = 0; i < oldWords.length; i++) {
        if (oldWords[i] != null) {
          int slot = slot(oldWords[i]);
          words[slot] = oldWords[i];
          ids[slot] = oldIds[i];
        }
      }
    }
  }

  /** Node and word to node, in an open hash table. */
  private static final class Edges {

    private long[] keys = filled(1 << 10);
    private int[] nodes = new int[1 << 10];
    private int size;

    int next(int node, int word) {
      int slot = slot(key(node, word));
      return keys[slot] < 0 ? NONE : nodes[slot];
    }

    void put(int node, int word, int next) {
      if (2 * (size + 1) > keys.length) {
        grow();
      }
      long key = key(node, word);
      int slot = slot(key);
      keys[slot] = key;
      nodes[slot] = next;
      size++;
    }

    private static long key(int node, int word) {
      return ((long) node << 32) | word;
    }

    private int slot(long key) {
      int mask = keys.length - 1;
      int slot = mix((int) (key >>> 32) * 31 + (int) key) & mask;
      while (keys[slot] >= 0 && keys[slot] != key) {
        slot = (slot + 1) & mask;
      }
      return slot;
    }

    private void grow() {
      long[] oldKeys = keys;
      int[] oldNodes = nodes;
      keys = filled(2 * oldKeys.length);
      nodes = new int[keys.length];
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldKeys[i] >= 0) {
          int slot = slot(oldKeys[i]);
          keys[slot] = oldKeys[i];
          nodes[slot] = oldNodes[i];
        }
      }
    }

    private static long[] filled(int length) {
      long[] keys = new long[length];
      Arrays.fill(keys, -1);
      return keys;
    }
  }

  private static int mix(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }
}
