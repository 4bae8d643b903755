package org.manchette.benchmarks.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.manchette.benchmarks.quality.GoldArticle;
import org.manchette.benchmarks.quality.MasakhaNews;
import org.manchette.benchmarks.quality.OrangeSum;
import org.manchette.text.TextField;
import org.manchette.text.hygiene.Hygiene;
import org.manchette.text.hygiene.NormalisedText;
import org.manchette.text.token.TokenisedField;
import org.manchette.text.token.Tokeniser;
import org.manchette.text.topic.TopicTagger;
import org.manchette.text.topic.TopicVocabulary;

/**
 * Trains the likelihoods of topics that the library ships: {@code docs/topics.md} tells on what.
 * First words, on the likelihoods that queries alone give and on sections; then, on articles that
 * were labelled one by one, how queries and words go together.
 *
 * <p>Arguments: the folder of the data and the file to write.
 */
final class TrainTopics {

  /** Sections that say what an article is about, and how surely. */
  private static final Map<String, String> SECTIONS =
      Map.of(
          "societe/insolite", "medtop:08000000 0.9",
          "societe/people", "medtop:08000000 0.5",
          "societe/culture", "medtop:01000000 0.9",
          "societe/media", "medtop:01000000 0.9",
          "societe/environnement", "medtop:06000000 0.9",
          "societe/high-tech", "medtop:13000000 0.9",
          "societe/sante", "medtop:07000000 0.9",
          "politique", "medtop:11000000 0.9");

  /** A class is of one topic and against the others of the five, whose borders are not ours. */
  private static final double TRUST_IN_CLASSES = 0.3;

  private static final double SMALLEST_WEIGHT = 0.05;

  private final Hygiene hygiene = new Hygiene();
  private final Tokeniser tokeniser = new Tokeniser();
  private final TopicTagger tagger = TopicTagger.create();
  private final List<String> topics =
      TopicVocabulary.shipped()
          .concepts()
          .filter(concept -> concept.parentId() == null)
          .map(TopicVocabulary.Concept::id)
          .toList();

  public static void main(String[] arguments) throws IOException {
    new TrainTopics().run(Path.of(arguments[0]), Path.of(arguments[1]));
  }

