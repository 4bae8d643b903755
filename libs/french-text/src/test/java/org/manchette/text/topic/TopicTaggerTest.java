package org.manchette.text.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manchette.text.Topic;
import org.manchette.text.actor.Articles;

class TopicTaggerTest {

  private static final TopicTagger TAGGER = TopicTagger.create();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          medtop:11000000 | Les députés ont adopté le projet de loi que défend la ministre.
          medtop:15000000 | L'équipe a gagné le match en finale du championnat, devant ses supporters.
          medtop:02000000 | Le procureur a requis cinq ans de prison au procès du cambrioleur.
          medtop:07000000 | Les médecins de l'hôpital soignent les patients atteints du virus.
          medtop:17000000 | La neige et le verglas arrivent, Météo-France place l'Ain en vigilance.
          medtop:05000000 | Les élèves et leurs enseignants retrouvent l'école et le collège.
          medtop:12000000 | L'évêque a célébré la messe dans l'église devant les catholiques.
          """)
  void filesAnArticleUnderItsLeadingTopic(String id, String sentence) {
    List<Topic> topics = tag("", sentence);
    assertThat(topics).isNotEmpty();
    assertThat(topics.getFirst().id()).isEqualTo(id);
    assertThat(topics.getFirst().evidence()).isNotEmpty();
  }

  @Test
  void addsTheNarrowerTopicThatIsSupported() {
    assertThat(
            TAGGER.tag(
                Articles.of("Tennis", "Elle remporte Roland-Garros en deux sets de tennis.")))
        .extracting(Topic::name)
        .startsWith("Sport")
        .contains("Tennis");
  }

  @Test
  void saysNothingWhereNothingSpeaks() {
    assertThat(TAGGER.tag(Articles.of("", "Il est là, et puis voilà."))).isEmpty();
  }

  @Test
  void everyConceptHasItsAncestorsAndNames() {
    TopicVocabulary vocabulary = TopicVocabulary.shipped();
    assertThat(vocabulary.concepts().filter(c -> c.parentId() == null)).hasSize(17);
    vocabulary
        .concepts()
        .forEach(concept -> {
          assertThat(concept.id()).matches("medtop:\\d{8}");
          assertThat(concept.name()).isNotBlank();
          assertThat(vocabulary.top(concept.id()).parentId()).isNull();
        });
  }

  @Property(tries = 200)
  void neverFailsAndGivesOneToThreeLeading(@ForAll @StringLength(max = 200) String text) {
    List<Topic> topics = TAGGER.tag(Articles.of("", text));
    assertThat(topics).allSatisfy(topic -> assertThat(topic.score()).isBetween(0.0, 1.0));
    assertThat(topics.stream().filter(t -> t.id().endsWith("000000"))).hasSizeLessThanOrEqualTo(3);
  }
}
