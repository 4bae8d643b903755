package org.manchette.benchmarks.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.manchette.text.ActorKind;
import org.manchette.text.actor.Authority;
import org.manchette.text.actor.FirstNames;
import org.manchette.text.actor.NameFeatures;
import org.manchette.text.actor.NameModel;
import org.manchette.text.actor.WordClusters;
import org.manchette.text.hygiene.Hygiene;
import org.manchette.text.token.Sentence;
import org.manchette.text.token.Tokeniser;

/** scratch main */
final class TrainRecogniser {

  private static final long SEED = 20261124;
  private static final ObjectMapper JSON = new ObjectMapper();

  private TrainRecogniser() {}

  /** data, output, comma-separated annotated files, epochs */
  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    Path output = Path.of(arguments[1]);
    int epochs = Integer.parseInt(arguments[3]);
    Path clusterFile = Path.of("/tmp/ann/clusters.model");
    WordClusters clusters;
    if (Files.exists(clusterFile)) {
      try (var in = Files.newInputStream(clusterFile)) {
        clusters = clustersOf(NameModel.read(in));
      }
    } else {
      long t = System.nanoTime();
      clusters = new WordVectors(words(data), SEED).clusters(400);
      print("clusters " + (System.nanoTime() - t) / 1_000_000_000 + " s");
      try (OutputStream out = Files.newOutputStream(clusterFile)) {
        new NameModel(
                clusters,
                new int[0],
                new byte[0],
                1,
                new float[NameModel.LABELS * NameModel.LABELS])
            .write(out);
      }
    }
    NameFeatures features = new NameFeatures(Authority.shipped(), FirstNames.shipped(), clusters);
    List<Example> examples = new ArrayList<>();
    for (String file : arguments[2].split(",", -1)) {
      int n = 0;
      for (LabelledText text : annotated(Path.of(file))) {
        add(text, features, examples);
        if (n % 5 == 0) add(text.in(LabelledText.Dress.PERSONS_IN_CAPITALS), features, examples);
        if (n % 5 == 1) add(text.in(LabelledText.Dress.LOWER_CASE), features, examples);
        if (n % 15 == 2) add(text.in(LabelledText.Dress.CAPITALS), features, examples);
        n++;
      }
    }
    print(examples.size() + " sentences");
    FieldTrainer trainer = new FieldTrainer(examples, 2, SEED);
    print(trainer.features() + " features");
    for (int epoch = 0; epoch < epochs; epoch++) {
      long t = System.nanoTime();
      print(
          String.format(
              Locale.ROOT,
              "epoch %d loss %.4f %d ms",
              epoch,
              trainer.epoch(),
              (System.nanoTime() - t) / 1_000_000));
    }
    NameModel model = trainer.model(clusters);
    try (OutputStream out = Files.newOutputStream(output)) {
      model.write(out);
    }
    print(model + " " + Files.size(output) + " bytes");
  }

  private static WordClusters clustersOf(NameModel model) {
    return model.wordClusters();
  }

  private static void add(LabelledText text, NameFeatures features, List<Example> examples) {
    List<int[][]> seen = features.of(text.sentences());
    List<int[]> labels = text.labels();
    for (int i = 0; i < seen.size(); i++) {
      examples.add(new Example(seen.get(i), labels.get(i)));
    }
  }

  private static List<LabelledText> annotated(Path file) throws IOException {
    List<LabelledText> texts = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode article = JSON.readTree(line);
      List<LabelledText.Form> forms = new ArrayList<>();
      for (JsonNode actor : article.get("actors")) {
        ActorKind kind = ActorKind.valueOf(actor.get("kind").asText().toUpperCase(Locale.ROOT));
        actor.get("surfaces").forEach(s -> forms.add(new LabelledText.Form(s.asText(), kind)));
      }
      texts.add(
          LabelledText.of(
              article.get("id").asText(),
              List.of(article.get("title").asText(), article.get("text").asText()),
              forms));
    }
    return texts;
  }

  private static List<String[]> words(Path data) throws IOException {
    Hygiene hygiene = new Hygiene();
    Tokeniser tokeniser = new Tokeniser();
    List<String[]> sentences = new ArrayList<>();
    Map<String, String> shared = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(
                    Files.newInputStream(data.resolve("articles-orangesum/train.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode article = JSON.readTree(line);
        for (String field : List.of("title", "article")) {
          for (Sentence sentence :
              tokeniser.sentences(hygiene.normalise(article.get(field).asText()))) {
            sentences.add(
                sentence.tokens().stream()
                    .map(t -> Character.isDigit(t.text().charAt(0)) ? "0" : t.text())
                    .map(w -> shared.computeIfAbsent(w, k -> k))
                    .toArray(String[]::new));
          }
        }
      }
    }
    return sentences;
  }

  private static void print(String line) {
    System.out.println(line);
  }
}
