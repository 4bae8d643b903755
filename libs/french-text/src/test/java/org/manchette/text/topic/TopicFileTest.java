package org.manchette.text.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manchette.text.Actor;
import org.manchette.text.ActorKind;
import org.manchette.text.Mention;
import org.manchette.text.Reason;
import org.manchette.text.TextField;
import org.manchette.text.Topic;
import org.manchette.text.actor.Articles;

class TopicFileTest {

  private static final TopicFile.Limits LIMITS = new TopicFile.Limits(3, 20, 30);
  private static final String HEAD = "topic site:bac\nname Le bac\nparent medtop:20000337\n";

  private static List<TopicDefinition> read(String file) throws TopicFileException {
    return TopicFile.read(file, TopicVocabulary.shipped(), LIMITS);
  }

  private static boolean finds(String query, String text) throws TopicFileException {
    return finds(query, text, List.of());
  }

  private static boolean finds(String query, String text, List<Actor> actors)
      throws TopicFileException {
    TopicTagger tagger = TopicTagger.create(read(HEAD + "5 " + query));
    return tagger.tag(Articles.of("", text), actors, null).stream()
        .anyMatch(topic -> topic.id().equals("site:bac"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bateau | Deux bateaux passent. | Une barque passe.
          élire | Elle fut élue hier. | Le lecteur lit.
          =Bac | Le Bac est là. | Le bac est là.
          travers* | La traversée est longue. | Le pont est long.
          passeur d'eau | Les passeurs d'eau attendent. | Le passeur boit de l'eau.
          bac ~3 île | Le bac rejoint l'île. | Le bac part tôt, et longtemps après vient l'île.
          bac & île | Le bac part tôt, et longtemps après vient l'île. | Le bac part. Une île est là.
          bac SI ferry ; | Le bac part. Le ferry reste. | Le bac part.
          bac SAUF lycée | Le bac part. | Le bac approche. Le lycée attend.
          bac SAUF bac à sable | Le bac passe le bac à sable. | Le bac à sable est plein.
          """)
  void understandsEveryOperator(String query, String matching, String other) throws Exception {
    String plain = query.replace(" ;", "");
    assertThat(finds(plain, matching)).as(matching).isTrue();
    assertThat(finds(plain, other)).as(other).isFalse();
  }

  @Test
  void findsActorsByIdAndKind() throws Exception {
    String text = "Anne Le Goff prend la barre.";
    List<Actor> actors =
        List.of(
            new Actor(
                "person:anne-le-goff",
                ActorKind.PERSON,
                "Anne Le Goff",
                1,
                false,
                List.of(),
                List.of(
                    new Mention(
                        TextField.TEXT,
                        0,
                        12,
                        "Anne Le Goff",
                        new Reason(Reason.Code.PREFERRED_NAME, null))),
                List.of()));
    assertThat(finds("@person:anne-le-goff", text, actors)).isTrue();
    assertThat(finds("@person ~5 barre", text, actors)).isTrue();
    assertThat(finds("@organisation ~5 barre", text, actors)).isFalse();
    assertThat(finds("@person:paul-atger", text, actors)).isFalse();
  }

  @Test
  void addsATopicOfTheSitesOwnWithAllAboveIt() throws Exception {
    TopicTagger tagger =
        TopicTagger.create(
            read(
                HEAD
                    + "name-en The ferry\n4 bac SI quai\n\ntopic medtop:20001085\n5 balle jaune\n"));
    List<Topic> topics =
        tagger.tag(
            Articles.of("", "Le bac attend à quai, une balle jaune à bord."), List.of(), null);
    assertThat(topics)
        .extracting(Topic::id)
        .contains("site:bac", "medtop:20000337", "medtop:20000209", "medtop:04000000");
    assertThat(tagger.vocabulary().find("site:bac").orElseThrow())
        .isEqualTo(
            new TopicVocabulary.Concept("site:bac", "Le bac", "The ferry", "medtop:20000337"));
  }

  @Test
  void aWeightOfZeroTakesAShippedQueryAway() throws Exception {
    String text = "Le vaccin, encore le vaccin.";
    assertThat(vaccines(TopicTagger.create(), text)).isTrue();
    assertThat(
            vaccines(
                TopicTagger.create(read("topic medtop:20000477  # Vaccins\n0 vaccin, vacciner\n")),
                text))
        .isFalse();
  }

  private static boolean vaccines(TopicTagger tagger, String text) {
    return tagger.tag(Articles.of("", text), List.of(), null).stream()
        .filter(topic -> topic.id().equals("medtop:20000477"))
        .flatMap(topic -> topic.evidence().stream())
        .anyMatch(evidence -> evidence.text().equals("vaccin"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5 bac | line 1: nothing may stand before the first topic: write 'topic ID' above it
          topic medtop:99999999 | line 1: 'medtop:99999999' is no known topic
          topic site:Bac | line 1: 'site:Bac' is no known topic
          topic site:x | line 1: site:x has no name: write a line 'name …' below it
          topic medtop:04000000;parent medtop:11000000 | line 2: medtop:04000000 has the place of the standard
          topic medtop:04000000;9 bac | line 2: '9' is no weight
          topic medtop:04000000;bac | line 2: 'bac' is no weight
          topic medtop:04000000;5 | line 2: no query behind the weight
          topic medtop:04000000;5 bac,,quai | line 2: a word is missing
          topic medtop:04000000;5 bac ~x quai | line 2: 'bac ~x quai': write ~ with a number from 1 to 50
          topic medtop:04000000;5 ba* | line 2: 'ba*' would match too much
          topic medtop:04000000;5 bac SI a SI b | line 2: 'bac SI a SI b' has SI twice
          topic medtop:04000000;5 bac SAUF a SI b | line 2: 'bac SAUF a SI b': write SI before SAUF
          topic medtop:04000000;5 @Anne | line 2: '@Anne': write @person
          topic medtop:04000000;4 bac;topic medtop:04000000 | line 3: medtop:04000000 begins in line 1 already
          topic site:x;name X;parent site:y;topic site:y;name Y;parent site:x | line 1: site:x stands below itself
          """)
  void namesTheLineAndTheFix(String lines, String message) {
    assertThatThrownBy(() -> read(lines.replace(';', '\n')))
        .isInstanceOf(TopicFileException.class)
        .hasMessageContaining(message);
  }

  @Test
  void tellsAllThatIsWrong() {
    assertThatThrownBy(() -> read("topic medtop:04000000\nx bac\n\n# so be it\n5 ,\n"))
        .isInstanceOfSatisfying(
            TopicFileException.class,
            e ->
                assertThat(e.badLines())
                    .extracting(TopicFileException.BadLine::line)
                    .containsExactly(2, 5, 5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "topic medtop:04000000\ntopic medtop:11000000\ntopic medtop:12000000\ntopic medtop:15000000",
        "topic medtop:04000000\n1 a1, a2, a3, a4, a5, a6, a7, a8, a9, b1, b2, b3, b4, b5, b6, b7, b8, b9, c1, c2, c3",
      })
  void boundsTheFile(String file) {
    assertThatThrownBy(() -> read(file)).hasMessageContaining("more than");
  }

  @Test
  void givesBackWhatItRead() throws Exception {
    String file = HEAD + "# the ferry to the islet\n4 bac, traversée\n";
    assertThat(read(file).getFirst().source()).isEqualTo(file);
    assertThat(read("\ufeff" + file.replace("\n", "\r\n\r\n")).getFirst().source()).isEqualTo(file);
  }
}
