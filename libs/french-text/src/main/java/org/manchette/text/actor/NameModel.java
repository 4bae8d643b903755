package org.manchette.text.actor;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.manchette.text.ActorKind;

/**
 * A linear-chain conditional random field over the tokens of a sentence (Lafferty, McCallum,
 * Pereira 2001). Each token has one of thirteen labels: outside, or for each kind the begin,
 * inside, end of a name or a name of one token. Features are known by a hash of 32 bits only, so
 * that no text can be read back from the model. Immutable.
 */
public final class NameModel {

  /** Outside, and begin, inside, end, single for each of the three kinds. */
  public static final int LABELS = 1 + 4 * ActorKind.values().length;

  /** The label of a token that is part of no name. */
  public static final int OUTSIDE = 0;

  private static final int BEGIN = 0;
  private static final int INSIDE = 1;
  private static final int END = 2;
  private static final int SINGLE = 3;

  private static final int FORMAT = 1;

  /** Makes every weight of a byte positive. */
  private static final int BIAS = 128;

  /** Every second byte of eight: room for the sums of up to 256 of them. */
  private static final long LANES = 0x00ff_00ff_00ff_00ffL;

  /**
   * Taken off the score of being outside any name: trained on texts whose words it knows, the field
   * finds too few names in others. Chosen on gold-dev and the dev part of Sequoia, where F1 is flat
   * from 0.8 to 1.8.
   */
  private static final float DOUBT = 1.2f;

  /** Slots of the hash table for each feature, so that most misses are told by one look. */
  private static final int ROOM = 2;

  private static final boolean[][] FOLLOWS = new boolean[LABELS][LABELS];

  static {
    for (int a = 0; a < LABELS; a++) {
      for (int b = 0; b < LABELS; b++) {
        boolean open = a != OUTSIDE && (place(a) == BEGIN || place(a) == INSIDE);
        boolean goesOn = b != OUTSIDE && (place(b) == INSIDE || place(b) == END);
        FOLLOWS[a][b] = open ? goesOn && kind(a) == kind(b) : !goesOn;
      }
    }
  }

  private final WordClusters clusters;
  private final float[] transitions;
  private final float unit;

  /** Their exponentials, 0 where a label cannot follow. */
  private final double[] steps = new double[LABELS * LABELS];

  /**
   * In open addressing the hash of each feature, 0 where a slot is free, and behind it the place of
   * its row: side by side, because memory is what looking features up costs.
   */
  private final int[] table;

  /**
   * Two for each feature: its {@link #LABELS} weights as bytes, each 128 more than it is, so that
   * eight are added at once.
   */
  private final long[] weights;

  /**
   * @param clusters classes of words that its features use
   * @param keys hashes of the features, none 0, none twice
   * @param weights a row of {@link #LABELS} for each key, in units of {@code unit}
   * @param unit what 1 in a row stands for
   * @param transitions score of label b behind label a, at {@code a * LABELS + b}
   */
  public NameModel(
      WordClusters clusters, int[] keys, byte[] weights, float unit, float[] transitions) {
    this.clusters = clusters;
    this.transitions = transitions.clone();
    this.unit = unit;
    this.weights = packed(weights);
    for (int i = 0; i < steps.length; i++) {
      steps[i] = FOLLOWS[i / LABELS][i % LABELS] ? Math.exp(transitions[i]) : 0;
    }
    int size = Integer.highestOneBit(Math.max(1, keys.length * ROOM)) * 2;
    this.table = new int[2 * size];
    for (int i = 0; i < keys.length; i++) {
      int slot = slot(keys[i]);
      table[slot] = keys[i];
      table[slot + 1] = 2 * i;
    }
  }

  private static long[] packed(byte[] rows) {
    long[] packed = new long[2 * (rows.length / LABELS)];
    for (int i = 0; i < rows.length; i++) {
      int label = i % LABELS;
      long biased = (long) rows[i] + BIAS;
      packed[2 * (i / LABELS) + label / 8] |= biased << (8 * (label % 8));
    }
    return packed;
  }

  /** The slot of a feature, or the free one where it would be. */
  private int slot(int feature) {
    int mask = table.length - 1;
    int slot = (feature << 1) & mask;
    while (table[slot] != 0 && table[slot] != feature) {
      slot = (slot + 2) & mask;
    }
    return slot;
  }

