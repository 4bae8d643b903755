package org.manchette.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manchette.text.Quotation;
import org.manchette.text.actor.ActorTagger;
import org.manchette.text.actor.Articles;
import org.manchette.text.actor.Authority;

class QuotationTaggerTest {

  private static final ActorTagger ACTORS = ActorTagger.create(Authority.shipped());
  private static final QuotationTagger TAGGER = QuotationTagger.create();

  private static List<Quotation> tag(String body) {
    var fields = Articles.of("", body);
    return TAGGER.tag(fields, ACTORS.tag(fields, null));
  }

  private static Quotation only(String body) {
    List<Quotation> quotations = tag(body);
    assertThat(quotations).as("quotations of %s", body).hasSize(1);
    return quotations.getFirst();
  }

  private static Quotation.Speaker speaker(Quotation quotation) {
    return Objects.requireNonNull(quotation.speaker(), "speaker");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          « Nous irons jusqu'au bout », a déclaré Ondine Kerlec.
          «Nous irons jusqu'au bout», a déclaré Ondine Kerlec.
          “Nous irons jusqu'au bout”, a déclaré Ondine Kerlec.
          "Nous irons jusqu'au bout", a déclaré Ondine Kerlec.
          ‹ Nous irons jusqu'au bout ›, a déclaré Ondine Kerlec.
          Ondine Kerlec a déclaré : « Nous irons jusqu'au bout ».
          Ondine Kerlec a déclaré: "Nous irons jusqu'au bout".
          Ondine Kerlec l'a dit hier : « Nous irons jusqu'au bout
          """)
  void findsDirectSpeechInAllMarks(String sentence) {
    Quotation quotation = only(sentence);
    assertThat(quotation.direct()).isTrue();
    assertThat(quotation.text()).isEqualTo("Nous irons jusqu'au bout");
    assertThat(speaker(quotation).name()).isEqualTo("Ondine Kerlec");
  }

  @Test
  void joinsWhatAReportingClauseInterrupts() {
    Quotation quotation =
        only(
            "« Nous irons jusqu'au bout », a déclaré Ondine Kerlec, « et même plus loin encore ».");
    assertThat(quotation.text()).startsWith("Nous irons").endsWith("plus loin encore");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          On parle ici d'un « grand vide » depuis hier.
          Il joue dans le film « La nuit des marées basses » depuis hier.
          Le « tout gratuit » a vécu.
          """)
  void leavesOutScareQuotesAndTitles(String sentence) {
    assertThat(tag(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Ondine Kerlec affirme que la digue tiendra cet hiver. | la digue tiendra cet hiver
          Selon Ondine Kerlec, la digue tiendra cet hiver. | la digue tiendra cet hiver
          D'après Ondine Kerlec, la digue tiendra cet hiver. | la digue tiendra cet hiver
          La digue tiendra cet hiver, selon Ondine Kerlec. | La digue tiendra cet hiver
          La digue tiendra cet hiver, a assuré jeudi Ondine Kerlec. | La digue tiendra cet hiver
          Ondine Kerlec dit vouloir renforcer la digue. | vouloir renforcer la digue
          Ondine Kerlec a demandé hier de renforcer la digue. | renforcer la digue
          """)
  void findsReportedSpeech(String sentence, String content) {
    Quotation quotation = only(sentence);
    assertThat(quotation.direct()).isFalse();
    assertThat(quotation.text()).isEqualTo(content);
    assertThat(speaker(quotation).name()).isEqualTo("Ondine Kerlec");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Paul Kerlec reçoit Ondine Trébuchon. « La digue tiendra bien », a-t-elle dit. | Ondine Trébuchon
          Ondine Trébuchon reçoit Paul Kerlec. « La digue tiendra bien », a-t-il dit. | Paul Kerlec
          On écoute la maire, Ondine Trébuchon. « La digue tiendra bien », dit la maire. | Ondine Trébuchon
          La société Farandol recrute. « La digue tiendra bien », indique le communiqué. | Farandol
          """)
  void resolvesPronounsAndRoles(String text, String name) {
    Quotation quotation = only(text);
    assertThat(speaker(quotation).name()).isEqualTo(name);
  }

  @Test
  void leavesTheSpeakerOutWhereTheTextDoesNotSay() {
    Quotation quotation = only("« La digue tiendra tout l'hiver, croyez-moi », a dit un passant.");
    assertThat(speaker(quotation).text()).isEqualTo("un passant");
    assertThat(speaker(quotation).actorId()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          « La digue tiendra bien », énumère Gwenaëlle, assise. Les bateaux rentrent lentement au port avec le soir, la pluie et le vent. « Ici, tout le monde le sait. » | Gwenaëlle
          « La digue tiendra bien », dit Ondine Kerlec. Les bateaux rentrent lentement au port avec le soir, la pluie et le vent. « Ici, tout le monde le sait. » | Ondine Kerlec
          « La digue tiendra bien », dit un passant. Les bateaux rentrent lentement au port avec le soir, la pluie et le vent. « Ici, tout le monde le sait. » | un passant
          """)
  void carriesTheSpeakerOverInAParagraph(String text, String speaker) {
    String before = "« La mer monte chaque hiver », a dit Paul Trébuchon hier.\n\n";
    assertThat(tag(before + text))
        .extracting(quotation -> speaker(quotation).text())
        .containsExactly("Paul Trébuchon", speaker, speaker);
  }

  @Test
  void takesNoSpeakerFromAnotherParagraph() {
    List<Quotation> quotations =
        tag(
            "« La mer monte chaque hiver », a dit Ondine Kerlec hier.\n\n"
                + "On compte les jours. « Ici, tout le monde le sait depuis longtemps. »");
    assertThat(quotations).hasSize(2);
    assertThat(quotations.getLast().speaker()).isNull();
  }

  /** A conjunction with nothing behind it once left the text. */
  @Test
  void takesASentenceThatIsOneConjunction() {
    assertThat(tag("or")).isEmpty();
    assertThat(tag("Le maire a parlé. Or")).isEmpty();
  }

  @Property(tries = 300)
  void neverFailsAndStaysInBounds(
      @ForAll
          @StringLength(max = 200)
          @Chars({'"', '«', '»', '“', '”', '\'', ',', '.', ' ', '\n', '—', 'a'})
          @CharRange(from = 'A', to = 'z')
          String text) {
    for (Quotation quotation : tag(text)) {
      assertThat(text.substring(quotation.start(), quotation.end())).isEqualTo(quotation.text());
      assertThat(quotation.confidence()).isBetween(0.0, 1.0);
    }
  }
}
