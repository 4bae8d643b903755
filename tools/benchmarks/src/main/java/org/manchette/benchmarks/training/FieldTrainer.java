package org.manchette.benchmarks.training;

import static org.manchette.text.actor.NameModel.LABELS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.manchette.text.actor.NameModel;
import org.manchette.text.actor.WordClusters;

/**
 * Fits a conditional random field by stochastic gradients with the step sizes of AdaGrad (Duchi and
 * others, 2011), some features left out at random in each step so that the model leans on none too
 * much. On one thread, so that a seed gives one result.
 */
final class FieldTrainer {

  private static final float RATE = 0.12f;
  private static final float SHRINK = 2e-6f;
  private static final double LEFT_OUT = 0.4;

  /** Largest weight of a label under which a feature is not worth its place. */
  private static final float WORTHLESS = 0.06f;

  private final int[] table;
  private final int[] index;
  private final int[] keys;
  private final float[] weights;
  private final float[] squares;
  private final float[] transitions = new float[LABELS * LABELS];
  private final float[] transitionSquares = new float[LABELS * LABELS];
  private final List<int[][]> sentences = new ArrayList<>();
  private final List<int[]> labels = new ArrayList<>();
  private final SplittableRandom random;

  /**
   * @param examples to learn from
   * @param rarest features that are met less often are left out
   * @param seed of the order and of what is left out
   */
  FieldTrainer(List<Example> examples, int rarest, long seed) {
    random = new SplittableRandom(seed);
    long features = 0;
    for (Example example : examples) {
      for (int[] token : example.features()) {
        features += token.length;
      }
    }
    int room = Integer.highestOneBit((int) Math.min(1 << 27, features)) * 2;
    int[] met = new int[room];
    table = new int[room];
    for (Example example : examples) {
      for (int[] token : example.features()) {
        for (int feature : token) {
          int slot = slot(feature);
          table[slot] = feature;
          met[slot]++;
        }
      }
    }
    index = new int[room];
    int count = 0;
    for (int slot = 0; slot < room; slot++) {
      index[slot] = table[slot] != 0 && met[slot] >= rarest ? count++ : -1;
    }
    keys = new int[count];
    for (int slot = 0; slot < room; slot++) {
      if (index[slot] >= 0) {
        keys[index[slot]] = table[slot];
      }
    }
    weights = new float[count * LABELS];
    squares = new float[count * LABELS];
    for (Example example : examples) {
      int[][] known = new int[example.features().length][];
      for (int i = 0; i < known.length; i++) {
        known[i] =
            Arrays.stream(example.features()[i])
                .map(f -> index[slot(f)])
                .filter(k -> k >= 0)
                .toArray();
      }
      if (known.length > 0) {
        sentences.add(known);
        labels.add(example.labels());
      }
    }
  }

  private int slot(int feature) {
    int slot = feature & (table.length - 1);
    while (table[slot] != 0 && table[slot] != feature) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }

  int features() {
    return keys.length;
  }

  /** Learns from every example once, in random order; the mean loss of a token. */
  double epoch() {
    int[] order = new int[sentences.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swapped = order[i];
      order[i] = order[j];
      order[j] = swapped;
    }
    double loss = 0;
    long tokens = 0;
    for (int i : order) {
      loss += learn(sentences.get(i), labels.get(i));
      tokens += labels.get(i).length;
    }
    return loss / tokens;
  }