  /** The label of a token in a name. */
  public static int label(ActorKind kind, boolean first, boolean last) {
    int place = first ? last ? SINGLE : BEGIN : last ? END : INSIDE;
    return 1 + 4 * number(kind) + place;
  }

  /** Numbers the kinds as the labels do, whatever the order of the enum. */
  static int number(ActorKind kind) {
    return switch (kind) {
      case PERSON -> 0;
      case ORGANISATION -> 1;
      case PLACE -> 2;
    };
  }

  /** The kind that a label other than {@link #OUTSIDE} names. */
  static ActorKind kindOf(int label) {
    return switch (kind(label)) {
      case 0 -> ActorKind.PERSON;
      case 1 -> ActorKind.ORGANISATION;
      default -> ActorKind.PLACE;
    };
  }

  /** Whether label {@code b} can stand behind label {@code a}. */
  public static boolean follows(int a, int b) {
    return FOLLOWS[a][b];
  }

  /** Whether a sentence can begin with a label. */
  public static boolean starts(int label) {
    return follows(OUTSIDE, label);
  }

  /** Whether a sentence can end with a label. */
  public static boolean ends(int label) {
    return follows(label, OUTSIDE);
  }

  /** Whether a name begins at a token of this label. */
  static boolean begins(int label) {
    return label != OUTSIDE && (place(label) == BEGIN || place(label) == SINGLE);
  }

  /** Whether a name ends at a token of this label. */
  static boolean closes(int label) {
    return label != OUTSIDE && (place(label) == END || place(label) == SINGLE);
  }

  /** The number of the kind that a label other than {@link #OUTSIDE} names. */
  static int kind(int label) {
    return (label - 1) / 4;
  }

  private static int place(int label) {
    return (label - 1) % 4;
  }

  /** Classes of words that its features use. */
  public WordClusters clusters() {
    return clusters;
  }

  /**
   * The most likely labels of a sentence and how likely each kind is at each token.
   *
   * @param features hashes of the features of each token
   * @param likely is filled where the sentence holds a name: at {@code token * 3 + kind} the
   *     probability from 0 to 1 that the token is part of a name of that kind
   */
  int[] label(int[][] features, double[] likely) {
    int length = features.length;
    float[] scores = new float[length * LABELS];
    for (int i = 0; i < length; i++) {
      score(features[i], scores, i * LABELS);
    }
    int[] labels = best(scores, length);
    for (int label : labels) {
      if (label != OUTSIDE) {
        marginals(scores, length, likely);
        break;
      }
    }
    return labels;
  }

  /** Adds the rows of a token's features, of which there are at most 256, in lanes of 16 bits. */
  private void score(int[] features, float[] scores, int offset) {
    int count = 0;
    long even = 0;
    long odd = 0;
    long lastEven = 0;
    long lastOdd = 0;
    for (int feature : features) {
      int slot = slot(feature);
      if (table[slot] != 0) {
        int row = table[slot + 1];
        long first = weights[row];
        long last = weights[row + 1];
        even += first & LANES;
        odd += (first >>> 8) & LANES;
        lastEven += last & LANES;
        lastOdd += (last >>> 8) & LANES;
        count++;
      }
    }
    for (int label = 0; label < LABELS; label++) {
      long lanes =
          label < 8 ? (label % 2 == 0 ? even : odd) : (label % 2 == 0 ? lastEven : lastOdd);
      int sum = (int) (lanes >>> (16 * (label % 8 / 2))) & 0xffff;
      scores[offset + label] = (sum - BIAS * count) * unit;
    }
    scores[offset + OUTSIDE] -= DOUBT;
  }

  private int[] best(float[] scores, int length) {
    float[] reached = new float[length * LABELS];
    byte[] from = new byte[length * LABELS];
    for (int i = 0; i < length; i++) {
      for (int b = 0; b < LABELS; b++) {
        float best = Float.NEGATIVE_INFINITY;
        for (int a = 0; a < (i == 0 ? 1 : LABELS); a++) {
          if (FOLLOWS[a][b]) {
            float score = i == 0 ? 0 : reached[(i - 1) * LABELS + a] + transitions[a * LABELS + b];
            if (score > best) {
              best = score;
              from[i * LABELS + b] = (byte) a;
            }
          }
        }
        reached[i * LABELS + b] = best + scores[i * LABELS + b];
      }
    }
    int[] labels = new int[length];
    int last = OUTSIDE;
    for (int label = 0; label < LABELS && length > 0; label++) {
      int at = (length - 1) * LABELS;
      if (ends(label) && reached[at + label] > reached[at + last]) {
        last = label;
      }
    }
    for (int i = length - 1; i >= 0; i--) {
      labels[i] = last;
      last = from[i * LABELS + last];
    }
    return labels;
  }

