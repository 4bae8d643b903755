package org.manchette.benchmarks.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.manchette.benchmarks.entities.Corpus;
import org.manchette.benchmarks.entities.CorpusArticle;
import org.manchette.benchmarks.entities.EntitiesReport;
import org.manchette.benchmarks.entities.SpanFinder;
import org.manchette.benchmarks.training.LabelledText.Dress;
import org.manchette.text.FrenchAnalyser;
import org.manchette.text.actor.Authority;
import org.manchette.text.actor.FirstNames;
import org.manchette.text.actor.NameFeatures;
import org.manchette.text.actor.NameModel;
import org.manchette.text.actor.TrainedRecogniser;
import org.manchette.text.actor.WordClusters;

/**
 * Trains the model of the recogniser that ships and prints how it does on what it has not seen. The
 * same data and the same authority give the same model, byte by byte.
 *
 * <p>Arguments: the folder of the data and the file to write the model to.
 */
final class TrainRecogniser {

  private static final long SEED = 20_261_124;
  private static final int CLASSES = 400;
  private static final int EPOCHS = 8;

  /** A feature that is met once says nothing of other texts. */
  private static final int RAREST = 2;

  private final NameFeatures features;
  private final List<Example> examples = new ArrayList<>();

  private TrainRecogniser(WordClusters clusters) {
    this.features = new NameFeatures(Authority.shipped(), FirstNames.shipped(), clusters);
  }

  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    Path output = Path.of(arguments[1]);
    WordClusters clusters = new WordVectors(RawPress.sentences(data), SEED).clusters(CLASSES);
    print("Classes of words made.");
    TrainRecogniser training = new TrainRecogniser(clusters);
    training.learnPress(AnnotatedPress.read(data, AnnotatedPress.Part.TRAINING));
    training.learn(Corpus.sequoiaTraining(data), false);
    training.learn(Corpus.sequoiaTraining(data), true);
    for (Corpus corpus : Corpus.readAll(data)) {
      if (corpus.key().equals("europeana")) {
        training.learn(corpus.firstFourFifths(), true);
      } else if (corpus.key().equals("newseye2")) {
        training.learn(corpus, true);
      }
    }
    NameModel model = training.model(clusters);
    try (OutputStream out = Files.newOutputStream(output)) {
      model.write(out);
    }
    print(model + ", " + Files.size(output) + " bytes: " + output);
    report(data, model);
  }

  /** Modern articles, some of them also as feeds and old systems write. */
  private void learnPress(Corpus press) {
    int read = 0;
    for (CorpusArticle article : press.articles()) {
      List<LabelledText> dressed = new ArrayList<>();
      dressed.add(LabelledText.of(article, article.annotated()));
      if (read % 5 == 0) {
        dressed.add(LabelledText.of(article, Dress.FAMILY_NAMES_IN_CAPITALS));
      }
      if (read % 5 == 1) {
        dressed.add(LabelledText.of(article, Dress.LOWER_CASE));
      }
      if (read % 15 == 2) {
        dressed.add(LabelledText.of(article, Dress.CAPITALS));
      }
      dressed.forEach(text -> learn(text, false));
      learn(dressed.getFirst(), true);
      read++;
    }
  }

  private void learn(Corpus corpus, boolean ocr) {
    corpus.articles().forEach(article -> learn(LabelledText.of(article, article.names()), ocr));
  }

  private void learn(LabelledText text, boolean ocr) {
    List<int[][]> seen = features.of(text.sentences(), ocr);
    for (int i = 0; i < seen.size(); i++) {
      examples.add(new Example(seen.get(i), text.labels().get(i)));
    }
  }

  private NameModel model(WordClusters clusters) {
    FieldTrainer trainer = new FieldTrainer(examples, RAREST, SEED);
    print(examples.size() + " sentences, " + trainer.features() + " features.");
    for (int epoch = 1; epoch <= EPOCHS; epoch++) {
      print(String.format(Locale.ROOT, "Epoch %d: loss of a token %.4f", epoch, trainer.epoch()));
    }
    return trainer.model(clusters);
  }

  private static void report(Path data, NameModel model) throws IOException {
    Authority authority = Authority.shipped();
    SpanFinder finder =
        SpanFinder.of(FrenchAnalyser.create(authority, TrainedRecogniser.of(model, authority)));
    print(EntitiesReport.HEAD);
    Corpus heldOut = AnnotatedPress.read(data, AnnotatedPress.Part.HELD_OUT);
    print(EntitiesReport.line(heldOut, finder));
    for (Corpus corpus : Corpus.readAll(data)) {
      boolean learned = corpus.key().equals("europeana") || corpus.key().equals("newseye2");
      if (!learned && !corpus.articles().isEmpty()) {
        print(EntitiesReport.line(corpus, finder));
      }
    }
  }

  private static void print(String line) {
    System.out.println(line);
  }
}
