package org.manchette.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manchette.text.Actor;
import org.manchette.text.ActorKind;
import org.manchette.text.ArticleText;
import org.manchette.text.FrenchAnalyser;
import org.manchette.text.Mention;
import org.manchette.text.actor.Authority;
import org.manchette.text.actor.EntityRecogniser;
import org.manchette.text.actor.EntityRecogniserFactory;
import org.manchette.text.actor.ModelRecogniser;
import org.manchette.text.actor.RecogniserSettings;
import org.manchette.text.hygiene.Hygiene;
import org.manchette.text.token.Sentence;
import org.manchette.text.token.Token;
import org.manchette.text.token.Tokeniser;

class OnnxRecogniserTest {

  /** What was found, as its words and its kind. */
  private record Name(String words, ActorKind kind) {}

  @TempDir private Path folder;

  private static List<Sentence> sentences(String text) {
    return new Tokeniser().sentences(new Hygiene().normalise(text));
  }

  private static List<Name> names(EntityRecogniser recogniser, String text) {
    List<Sentence> sentences = sentences(text);
    List<Name> names = new ArrayList<>();
    var found = recogniser.recognise(sentences);
    assertThat(found).hasSameSizeAs(sentences);
    for (int i = 0; i < sentences.size(); i++) {
      List<Token> tokens = sentences.get(i).tokens();
      found
          .get(i)
          .forEach(name ->
              names.add(
                  new Name(
                      String.join(
                          " ",
                          tokens.subList(name.from(), name.to()).stream()
                              .map(Token::text)
                              .toList()),
                      name.kind())));
    }
    return names;
  }

  private static ModelRecogniser open(Path model, int batch, Map<String, ActorKind> labels) {
    return new OnnxRecogniserFactory()
        .open(new RecogniserSettings(model, null, labels, TinyModel.POSITIONS, 1, batch));
  }

  private ModelRecogniser open(TinyModel model) throws IOException {
    return open(model.write(folder), 4, Map.of());
  }

  @Test
  void findsNamesOfSeveralWordsAndWordsOfSeveralPieces() throws IOException {
    try (ModelRecogniser recogniser = open(TinyModel.french())) {
      assertThat(
              names(
                  recogniser,
                  "Hier, Zorblax Quintel a vu la Fédération Mibu à Vrandeuil. Odil est parti."))
          .containsExactly(
              new Name("Zorblax Quintel", ActorKind.PERSON),
              new Name("Fédération Mibu", ActorKind.ORGANISATION),
              new Name("Vrandeuil", ActorKind.PLACE),
              new Name("Odil", ActorKind.PERSON));
    }
  }

  @Test
  void answersEverySentenceAndNoSentence() throws IOException {
    try (ModelRecogniser recogniser = open(TinyModel.french())) {
      assertThat(recogniser.recognise(List.of())).isEmpty();
      var found = recogniser.recognise(sentences("Rien ici. Odil parle. Rien là."));
      assertThat(found).hasSize(3);
      assertThat(found.get(0)).isEmpty();
      assertThat(found.get(2)).isEmpty();
      assertThat(found.get(1))
          .singleElement()
          .satisfies(name -> {
            assertThat(name.from()).isZero();
            assertThat(name.to()).isEqualTo(1);
            // Two labels of eight name a person; one has 4, the others have 0.
            assertThat(name.confidence())
                .isCloseTo((Math.exp(4) + 1) / (Math.exp(4) + 7), within(1e-6));
          });
    }
  }

  @Test
  void partsNamesThatStandSideBySideWhereTheModelDoes() throws IOException {
    try (ModelRecogniser recogniser = open(TinyModel.french())) {
      assertThat(names(recogniser, "Avec Odil Zorblax Quintel."))
          .containsExactly(
              new Name("Odil", ActorKind.PERSON), new Name("Zorblax Quintel", ActorKind.PERSON));
    }
    TinyModel withoutPrefixes =
        new TinyModel("O", "PER").knows("PER", "Odil", "Zor", "##blax", "Quintel");
    try (ModelRecogniser recogniser = open(withoutPrefixes)) {
      assertThat(names(recogniser, "Avec Odil Zorblax Quintel."))
          .containsExactly(new Name("Odil Zorblax Quintel", ActorKind.PERSON));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Il vit à l'Ostrel depuis.",
        "Il vit à l’Ostrel depuis.",
        "Un 😀 puis 👩‍👩‍👧 à Ostrel.",
        "(Ostrel)",
        "Pas [SEP] ni [PAD] mais Ostrel.",
      })
  void findsTheWordBehindWhatIsCutOtherwise(String text) throws IOException {
    try (ModelRecogniser recogniser = open(TinyModel.french())) {
      assertThat(names(recogniser, text)).containsExactly(new Name("Ostrel", ActorKind.PLACE));
    }
  }

  @Test
  void readsWordsCutAsThoseOfCamembert() throws IOException {
    TinyModel model =
        new TinyModel("O", "I-PER", "I-LOC")
            .metaspace()
            .knows("I-PER", "▁Zor", "blax", "▁Quintel")
            .knows("I-LOC", "Ostrel", "▁Ostrel");
    try (ModelRecogniser recogniser = open(model)) {
      assertThat(names(recogniser, "😀 Le maire Zorblax Quintel vit à l'Ostrel, pas à Ostrel."))
          .containsExactly(
              new Name("Zorblax Quintel", ActorKind.PERSON),
              new Name("Ostrel", ActorKind.PLACE),
              new Name("Ostrel", ActorKind.PLACE));
    }
  }