  private void run(Path data, Path target) throws IOException {
    Map<String, List<String>> labelled = labelled();
    List<TopicExample> press = new ArrayList<>();
    List<TopicExample> read = new ArrayList<>();
    List<TopicExample> annotated = new ArrayList<>();
    List<TopicExample> classes = new ArrayList<>();
    try (var in = new GZIPInputStream(Files.newInputStream(OrangeSum.file(data)));
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      ObjectMapper json = new ObjectMapper();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode article = json.readTree(line);
        List<String> labels = labelled.get(article.path("id").asText());
        if (labels == null) {
          press.add(weak(article));
        } else {
          read.add(judged(fields(article), article.path("id").asText(), labels));
        }
      }
    }
    for (GoldArticle gold : GoldArticle.read(data.resolve("gold-dev/press.jsonl"))) {
      annotated.add(judged(fields(gold.title(), "", gold.text()), gold.id(), gold.topics()));
    }
    for (var article : MasakhaNews.read(data.resolve("topics-masakhanews/train_50shot.tsv"))) {
      classes.add(classified(article));
    }
    Map<String, List<TopicExample>> groups = new LinkedHashMap<>();
    groups.put("annotated by hand", annotated);
    groups.put("OrangeSum", read);
    groups.put("MasakhaNEWS train, five topics", classes);
    List<TopicExample> judged = groups.values().stream().flatMap(List::stream).toList();
    WordRegression words = WordRegression.train(press, topics.size());
    TopicCombination combination = TopicCombination.train(judged, words, topics.size());
    write(target, words, combination);
    System.out.printf(
        "%d words from %d articles; %d labelled articles; %s%n",
        words.words().size(), press.size(), judged.size(), target);
    TopicReliability.of(groups, words, topics).forEach(System.out::println);
  }

  private static Map<String, List<String>> labelled() throws IOException {
    Map<String, List<String>> labelled = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(TrainTopics.class.getResourceAsStream("topics-training.tsv"));
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> {
            int tab = line.indexOf('\t');
            labelled.put(line.substring(0, tab), List.of(line.substring(tab + 1).split(" ", -1)));
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return labelled;
  }

  private List<TokenisedField> fields(JsonNode article) {
    return fields(
        article.path("title").asText(),
        article.path("heading").asText(),
        article.path("article").asText());
  }

  private List<TokenisedField> fields(String headline, String description, String text) {
    return List.of(
        field(TextField.HEADLINE, headline),
        field(TextField.DESCRIPTION, description),
        field(TextField.TEXT, text));
  }

  private TokenisedField field(TextField field, String submitted) {
    NormalisedText text = hygiene.normalise(submitted);
    return new TokenisedField(field, text, tokeniser.sentences(text));
  }

  private double[] points(List<TokenisedField> fields) {
    return tagger.topPoints(fields, List.of()).values().stream()
        .mapToDouble(Double::doubleValue)
        .toArray();
  }

  private TopicExample weak(JsonNode article) {
    List<TokenisedField> fields = fields(article);
    double[] labels = new double[topics.size()];
    TopicExample example =
        new TopicExample(
            article.path("id").asText(),
            tagger.lemmas(fields),
            points(fields),
            labels,
            new double[labels.length]);
    for (int t = 0; t < labels.length; t++) {
      double[] found = example.found(t);
      labels[t] = 1 / (1 + Math.exp(4 - found[0] - 3 * found[1] - 2 * found[2]));
    }
    String section = SECTIONS.get(article.path("section").asText());
    if (section != null) {
      int t = topics.indexOf(section.substring(0, section.indexOf(' ')));
      double sure = Double.parseDouble(section.substring(section.indexOf(' ') + 1));
      labels[t] = Math.max(labels[t], sure);
    }
    return example;
  }

  private TopicExample judged(List<TokenisedField> fields, String id, List<String> ids) {
    double[] labels = new double[topics.size()];
    double[] trust = new double[topics.size()];
    Arrays.fill(trust, 1);
    ids.forEach(topic -> labels[topics.indexOf(topic)] = 1);
    return new TopicExample(id, tagger.lemmas(fields), points(fields), labels, trust);
  }

  private TopicExample classified(MasakhaNews.Article article) {
    List<TokenisedField> fields = fields(article.headline(), "", article.text());
    double[] labels = new double[topics.size()];
    double[] trust = new double[topics.size()];
    for (String topic : MasakhaNews.TOPICS) {
      trust[topics.indexOf(topic)] = TRUST_IN_CLASSES / 2;
    }
    int topic = topics.indexOf(article.topic());
    labels[topic] = 1;
    trust[topic] = TRUST_IN_CLASSES;
    return new TopicExample(
        article.category(), tagger.lemmas(fields), points(fields), labels, trust);
  }

  private void write(Path target, WordRegression words, TopicCombination combination)
      throws IOException {
    Map<String, String> rows = new LinkedHashMap<>();
    rows.put("topics", String.join("\t", topics));
    List<String> bias = new ArrayList<>();
    for (int t = 0; t < topics.size(); t++) {
      bias.add(number(combination.bias(t) + combination.words() * words.bias(t), 3));
    }
    rows.put("bias", String.join("\t", bias));
    rows.put("points", number(combination.points(), 3));
    rows.put("share", number(combination.share(), 3));
    rows.put("best", number(combination.best(), 3));
    StringBuilder file =
        new StringBuilder(
            """
            # How likely an article is about each topic, from what queries found and from its words, by lemma.
            # Trained by tools/benchmarks (-Ptrain-topics); an empty weight is 0.
            """);
    rows.forEach((name, row) -> file.append(name).append('\t').append(row).append('\n'));
    for (int w = 0; w < words.words().size(); w++) {
      List<String> row = new ArrayList<>();
      for (int t = 0; t < topics.size(); t++) {
        double weight = combination.words() * words.weight(w, t);
        row.add(Math.abs(weight) < SMALLEST_WEIGHT ? "" : number(weight, 2));
      }
      if (row.stream().anyMatch(weight -> !weight.isEmpty())) {
        file.append(words.words().get(w)).append('\t').append(String.join("\t", row)).append('\n');
      }
    }
    Files.writeString(target, file);
  }

  private static String number(double value, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }
}
