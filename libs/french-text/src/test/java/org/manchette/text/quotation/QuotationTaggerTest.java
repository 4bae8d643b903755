package org.manchette.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

  @Test
  void findsWhoSpeaksInADialogue() {
    assertThat(
            tag(
                "Ondine Kerlec se lève.\n– Où étiez-vous hier ? demanda le juge Paul Vautrin.\n"
                    + "– Je n'étais pas là, murmura Ondine Kerlec, et vous le savez."))
        .extracting(quotation -> speaker(quotation).name())
        .containsExactly("Paul Vautrin", "Ondine Kerlec");
  }

  @Test
  void leavesTheClauseOfADialogueOutAndTheOtherSpeakerToo() {
    List<Quotation> lines =
        tag(
            "– Où étiez-vous hier ? demanda le juge Paul Vautrin.\n– Chez moi, monsieur, répondit"
                + " l'accusé.");
    assertThat(lines)
        .extracting(Quotation::text)
        .containsExactly("Où étiez-vous hier ?", "Chez moi, monsieur");
    assertThat(speaker(lines.getLast()).text()).isEqualTo("l'accusé");
    assertThat(speaker(lines.getLast()).name()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          « Nous irons jusqu'au bout », a déclaré Ondine Kerlec.
          “Nous irons jusqu'au bout", a déclaré Ondine Kerlec. Les “autres" aussi.
          «Nous irons jusqu'au bout», a déclaré Ondine Kerlec.
          “Nous irons jusqu'au bout”, a déclaré Ondine Kerlec.
          "Nous irons jusqu'au bout", a déclaré Ondine Kerlec.
          ‹ Nous irons jusqu'au bout ›, a déclaré Ondine Kerlec.
          „Nous irons jusqu'au bout“, a déclaré Ondine Kerlec.
          Ondine Kerlec a déclaré : « Nous irons jusqu'au bout ».
          Ondine Kerlec a de son côté déclaré « Nous irons jusqu'au bout ».
          Ondine Kerlec revient. Pour elle, « Nous irons jusqu'au bout ».
          Ondine Kerlec a déclaré:"Nous irons jusqu'au bout".
          La foule écoute."Nous irons jusqu'au bout", a déclaré Ondine Kerlec.
          Ondine Kerlec l'a dit hier : « Nous irons jusqu'au bout
          """)
  void findsDirectSpeechInAllMarks(String sentence) {
    Quotation quotation = only(sentence);
    assertThat(quotation.direct()).isTrue();
    assertThat(quotation.text()).isEqualTo("Nous irons jusqu'au bout");
    assertThat(speaker(quotation).name()).isEqualTo("Ondine Kerlec");
  }

  @Test
  void takesAParagraphBehindADashAsSpeech() {
    assertThat(
            tag("Ondine Kerlec se lève.\n— Nous irons jusqu'au bout, mes amis.\n— Moi non plus."))
        .extracting(Quotation::text)
        .containsExactly("Nous irons jusqu'au bout, mes amis.", "Moi non plus.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          « On m'a dit “non merci” trois fois », a déclaré Ondine Kerlec. | On m'a dit “non merci” trois fois
          « On m'a dit « non merci » trois fois », a déclaré Ondine Kerlec. | On m'a dit « non merci » trois fois
          "On m'a dit 'non merci' trois fois", a déclaré Ondine Kerlec. | On m'a dit 'non merci' trois fois
          """)
  void keepsMarksInsideMarks(String sentence, String text) {
    assertThat(only(sentence).text()).isEqualTo(text);
  }

  @Test
  void endsWhatIsNeverClosedWithItsParagraph() {
    String body =
        "Ondine Kerlec a dit : « Nous irons tous là-bas.\nLe lendemain, il pleuvait encore.";
    assertThat(only(body).text()).isEqualTo("Nous irons tous là-bas.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          « Nous irons au bout », a déclaré Ondine Kerlec, « et même plus loin encore ».
          « Nous irons au bout », a déclaré Ondine Kerlec. « Et même plus loin encore ».
          « Nous irons », a déclaré Ondine Kerlec, « et même plus loin encore ».
          « Nous irons au bout » (...) « et même plus loin encore », a déclaré Ondine Kerlec.
          """)
  void joinsWhatAReportingClauseInterrupts(String body) {
    assertThat(only(body).text()).startsWith("Nous irons").endsWith("plus loin encore");
  }

  @Test
  void joinsParagraphsThatOpenWithTheSameMark() {
    Quotation quotation =
        only(
            "Ondine Kerlec a déclaré :\n« La digue est vieille.\n« Elle tiendra pourtant.\n"
                + "« Nous y veillerons. »\nLa réunion a pris fin.");
    assertThat(quotation.text()).startsWith("La digue").endsWith("veillerons.");
    assertThat(speaker(quotation).name()).isEqualTo("Ondine Kerlec");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          On parle ici d'un « grand vide » depuis hier.
          Il joue dans le film « La nuit des marées basses » depuis hier.
          Elle chante son nouvel album, « Les marées basses de la nuit », en mai.
          « Les Marées basses » reprennent en mars sur la deuxième chaîne.
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
          Ondine Kerlec affirme que la digue tiendra cet hiver. | affirme | la digue tiendra cet hiver
          Ondine Kerlec affirme que la digue coûtera 9 €. | affirme | la digue coûtera 9 €
          Ondine Kerlec dit vouloir renforcer la digue. | dit | vouloir renforcer la digue
          Ondine Kerlec a dit aux élus ne pas craindre la mer. | dit | ne pas craindre la mer
          Ondine Kerlec a demandé hier de renforcer la digue. | demandé | renforcer la digue
          Ondine Kerlec a appelé les élus à renforcer la digue. | appelé | renforcer la digue
          La digue tiendra cet hiver, a assuré jeudi Ondine Kerlec. | assuré | La digue tiendra cet hiver
          Ondine Kerlec (UDB), maire de Port-Achard, affirme que la digue tiendra. | affirme | la digue tiendra
          Ondine Kerlec note aussi que la digue tiendra. | note | la digue tiendra
          Ondine Kerlec fait savoir que la digue tiendra. | savoir | la digue tiendra
          La digue aurait cédé lundi, croit savoir Ondine Kerlec. | savoir | La digue aurait cédé lundi
          Selon Ondine Kerlec, la digue tiendra cet hiver. | Selon | la digue tiendra cet hiver
          Mais, selon Ondine Kerlec, la digue tiendra. | selon | la digue tiendra
          D'après Ondine Kerlec, la digue tiendra cet hiver. | D'après | la digue tiendra cet hiver
          De l'avis d'Ondine Kerlec, la digue tiendra. | De l'avis d' | la digue tiendra
          Pour Ondine Kerlec, la digue tiendra cet hiver. | Pour | la digue tiendra cet hiver
          La digue tiendra cet hiver, selon Ondine Kerlec. | selon | La digue tiendra cet hiver
          La digue aurait cédé lundi, selon Ondine Kerlec. | selon | La digue aurait cédé lundi
          Selon Ondine Kerlec, la digue aurait cédé lundi. | Selon | la digue aurait cédé lundi
          """)
  void findsReportedSpeech(String sentence, String verb, String content) {
    Quotation quotation = only(sentence);
    assertThat(quotation.direct()).isFalse();
    assertThat(quotation.text()).isEqualTo(content);
    assertThat(quotation.verb()).isEqualTo(verb);
    assertThat(speaker(quotation).name()).isEqualTo("Ondine Kerlec");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Ondine Kerlec est partie avant que la digue ne cède.
          Ondine Kerlec est plus connue que la digue elle-même.
          Pour la première fois, Ondine Kerlec visite la digue.
          Ondine Kerlec, qui vit à Brest, raconte son enfance.
          La digue qu'Ondine Kerlec a dessinée tiendra.
          """)
  void takesNoOtherClauseForReportedSpeech(String sentence) {
    assertThat(tag(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Ondine Kerlec dort. Quant à Paul Trébuchon, il affirme que la digue tiendra. | Paul Trébuchon
          Paul Trébuchon a dit non. La société Farandol assure le chantier, et elle affirme que la digue tiendra. | Farandol
          Ondine Kerlec, qui connaît Paul Trébuchon, affirme que la digue tiendra. | Ondine Kerlec
          Le rapport de la société Farandol a été remis à Paul Kerlec. Il affirme que la digue tiendra. | Farandol
          Ondine Kerlec dort. Une étude publiée par la société Farandol paraît. Elle affirme que la digue tiendra. | Farandol
          La société Farandol recrute. La lettre de Farandol dont Paul Trébuchon a copie affirme que la digue tiendra. | Farandol
          """)
  void findsTheSubjectOverWhatStandsBetween(String body, String name) {
    Quotation quotation = tag(body).getLast();
    assertThat(quotation.text()).isEqualTo("la digue tiendra");
    assertThat(speaker(quotation).name()).isEqualTo(name);
  }

  /** A person is named in each text, who did not say it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Le film de Paul Kerlec sort mercredi. Il raconte que la digue tiendra. | Le film
          En salles mercredi, le film de Paul Kerlec plaît. Il raconte que la digue tiendra. | le film
          Paul Kerlec présente son texte. La loi est votée. Elle précise que la digue tiendra. | La loi
          Le projet de loi de Paul Kerlec est examiné. Il prévoit une taxe. Il précise que la digue tiendra. | Le projet
          Le rapport est remis à Paul Kerlec. Il cite Luc Trébuchon. Il affirme que la digue tiendra. | Le rapport
          """)
  void givesWhatATextTellsToNobody(String body, String source) {
    Quotation quotation = only(body);
    assertThat(quotation.text()).isEqualTo("la digue tiendra");
    assertThat(speaker(quotation).name()).isNull();
    assertThat(speaker(quotation).text()).isEqualTo(source);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le film de Paul Kerlec sort mercredi. Il regrette que la digue soit vieille.",
        "Le projet est présenté par Paul Kerlec. Il a expliqué que la digue tiendra.",
        "Paul Kerlec présente son film. Il raconte que la digue tiendra.",
        "Le procès de Paul Kerlec commence. Il affirme que la digue tiendra.",
      })
  void givesWhatAPersonDoesToThePersonBehindAText(String body) {
    assertThat(speaker(only(body)).name()).isEqualTo("Paul Kerlec");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          PORT-ACHARD, 15 mai 2019 (Ponant) – La digue tiendra bien, a annoncé Paul Kerlec.
          BREST (AFP) - La digue tiendra bien, a annoncé mardi Paul Kerlec, maire de Brest.
          Brest, le 3 mars — La digue tiendra bien, selon Paul Kerlec.
          """)
  void leavesADatelineOutOfReportedSpeech(String body) {
    assertThat(only(body).text()).isEqualTo("La digue tiendra bien");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marivel, constructeur de bateaux établi à Nevers (Nièvre), affirme que la digue tiendra.",
        "Marivel, constructeur de bateaux, affirme que la digue tiendra.",
      })
  void takesNoPlaceThatOnlyExplainsForTheSubject(String body) {
    assertThat(speaker(only(body)).text()).isEqualTo("Marivel");
    assertThat(speaker(only(body)).name()).isNull();
  }

  @Test
  void givesARoleToWhoBeganASentenceSinceSomebodyElseSpoke() {
    assertThat(
            tag(
                "« Il pleut encore beaucoup », dit Zoé Trébuchon, bobineuse. Ondine Kerlec s'est"
                    + " félicitée de cette ouverture. La maire rappelle que la digue tiendra."))
        .extracting(quotation -> speaker(quotation).name())
        .containsExactly("Zoé Trébuchon", "Ondine Kerlec");
  }

  /** « Elle » is somebody whom the text does not name; who spoke before is not meant. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "La nouvelle présidente est là. Elle affirme que la digue tiendra.",
        "La présidente du chantier est venue. « Il pleut. Nous tiendrons », a-t-elle dit.",
      })
  void leavesOutWhoeverSpokeBeforeAnUnnamedRole(String body) {
    Quotation quotation =
        tag("« Il pleut beaucoup », dit l'infirmière Zoé Trébuchon. " + body).getLast();
    assertThat(speaker(quotation).name()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Paul Kerlec trouve porte close et un mot scotché sur la vitre : « Fermé pour inventaire ce matin. » | un mot
          Paul Kerlec passe devant une pancarte : « Touche pas à ma digue bretonne. » | une pancarte
          """)
  void givesWhatIsWrittenOnAThingToNobody(String body, String thing) {
    assertThat(speaker(only(body)).text()).isEqualTo(thing);
    assertThat(speaker(only(body)).name()).isNull();
  }

  @Test
  void keepsTheWordsOfWhoHasAWordForSomebody() {
    assertThat(
            speaker(only("Paul Kerlec a eu un mot pour les pompiers : « La digue a tenu bon. »"))
                .name())
        .isEqualTo("Paul Kerlec");
  }

  @Test
  void takesAnApposedSubjectForNoSpeech() {
    assertThat(tag("La présidente du tribunal, Ondine Kerlec, a longuement interrogé le prévenu."))
        .isEmpty();
  }

  @Test
  void skipsTheAgencyThatWasSpokenTo() {
    assertThat(
            speaker(
                    only(
                        "« La digue tiendra bien », a déclaré à l'agence Ponant le maire, Paul Kerlec."))
                .name())
        .isEqualTo("Paul Kerlec");
  }

  @ParameterizedTest
  @ValueSource(strings = {"LYON (AFP) –", "LYON, 15 mai (AFP) – selon", "LYON – et", "– LYON –"})
  void readsADatelineOfNothing(String body) {
    assertThat(tag(body)).isEmpty();
  }

  @Test
  void keepsWhatOnlyLooksLikeADateline() {
    assertThat(only("EDF – l'électricien – va investir, a annoncé Paul Kerlec.").text())
        .isEqualTo("EDF – l'électricien – va investir");
  }

  @Test
  void findsSeveralReportsInASentence() {
    assertThat(
            tag(
                "Ondine Kerlec affirme que la digue tiendra, ajoutant que la mer monte. Paul Trébuchon"
                    + " reproche à la mairie de ne rien faire et Ondine Kerlec accuse la mer de monter trop vite."))
        .extracting(q -> speaker(q).name() + ": " + q.text())
        .containsExactly(
            "Ondine Kerlec: la digue tiendra",
            "Ondine Kerlec: la mer monte",
            "Paul Trébuchon: ne rien faire",
            "Ondine Kerlec: monter trop vite");
  }

  /** Each speech behind the text is « la digue tiendra bien ». */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Paul Kerlec reçoit Ondine Trébuchon. | a-t-elle dit | Ondine Trébuchon
          Ondine Trébuchon reçoit Paul Kerlec. | a-t-il dit | Paul Kerlec
          Le maire Paul Kerlec juge la digue « vieille », alors que le préfet, Luc Trébuchon, salue « un ouvrage tout à fait solide ». | a-t-il dit | Luc Trébuchon
          Paul Kerlec nie. Son avocate, Me Ondine Trébuchon, le défend. | a-t-elle dit | Ondine Trébuchon
          On écoute la maire, Ondine Trébuchon. | dit la maire | Ondine Trébuchon
          Le chanteur Paul Kerlec écoute Ondine Trébuchon, maire de Brest. | dit le chanteur | Paul Kerlec
          Zoé Kerlec, 15 ans, aime Céline Dion. | dit l'adolescente | Zoé Kerlec
          La société Farandol recrute. | indique le communiqué | Farandol
          La société Farandol recrute. | indique un porte-parole | Farandol
          La société Farandol recrute. | indique le groupe dans un courrier | Farandol
          Des chercheurs de la société Farandol ont publié une étude. | notent les chercheurs | Farandol
          Des chercheurs de la société Farandol ont publié une étude. | conclut l'étude | Farandol
          Des chercheurs de la société Farandol affirment que la mer monte. | ajoutent-ils | Farandol
          L'association Farandol dit que la mer monte. | ajoute-t-elle | Farandol
          Ondine Kerlec visite la société Farandol. | lit-on dans un rapport de Farandol | Farandol
          Ondine Kerlec visite Brest. | a soufflé Paul Trébuchon | Paul Trébuchon
          Ondine Kerlec visite Brest. | a mis en garde, dans le journal, Paul Trébuchon | Paul Trébuchon
          """)
  void resolvesWhoSpeaks(String before, String clause, String name) {
    List<Quotation> quotations = tag(before + " « La digue tiendra bien », " + clause + ".");
    assertThat(speaker(quotations.getLast()).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Ondine Kerlec écoute. | a dit un passant | un passant
          Ondine Kerlec écoute. | assurent les riverains | les riverains
          Ondine Kerlec écoute. | répond son père | son père
          Ondine Kerlec écoute. | a-t-on entendu | on
          Ondine Kerlec écoute. | dit le procureur | le procureur
          Ondine Kerlec, maire de Brest, écoute. | dit la maire de Toulouse | la maire de Toulouse
          Ondine Kerlec écoute. | selon une source proche du dossier | une source proche du dossier
          Paul Kerlec écoute. | a-t-elle dit | elle
          Ondine Kerlec écoute. La ministre affirme que la digue tiendra. | a-t-elle dit | elle
          Paul Kerlec nie. L'avocat général, lui, requiert quinze ans. | a-t-il dit | il
          """)
  void leavesTheSpeakerOutWhereTheTextDoesNotSay(String before, String clause, String words) {
    Quotation.Speaker speaker =
        speaker(tag(before + " « La digue tiendra bien cet hiver », " + clause + ".").getLast());
    assertThat(speaker.text()).isEqualTo(words);
    assertThat(speaker.name()).isIn(null, "Toulouse");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Le tribunal a condamné Paul Kerlec. Il affirme que la digue tiendra. | Le tribunal
          Paul Kerlec dort. L'avocat général a requis dix ans. Il affirme que la digue tiendra. | L'avocat général
          """)
  void keepsWhatAnUnnamedSubjectSays(String body, String words) {
    Quotation quotation = only(body);
    assertThat(quotation.text()).isEqualTo("la digue tiendra");
    assertThat(speaker(quotation).text()).isEqualTo(words);
    assertThat(speaker(quotation).name()).isNull();
  }

  @Test
  void saysWhereTheSpeakerStands() {
    String body = "La\u00ADdigue… « La digue tiendra bien », a déclaré M. Paul Kerlec.";
    Quotation.Speaker speaker = speaker(only(body));
    int start = Objects.requireNonNull(speaker.start());
    assertThat(body.substring(start, Objects.requireNonNull(speaker.end())))
        .isEqualTo(speaker.text())
        .endsWith("Paul Kerlec");
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
          « La digue tiendra bien », dit un passant.\\n« Ici, tout le monde le sait. » | un passant
          """)
  void carriesTheSpeakerOver(String text, String speaker) {
    String before = "« La mer monte chaque hiver », a dit Paul Trébuchon hier.\n\n";
    assertThat(tag(before + text.replace("\\n", "\n")))
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

  /** Rules look ahead and back from such words, also where the text begins or ends. */
  @Property(tries = 3_000)
  void staysInBoundsWithWordsInAnyOrder(@ForAll("sentences") String text) {
    for (Quotation quotation : tag(text)) {
      assertThat(text.substring(quotation.start(), quotation.end())).isEqualTo(quotation.text());
    }
  }

  @Provide
  Arbitrary<String> sentences() {
    List<String> words =
        List.of(
            ("LYON ( AFP ) – - « » \" : , . ? … il elle Il Elle on ils a -t-il -t-elle dit affirme annoncé"
                    + " précise regrette interrogé ajoutant selon Selon d'après pour Pour que qu'il qui"
                    + " lequel le la l' Le La les un film loi rapport maire présidente nouvelle parquet"
                    + " Paul Kerlec Ondine et mais 15 mai lundi de du à dans celle-ci dernier quant chercheurs")
                .split(" ", -1));
    return Arbitraries.of(words).list().ofMaxSize(25).map(chosen -> String.join(" ", chosen));
  }
}