  private double learn(int[][] all, int[] gold) {
    int length = gold.length;
    int[][] features = new int[length][];
    for (int i = 0; i < length; i++) {
      int[] kept = new int[all[i].length];
      int n = 0;
      for (int feature : all[i]) {
        if (random.nextDouble() >= LEFT_OUT) {
          kept[n++] = feature;
        }
      }
      features[i] = Arrays.copyOf(kept, n);
    }
    double[] emitted = new double[length * LABELS];
    double shift = 0;
    for (int i = 0; i < length; i++) {
      double highest = Double.NEGATIVE_INFINITY;
      for (int label = 0; label < LABELS; label++) {
        double score = 0;
        for (int feature : features[i]) {
          score += weights[feature * LABELS + label];
        }
        emitted[i * LABELS + label] = score;
        highest = Math.max(highest, score);
      }
      shift += highest;
      for (int label = 0; label < LABELS; label++) {
        emitted[i * LABELS + label] = Math.exp(emitted[i * LABELS + label] - highest);
      }
    }
    double[] step = new double[LABELS * LABELS];
    for (int a = 0; a < LABELS; a++) {
      for (int b = 0; b < LABELS; b++) {
        step[a * LABELS + b] = NameModel.follows(a, b) ? Math.exp(transitions[a * LABELS + b]) : 0;
      }
    }
    double[] forward = new double[length * LABELS];
    double[] scale = new double[length];
    double logarithm = shift;
    for (int i = 0; i < length; i++) {
      double sum = 0;
      for (int b = 0; b < LABELS; b++) {
        double reached = 0;
        if (i == 0) {
          reached = NameModel.starts(b) ? 1 : 0;
        } else {
          for (int a = 0; a < LABELS; a++) {
            reached += forward[(i - 1) * LABELS + a] * step[a * LABELS + b];
          }
        }
        forward[i * LABELS + b] = reached * emitted[i * LABELS + b];
        sum += forward[i * LABELS + b];
      }
      scale[i] = sum;
      logarithm += Math.log(sum);
      for (int b = 0; b < LABELS; b++) {
        forward[i * LABELS + b] /= sum;
      }
    }
    double[] backward = new double[length * LABELS];
    double end = 0;
    for (int label = 0; label < LABELS; label++) {
      double open = NameModel.ends(label) ? 1 : 0;
      backward[(length - 1) * LABELS + label] = open;
      end += forward[(length - 1) * LABELS + label] * open;
    }
    for (int label = 0; label < LABELS; label++) {
      backward[(length - 1) * LABELS + label] /= end;
    }
    logarithm += Math.log(end);
    for (int i = length - 2; i >= 0; i--) {
      for (int a = 0; a < LABELS; a++) {
        double sum = 0;
        for (int b = 0; b < LABELS; b++) {
          sum +=
              step[a * LABELS + b] * emitted[(i + 1) * LABELS + b] * backward[(i + 1) * LABELS + b];
        }
        backward[i * LABELS + a] = sum / scale[i + 1];
      }
    }
    double score = 0;
    for (int i = 0; i < length; i++) {
      int label = gold[i];
      double raw = 0;
      for (int feature : features[i]) {
        raw += weights[feature * LABELS + label];
      }
      score += raw + (i > 0 ? transitions[gold[i - 1] * LABELS + label] : 0);
    }
    for (int i = 0; i < length; i++) {
      for (int label = 0; label < LABELS; label++) {
        double likely = forward[i * LABELS + label] * backward[i * LABELS + label];
        float gradient = (float) (likely - (gold[i] == label ? 1 : 0));
        if (Math.abs(gradient) > 1e-4) {
          for (int feature : features[i]) {
            descend(weights, squares, feature * LABELS + label, gradient);
          }
        }
      }
      if (i > 0) {
        for (int a = 0; a < LABELS; a++) {
          for (int b = 0; b < LABELS; b++) {
            if (NameModel.follows(a, b)) {
              double likely =
                  forward[(i - 1) * LABELS + a]
                      * step[a * LABELS + b]
                      * emitted[i * LABELS + b]
                      * backward[i * LABELS + b]
                      / scale[i];
              float gradient = (float) (likely - (gold[i - 1] == a && gold[i] == b ? 1 : 0));
              if (Math.abs(gradient) > 1e-4) {
                descend(transitions, transitionSquares, a * LABELS + b, gradient);
              }
            }
          }
        }
      }
    }
    return logarithm - score;
  }

  private static void descend(float[] values, float[] squares, int at, float gradient) {
    float slope = gradient + SHRINK * values[at];
    squares[at] += slope * slope;
    values[at] -= RATE * slope / (float) Math.sqrt(1e-6 + squares[at]);
  }

  /** The model as it ships: features that decide nothing left out, weights in steps. */
  NameModel model(WordClusters clusters) {
    float highest = 1e-6f;
    int count = 0;
    boolean[] kept = new boolean[keys.length];
    for (int k = 0; k < keys.length; k++) {
      float largest = 0;
      for (int label = 0; label < LABELS; label++) {
        largest = Math.max(largest, Math.abs(weights[k * LABELS + label]));
      }
      kept[k] = largest > WORTHLESS;
      count += kept[k] ? 1 : 0;
      highest = Math.max(highest, largest);
    }
    float unit = highest / Byte.MAX_VALUE;
    int[] left = new int[count];
    byte[] rows = new byte[count * LABELS];
    int n = 0;
    for (int k = 0; k < keys.length; k++) {
      if (kept[k]) {
        for (int label = 0; label < LABELS; label++) {
          rows[n * LABELS + label] = (byte) Math.round(weights[k * LABELS + label] / unit);
        }
        left[n++] = keys[k];
      }
    }
    return new NameModel(clusters, left, rows, unit, transitions);
  }
}
