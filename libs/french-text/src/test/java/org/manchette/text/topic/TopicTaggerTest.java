package org.manchette.text.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manchette.text.Analysis;
import org.manchette.text.ArticleText;
import org.manchette.text.FrenchAnalyser;
import org.manchette.text.Labels;
import org.manchette.text.TextField;
import org.manchette.text.Topic;
import org.manchette.text.TopicEvidence;
import org.manchette.text.actor.Articles;

class TopicTaggerTest {

  private static final TopicTagger TAGGER = TopicTagger.create();

  private static List<Topic> tag(String headline, String body) {
    return TAGGER.tag(Articles.of(headline, body), List.of(), null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          medtop:01000000 | La chanteuse présente son album au festival, avant un concert à guichets fermés.
          medtop:02000000 | Le procureur a requis cinq ans de prison au procès du cambrioleur.
          medtop:03000000 | Un séisme a fait s'écrouler des immeubles ; les secouristes cherchent des rescapés.
          medtop:04000000 | Le groupe annonce un chiffre d'affaires en hausse, la Bourse salue ses bénéfices.
          medtop:05000000 | Les élèves et leurs enseignants retrouvent l'école et le collège.
          medtop:06000000 | Le réchauffement climatique menace la biodiversité des glaciers.
          medtop:07000000 | Les médecins de l'hôpital soignent les patients atteints du virus.
          medtop:08000000 | INSOLITE. Le chat perdu retrouve sa maîtresse dix ans plus tard, une drôle d'histoire.
          medtop:09000000 | Les syndicats appellent à la grève pour les salaires et les retraites.
          medtop:10000000 | Les vacanciers reviennent au camping, entre parties de jeux de société et randonnée.
          medtop:11000000 | Les députés ont adopté le projet de loi que défend la ministre.
          medtop:12000000 | L'évêque a célébré la messe dans l'église devant les catholiques.
          medtop:13000000 | Des astronomes ont découvert une exoplanète grâce au télescope spatial.
          medtop:14000000 | La lutte contre le racisme et les discriminations envers les migrants continue.
          medtop:15000000 | L'équipe a gagné le match en finale du championnat, devant ses supporters.
          medtop:16000000 | Les rebelles ont rompu le cessez-le-feu, l'armée a bombardé leurs positions.
          medtop:17000000 | La neige et le verglas arrivent, Météo-France place l'Ain en vigilance.
          """)
  void filesAnArticleUnderItsLeadingTopic(String id, String sentence) {
    Topic first = tag("", sentence).getFirst();
    assertThat(first.id()).isEqualTo(id);
    assertThat(first.leading()).isTrue();
    assertThat(first.evidence()).isNotEmpty();
  }

  @Test
  void addsTheNarrowerTopicThatIsSupportedWithAllAboveIt() {
    List<Topic> topics = tag("Tennis", "Elle remporte Roland-Garros en deux sets de tennis.");
    assertThat(topics).extracting(Topic::name).startsWith("Sport").contains("Discipline", "Tennis");
    assertThat(topics.stream().filter(Topic::leading)).extracting(Topic::name).contains("Sport");
    assertThat(topics.stream().dropWhile(Topic::leading)).noneMatch(Topic::leading);
  }

  @Test
  void takesNoNameOfAPersonForAWord() {
    var analysis =
        FrenchAnalyser.create()
            .analyse(
                new ArticleText(
                    null, null, null, "Le Sénat écoute Bruno Le Maire. Le Sénat vote.", null));
    assertThat(analysis.topics().getFirst().evidence())
        .extracting(TopicEvidence::text)
        .contains("Sénat")
        .doesNotContain("Maire");
  }

  @Test
  void saysWhereTheWordsStandThatSpeakForIt() {
    String body = "Rien à dire ici. Le vaccin arrive, puis d'autres vaccins.";
    Topic vaccines =
        tag("", body).stream().filter(t -> t.name().equals("Vaccins")).findFirst().orElseThrow();
    assertThat(vaccines.evidence())
        .contains(new TopicEvidence("vaccin", 2, TextField.TEXT, 20, 26));
    assertThat(body.substring(20, 26)).isEqualTo("vaccin");
  }

  @Test
  void saysNothingWhereNothingSpeaks() {
    assertThat(tag("", "Il est là, et puis voilà.")).isEmpty();
  }

  @Test
  void aSectionTipsTheScalesOnlyWhereTheTextSupportsIt() {
    FrenchAnalyser analyser = FrenchAnalyser.create();
    ArticleText article =
        new ArticleText(
            null, "Le pont ferme", null, "Le maire ferme le pont que la crue a abîmé.", null);
    Map<String, Double> plain = scores(analyser.analyse(article));
    assertThat(scores(analyser.analyse(article, new Labels("Politique", List.of()))))
        .satisfies(scores ->
            assertThat(scores.get("medtop:11000000"))
                .isGreaterThan(plain.getOrDefault("medtop:11000000", 0.0)));
    assertThat(scores(analyser.analyse(article, new Labels("Tennis", List.of("Roland-Garros")))))
        .isEqualTo(plain);
  }

  private static Map<String, Double> scores(Analysis analysis) {
    return analysis.topics().stream().collect(Collectors.toMap(Topic::id, Topic::score));
  }

  @Test
  void everyConceptHasItsAncestorsAndNames() {
    TopicVocabulary vocabulary = TopicVocabulary.shipped();
    assertThat(vocabulary.concepts().filter(c -> c.parentId() == null)).hasSize(17);
    assertThat(vocabulary.concepts()).hasSizeGreaterThan(17 + 250);
    vocabulary
        .concepts()
        .forEach(concept -> {
          assertThat(concept.id()).matches("medtop:\\d{8}");
          assertThat(concept.name()).isNotBlank();
          String top = vocabulary.upwards(concept.id()).getLast();
          assertThat(vocabulary.find(top).orElseThrow().parentId()).isNull();
        });
  }

  @Property(tries = 200)
  void neverFailsAndGivesOneToThreeLeading(@ForAll @StringLength(max = 200) String text) {
    List<Topic> topics = tag("", text);
    assertThat(topics).allSatisfy(topic -> assertThat(topic.score()).isBetween(0.0, 1.0));
    assertThat(topics.stream().filter(Topic::leading).count())
        .isBetween(topics.isEmpty() ? 0L : 1L, 3L);
    assertThat(topics.stream().map(Topic::id)).doesNotHaveDuplicates();
  }
}