  @Test
  void takesLabelsForWhatTheyAreSaidToBe() throws IOException {
    Path model = TinyModel.french().write(folder);
    String text = "Odil a vu la Fédération Mibu et Kurbol à Vrandeuil.";
    try (ModelRecogniser recogniser = open(model, 1, Map.of())) {
      assertThat(names(recogniser, text))
          .as("the usual labels, not MISC")
          .extracting(Name::words)
          .containsExactly("Odil", "Fédération Mibu", "Vrandeuil");
    }
    Map<String, ActorKind> own =
        Map.of("misc", ActorKind.ORGANISATION, "ORG", ActorKind.ORGANISATION);
    try (ModelRecogniser recogniser = open(model, 1, own)) {
      assertThat(names(recogniser, text))
          .extracting(Name::words, Name::kind)
          .containsExactly(
              tuple("Fédération Mibu", ActorKind.ORGANISATION),
              tuple("Kurbol", ActorKind.ORGANISATION));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 64})
  void readsLongSentencesInWindowsThatOverlap(int batch) throws IOException {
    StringBuilder text = new StringBuilder("Voici");
    List<Name> expected = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      // Names fall on every place of a window; all but its first and last words are seen.
      text.append(i % 7 == 2 ? " Vrandeuil" : i % 7 == 5 ? " Zorblax Quintel" : " mot");
      if (i % 7 == 2) {
        expected.add(new Name("Vrandeuil", ActorKind.PLACE));
      } else if (i % 7 == 5) {
        expected.add(new Name("Zorblax Quintel", ActorKind.PERSON));
      }
    }
    Path model = TinyModel.french().blindAtTheEdges().write(folder);
    try (ModelRecogniser recogniser = open(model, batch, Map.of())) {
      assertThat(sentences(text + " fin.")).hasSize(1);
      assertThat(names(recogniser, text + " fin.")).isEqualTo(expected);
      assertThat(names(recogniser, "Il est là. " + text + " fin. Il y est."))
          .as("beside short sentences")
          .isEqualTo(expected);
    }
  }

  @Test
  void isUsedBySeveralThreads() throws Exception {
    String text = "Hier, Zorblax Quintel a vu la Fédération Mibu à Vrandeuil. Odil est parti.";
    try (ModelRecogniser recogniser = open(TinyModel.french());
        ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Name> expected = names(recogniser, text);
      List<Future<List<Name>>> running =
          Collections.nCopies(200, text).stream()
              .map(copy -> threads.submit(() -> names(recogniser, copy)))
              .toList();
      for (Future<List<Name>> names : running) {
        assertThat(names.get()).isEqualTo(expected);
      }
    }
  }

  @Test
  void refusesWorkOnceClosed() throws IOException {
    ModelRecogniser recogniser = open(TinyModel.french());
    recogniser.close();
    recogniser.close();
    assertThatIllegalStateException()
        .isThrownBy(() -> recogniser.recognise(sentences("Odil.")))
        .withMessageContaining("closed");
  }

  @Test
  void isFoundAsAPlugIn() {
    assertThat(ServiceLoader.load(EntityRecogniserFactory.class))
        .singleElement()
        .isInstanceOf(OnnxRecogniserFactory.class);
  }

  @Test
  void givesAnArticleTheActorsThatOnlyItKnows() throws IOException {
    ArticleText article =
        new ArticleText(
            "1",
            "Une journée ordinaire",
            null,
            "Le conseil s'est réuni mardi. Il a parlé de brandevolle pendant deux heures.",
            null);
    EntityRecogniser none = all -> Collections.nCopies(all.size(), List.of());
    assertThat(named(FrenchAnalyser.create(Authority.shipped(), none), article)).isEmpty();
    try (ModelRecogniser recogniser = open(TinyModel.french())) {
      assertThat(named(FrenchAnalyser.create(Authority.shipped(), recogniser), article))
          .singleElement()
          .satisfies(actor -> {
            assertThat(actor.kind()).isEqualTo(ActorKind.PLACE);
            Mention mention = actor.mentions().getFirst();
            assertThat(article.text().substring(mention.start(), mention.end()))
                .isEqualTo("brandevolle");
          });
    }
  }

  @Test
  void staysWhenTheAuthorityChanges() throws IOException {
    ArticleText article =
        new ArticleText("1", null, null, "Il a parlé de brandevolle pendant deux heures.", null);
    try (ModelRecogniser recogniser = open(TinyModel.french())) {
      FrenchAnalyser analyser = FrenchAnalyser.create(Authority.shipped(), recogniser);
      assertThat(named(analyser.with(Authority.shipped()), article)).hasSize(1);
    }
  }

  private static List<Actor> named(FrenchAnalyser analyser, ArticleText article) {
    return analyser.analyse(article).actors().stream()
        .filter(actor -> actor.name().contains("brandevolle"))
        .toList();
  }
}
