package org.manchette.text.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.manchette.text.ActorKind;
import org.manchette.text.token.Sentence;

/** Recognises names by the model that Manchette ships, see {@code docs/recogniser-model.md}. */
public final class TrainedRecogniser implements EntityRecogniser {

  private static final int KINDS = ActorKind.values().length;

  private final NameModel model;
  private final NameFeatures features;

  private TrainedRecogniser(NameModel model, Authority authority) {
    this.model = model;
    this.features = new NameFeatures(authority, FirstNames.shipped(), model.clusters());
  }

  /**
   * A recogniser with a model.
   *
   * @param authority whose names it sees in the text
   */
  public static TrainedRecogniser of(NameModel model, Authority authority) {
    return new TrainedRecogniser(model, authority);
  }

  /**
   * A recogniser with the model that this library ships.
   *
   * @param authority whose names it sees in the text
   */
  public static TrainedRecogniser shipped(Authority authority) {
    return of(Shipped.MODEL, authority);
  }

  /** Read once, when first asked for. */
  private static final class Shipped {
    private static final NameModel MODEL = read();

    private static NameModel read() {
      try (InputStream in = TrainedRecogniser.class.getResourceAsStream("names.model")) {
        if (in == null) {
          throw new IllegalStateException("Resource names.model is missing from the jar");
        }
        return NameModel.read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public List<List<RecognisedName>> recognise(List<Sentence> sentences) {
    return names(features.of(sentences));
  }

  /**
   * The names in sentences that the rules have read.
   *
   * @param rules what they found in each
   */
  List<List<RecognisedName>> recognise(List<Words> sentences, List<List<EntitySpan>> rules) {
    return names(features.of(sentences, rules));
  }

  private List<List<RecognisedName>> names(List<int[][]> sentences) {
    List<List<RecognisedName>> names = new ArrayList<>(sentences.size());
    for (int[][] sentence : sentences) {
      double[] likely = new double[sentence.length * KINDS];
      names.add(names(model.label(sentence, likely), likely));
    }
    return names;
  }

  private static List<RecognisedName> names(int[] labels, double[] likely) {
    List<RecognisedName> names = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < labels.length; i++) {
      if (NameModel.begins(labels[i])) {
        start = i;
      }
      if (NameModel.closes(labels[i])) {
        int kind = NameModel.kind(labels[i]);
        double confidence = 1;
        for (int j = start; j <= i; j++) {
          confidence = Math.min(confidence, likely[j * KINDS + kind]);
        }
        names.add(new RecognisedName(start, i + 1, NameModel.kindOf(labels[i]), confidence));
      }
    }
    return names;
  }
}