  /** By the forward and backward sums of Rabiner (1989), scaled at each token. */
  private void marginals(float[] scores, int length, double[] likely) {
    double[] emitted = new double[length * LABELS];
    double[] forward = new double[length * LABELS];
    for (int i = 0; i < length; i++) {
      int at = i * LABELS;
      float highest = Float.NEGATIVE_INFINITY;
      for (int label = 0; label < LABELS; label++) {
        highest = Math.max(highest, scores[at + label]);
      }
      double sum = 0;
      for (int b = 0; b < LABELS; b++) {
        emitted[at + b] = Math.exp(scores[at + b] - highest);
        double reached = 0;
        if (i == 0) {
          reached = starts(b) ? 1 : 0;
        } else {
          for (int a = 0; a < LABELS; a++) {
            reached += forward[at - LABELS + a] * steps[a * LABELS + b];
          }
        }
        forward[at + b] = reached * emitted[at + b];
        sum += forward[at + b];
      }
      for (int b = 0; b < LABELS; b++) {
        forward[at + b] /= sum;
      }
    }
    double[] backward = new double[LABELS];
    for (int label = 0; label < LABELS; label++) {
      backward[label] = ends(label) ? 1 : 0;
    }
    for (int i = length - 1; i >= 0; i--) {
      int at = i * LABELS;
      double sum = 0;
      double[] kinds = new double[ActorKind.values().length];
      for (int label = 0; label < LABELS; label++) {
        double share = forward[at + label] * backward[label];
        sum += share;
        if (label != OUTSIDE) {
          kinds[kind(label)] += share;
        }
      }
      for (int kind = 0; kind < kinds.length; kind++) {
        likely[i * kinds.length + kind] = sum > 0 ? kinds[kind] / sum : 0;
      }
      double[] before = new double[LABELS];
      double total = 0;
      for (int a = 0; a < LABELS; a++) {
        for (int b = 0; b < LABELS; b++) {
          before[a] += steps[a * LABELS + b] * emitted[at + b] * backward[b];
        }
        total += before[a];
      }
      for (int a = 0; a < LABELS; a++) {
        before[a] /= total;
      }
      backward = before;
    }
  }

  /**
   * Writes the model, compressed.
   *
   * @throws IOException if the stream cannot be written
   */
  public void write(OutputStream stream) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(stream)))) {
      out.writeInt(FORMAT);
      clusters.write(out);
      out.writeFloat(unit);
      for (float transition : transitions) {
        out.writeFloat(transition);
      }
      int[] slots = new int[weights.length / 2];
      int count = 0;
      for (int slot = 0; slot < table.length; slot += 2) {
        if (table[slot] != 0) {
          slots[count++] = slot;
        }
      }
      out.writeInt(count);
      for (int slot : slots) {
        out.writeInt(table[slot]);
      }
      for (int slot : slots) {
        for (int label = 0; label < LABELS; label++) {
          long row = weights[table[slot + 1] + label / 8];
          out.writeByte((int) (row >>> (8 * (label % 8)) & 0xff) - BIAS);
        }
      }
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it cannot be read or is no such model
   */
  public static NameModel read(InputStream stream) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream)))) {
      if (in.readInt() != FORMAT) {
        throw new IOException("not a name model of format " + FORMAT);
      }
      WordClusters clusters = WordClusters.read(in);
      float unit = in.readFloat();
      float[] transitions = new float[LABELS * LABELS];
      for (int i = 0; i < transitions.length; i++) {
        transitions[i] = in.readFloat();
      }
      int[] keys = new int[in.readInt()];
      for (int i = 0; i < keys.length; i++) {
        keys[i] = in.readInt();
      }
      byte[] weights = new byte[keys.length * LABELS];
      in.readFully(weights);
      return new NameModel(clusters, keys, weights, unit, transitions);
    }
  }

  @Override
  public String toString() {
    return "NameModel of " + weights.length / 2 + " features";
  }
}
