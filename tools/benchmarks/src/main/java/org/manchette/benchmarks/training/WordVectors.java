package org.manchette.benchmarks.training;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.manchette.text.actor.Hash;
import org.manchette.text.actor.WordClusters;

/**
 * Classes of words by the contexts they stand in: skip-gram with negative sampling (Mikolov and
 * others, 2013), then spherical k-means. On one thread, so that a seed gives one result.
 */
final class WordVectors {

  private static final int DIMENSIONS = 48;
  private static final int WINDOW = 2;
  private static final int NEGATIVES = 4;
  private static final int EPOCHS = 3;
  private static final int RAREST = 6;
  private static final float RATE = 0.04f;
  private static final int ROUNDS = 12;
  private static final double FREQUENT = 1e-3;

  private final SplittableRandom random;
  private final String[] words;
  private final float[][] vectors;

  /**
   * @param sentences words as they are written, numbers and marks too
   * @param seed of all that is drawn
   */
  WordVectors(List<String[]> sentences, long seed) {
    random = new SplittableRandom(seed);
    Map<String, int[]> counts = new HashMap<>();
    for (String[] sentence : sentences) {
      for (String word : sentence) {
        counts.computeIfAbsent(word, k -> new int[1])[0]++;
      }
    }
    words =
        counts.entrySet().stream()
            .filter(e -> e.getValue()[0] >= RAREST)
            .sorted(
                Comparator.comparingInt((Map.Entry<String, int[]> e) -> -e.getValue()[0])
                    .thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .toArray(String[]::new);
    Map<String, Integer> index = HashMap.newHashMap(words.length);
    double[] share = new double[words.length];
    double total = 0;
    for (int i = 0; i < words.length; i++) {
      index.put(words[i], i);
      share[i] = counts.getOrDefault(words[i], new int[1])[0];
      total += share[i];
    }
    int[] urn = urn(share);
    vectors = new float[words.length][DIMENSIONS];
    float[][] contexts = new float[words.length][DIMENSIONS];
    for (float[] vector : vectors) {
      for (int d = 0; d < DIMENSIONS; d++) {
        vector[d] = (float) ((random.nextDouble() - 0.5) / DIMENSIONS);
      }
    }
    long steps = (long) sentences.size() * EPOCHS;
    long step = 0;
    float[] error = new float[DIMENSIONS];
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      for (String[] sentence : sentences) {
        float rate = (float) (RATE * Math.max(0.05, 1 - (double) step++ / steps));
        int[] kept = new int[sentence.length];
        int n = 0;
        for (String word : sentence) {
          Integer i = index.get(word);
          boolean drawn =
              i != null && random.nextDouble() < Math.sqrt(FREQUENT * total / share[i]) + 0.1;
          if (i != null && drawn) {
            kept[n++] = i;
          }
        }
        for (int a = 0; a < n; a++) {
          for (int b = Math.max(0, a - WINDOW); b < Math.min(n, a + WINDOW + 1); b++) {
            if (a != b) {
              train(vectors[kept[a]], kept[b], contexts, urn, rate, error);
            }
          }
        }
      }
    }
  }

  private static int[] urn(double[] share) {
    int[] urn = new int[1 << 20];
    double sum = Arrays.stream(share).map(s -> Math.pow(s, 0.75)).sum();
    int word = 0;
    double reached = share.length == 0 ? 1 : Math.pow(share[0], 0.75) / sum;
    for (int i = 0; i < urn.length; i++) {
      urn[i] = word;
      if ((double) i / urn.length > reached && word < share.length - 1) {
        word++;
        reached += Math.pow(share[word], 0.75) / sum;
      }
    }
    return urn;
  }

  private void train(
      float[] vector, int context, float[][] contexts, int[] urn, float rate, float[] error) {
    Arrays.fill(error, 0);
    for (int k = 0; k <= NEGATIVES; k++) {
      int target = k == 0 ? context : urn[random.nextInt(urn.length)];
      if (k > 0 && target == context) {
        continue;
      }
      float[] other = contexts[target];
      float dot = 0;
      for (int d = 0; d < DIMENSIONS; d++) {
        dot += vector[d] * other[d];
      }
      float wanted = k == 0 ? 1 : 0;
      float gradient = (float) (rate * (wanted - 1 / (1 + Math.exp(-dot))));
      for (int d = 0; d < DIMENSIONS; d++) {
        error[d] += gradient * other[d];
        other[d] += gradient * vector[d];
      }
    }
    for (int d = 0; d < DIMENSIONS; d++) {
      vector[d] += error[d];
    }
  }

  /**
   * Puts the words into classes.
   *
   * @param count of classes, at most as many as words
   */
  WordClusters clusters(int count) {
    for (float[] vector : vectors) {
      normalise(vector);
    }
    float[][] centres = new float[count][];
    for (int c = 0; c < count; c++) {
      centres[c] = vectors[c * Math.min(words.length, 8 * count) / count].clone();
    }
    int[] nearest = new int[words.length];
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < words.length; i++) {
        nearest[i] = nearest(vectors[i], centres);
      }
      float[][] sums = new float[count][DIMENSIONS];
      for (int i = 0; i < words.length; i++) {
        for (int d = 0; d < DIMENSIONS; d++) {
          sums[nearest[i]][d] += vectors[i][d];
        }
      }
      for (int c = 0; c < count; c++) {
        normalise(sums[c]);
        centres[c] = sums[c];
      }
    }
    int[] hashes = new int[words.length];
    short[] classes = new short[words.length];
    for (int i = 0; i < words.length; i++) {
      hashes[i] = Hash.of(words[i]);
      classes[i] = (short) (nearest[i] + 1);
    }
    return new WordClusters(hashes, classes);
  }

  private static int nearest(float[] vector, float[][] centres) {
    int best = 0;
    float highest = Float.NEGATIVE_INFINITY;
    for (int c = 0; c < centres.length; c++) {
      float dot = 0;
      for (int d = 0; d < DIMENSIONS; d++) {
        dot += vector[d] * centres[c][d];
      }
      if (dot > highest) {
        highest = dot;
        best = c;
      }
    }
    return best;
  }

  private static void normalise(float[] vector) {
    double square = 1e-12;
    for (float v : vector) {
      square += v * v;
    }
    float length = (float) Math.sqrt(square);
    for (int d = 0; d < vector.length; d++) {
      vector[d] /= length;
    }
  }
}
