package org.manchette.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manchette.index.ActorDocument;
import org.manchette.ingest.archive.Expansions.Target;
import org.manchette.text.Actor;
import org.manchette.text.ActorKind;
import org.manchette.text.Analysis;
import org.manchette.text.Mention;
import org.manchette.text.Quotation;
import org.manchette.text.Reason;
import org.manchette.text.TextField;

class AssignedAcronymsTest {

  private static final String LONG = "Fédération ouvrière des chantiers navals";
  private static final String LONG_ID = "organisation:federation-ouvriere-des-chantiers-navals";
  private static final Target TARGET = new Target(LONG_ID, LONG, true);
  private static final Set<String> FOCN = Set.of("focn");

  private static Mention mention(int start, String text, Reason.Code code) {
    return new Mention(TextField.TEXT, start, start + text.length(), text, new Reason(code, null));
  }

  private static Actor organisation(String id, String name, Mention... mentions) {
    return new Actor(
        id, ActorKind.ORGANISATION, name, 0.8, true, List.of(), List.of(mentions), List.of());
  }

  private static Actor focn(int... starts) {
    List<Mention> mentions = new ArrayList<>();
    for (int start : starts) {
      mentions.add(mention(start, "FOCN", Reason.Code.FULLEST_FORM));
    }
    return organisation("organisation:focn", "FOCN", mentions.toArray(new Mention[0]));
  }

  private static Actor federation(int start) {
    return organisation(LONG_ID, LONG, mention(start, LONG, Reason.Code.FULLEST_FORM));
  }

  private static Analysis analysis(@Nullable String speaker, Actor... actors) {
    List<Quotation> quotations =
        speaker == null
            ? List.of()
            : List.of(
                new Quotation(
                    TextField.TEXT,
                    60,
                    70,
                    "assez",
                    "dit",
                    true,
                    new Quotation.Speaker("la FOCN", 75, 82, speaker, "FOCN"),
                    0.9));
    return new Analysis(
        "a", "fr", 9, List.of(actors), List.of(), quotations, List.of(), List.of(), List.of());
  }

  private static Analysis given(Analysis analysis) {
    return AssignedAcronyms.of(analysis, FOCN, key -> TARGET);
  }

  private static Analysis takenBack(Analysis analysis) {
    return AssignedAcronyms.of(analysis, FOCN, key -> null);
  }

  @Test
  void givesAnAcronymToItsExpansionAndTakesItBack() {
    Analysis before = analysis("organisation:focn", focn(3, 40));
    Analysis after = given(before);
    Actor actor = after.actors().getFirst();
    assertThat(actor.id()).isEqualTo(LONG_ID);
    assertThat(actor.name()).isEqualTo(LONG);
    assertThat(actor.mentions())
        .extracting(Mention::reason)
        .containsOnly(new Reason(Reason.Code.OTHER_ARTICLE, LONG));
    assertThat(after.quotations().getFirst().speaker())
        .isEqualTo(new Quotation.Speaker("la FOCN", 75, 82, LONG_ID, LONG));
    assertThat(given(after)).isEqualTo(after);
    assertThat(takenBack(after)).isEqualTo(before);
    assertThat(takenBack(before)).isEqualTo(before);
  }

  @Test
  void becomesOneWithTheExpansionInTheSameArticleAndTwoAgain() {
    Analysis before = analysis("organisation:focn", federation(0), focn(50));
    Analysis after = given(before);
    assertThat(after.actors()).hasSize(1);
    assertThat(after.actors().getFirst().mentions())
        .extracting(Mention::start)
        .containsExactly(0, 50);
    assertThat(after.quotations().getFirst().speaker())
        .isEqualTo(new Quotation.Speaker("la FOCN", 75, 82, LONG_ID, LONG));
    assertThat(takenBack(after)).isEqualTo(before);
  }

  @Test
  void movesToAnotherExpansion() {
    Target other = new Target("organisation:front-ouvrier-cn", "Front ouvrier CN", true);
    Analysis after = given(analysis(null, focn(3)));
    assertThat(AssignedAcronyms.of(after, FOCN, key -> other))
        .isEqualTo(AssignedAcronyms.of(analysis(null, focn(3)), FOCN, key -> other));
  }

  @Test
  void leavesWhatTheArticleItselfExplains() {
    Actor explained =
        organisation(
            LONG_ID,
            LONG,
            mention(0, LONG, Reason.Code.FULLEST_FORM),
            mention(45, "FOCN", Reason.Code.ACRONYM));
    Analysis analysis = analysis(LONG_ID, explained);
    assertThat(given(analysis)).isEqualTo(analysis);
    assertThat(takenBack(analysis)).isEqualTo(analysis);
    assertThat(AssignedAcronyms.open(analysis)).isEmpty();
    assertThat(Acronyms.explained(explained)).containsExactly("focn");
  }

  @Test
  void leavesPersonsPlacesAndOtherAcronyms() {
    Actor person =
        new Actor(
            "person:focn",
            ActorKind.PERSON,
            "FOCN",
            0.8,
            true,
            List.of(),
            List.of(mention(3, "FOCN", Reason.Code.FULLEST_FORM)),
            List.of());
    Actor other =
        organisation("organisation:usdk", "USDK", mention(9, "USDK", Reason.Code.FULLEST_FORM));
    Analysis analysis = analysis(null, person, other);
    assertThat(given(analysis)).isEqualTo(analysis);
    assertThat(AssignedAcronyms.open(analysis)).containsExactly("usdk");
  }

  @ParameterizedTest
  @CsvSource({
    "FOCN, focn",
    "F.O.C.N., focn",
    "ÉNA, ena",
    "FO, ",
    "Focn, ",
    "FOCN-CGT, ",
    "LA FOCN, ",
    "G7, ",
    "INTERPROFESSION, ",
  })
  void knowsAcronyms(String form, @Nullable String key) {
    assertThat(Acronyms.key(form)).isEqualTo(key);
  }

  private static ActorDocument bearer(String id, String name, String origin) {
    return new ActorDocument(
        id, "organisation", name, List.of("FOCN"), null, null, List.of(), origin, null);
  }

  @Test
  void standsForOneOrganisationOnly() {
    ActorDocument one = bearer(LONG_ID, LONG, "provisional");
    ActorDocument withArticle =
        bearer("organisation:a-la-" + LONG_ID.substring(13), "À la " + LONG, "provisional");
    ActorDocument other = bearer("organisation:foyer", "Foyer CN", "provisional");
    assertThat(Expansions.of(List.of(), true).target()).isNull();
    assertThat(Expansions.of(List.of(one), true).target()).isEqualTo(TARGET);
    assertThat(Expansions.of(List.of(one), false).target()).isNull();
    assertThat(Expansions.of(List.of(one, other), true).target()).isNull();
    assertThat(Expansions.of(List.of(withArticle, one), true).target()).isEqualTo(TARGET);
    assertThat(Expansions.of(List.of(one, other), true))
        .isEqualTo(Expansions.of(List.of(other, one), true));
  }

  @Test
  void takesNoPartOfANameForItsAcronym() {
    ActorDocument group =
        new ActorDocument(
            "organisation:groupe-marivel",
            "organisation",
            "Groupe Marivel",
            List.of("MARIVEL", "GMV"),
            null,
            null,
            List.of(),
            "provisional",
            null);
    assertThat(Acronyms.borne(group)).isEqualTo(Map.of("gmv", true));
  }
}
