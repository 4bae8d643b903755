package org.manchette.onnx;

import java.util.ArrayList;
import java.util.List;
import org.manchette.text.actor.RecognisedName;

/**
 * Brings what a model says of sub-tokens back to words and puts those of one name together. A word
 * is what its sub-tokens are on average, so that a model may have been trained on the first of them
 * or on all; a name begins where the first says so.
 */
final class Names {

  private final List<RecognisedName> names = new ArrayList<>();
  private int from;
  private int kind = Labels.NONE;
  private double confidence;

  private Names() {}

  static List<RecognisedName> of(SentenceText text, SubTokens subTokens, Likelihoods likelihoods) {
    Names names = new Names();
    int words = text.words();
    int subToken = 0;
    for (int word = 0; word < words; word++) {
      int start = text.start(word);
      int end = text.end(word);
      while (subToken < subTokens.length() && subTokens.end(subToken) <= start) {
        subToken++;
      }
      double[] sums = new double[Labels.COLUMNS];
      int next = subToken;
      while (next < subTokens.length() && subTokens.start(next) < end) {
        for (int i = 0; i < sums.length; i++) {
          sums[i] += likelihoods.of(next, i);
        }
        next++;
      }
      int read = next - subToken;
      names.add(word, sums, read, read > 0 && likelihoods.begins(subToken));
      // A sub-token may reach into the next word: the last is looked at again.
      subToken = Math.max(subToken, next - 1);
    }
    names.end(words);
    return names.names;
  }

  private void add(int word, double[] sums, int read, boolean begins) {
    int likeliest = Labels.NONE;
    for (int i = 0; i < sums.length; i++) {
      if (sums[i] > sums[likeliest]) {
        likeliest = i;
      }
    }
    if (likeliest != kind || begins) {
      end(word);
      from = word;
      kind = likeliest;
      confidence = 1;
    }
    if (kind != Labels.NONE) {
      confidence = Math.min(confidence, sums[kind] / read);
    }
  }

  private void end(int to) {
    if (kind != Labels.NONE) {
      names.add(new RecognisedName(from, to, Labels.KINDS.get(kind), confidence));
    }
    kind = Labels.NONE;
  }
}
