package org.manchette.text.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manchette.text.Actor;
import org.manchette.text.ActorKind;
import org.manchette.text.Role;
import org.manchette.text.actor.AuthorityEntry.Alias;
import org.manchette.text.actor.AuthorityEntry.Office;

class RolesTest {

  private static final ActorTagger TAGGER = ActorTagger.create(Authority.shipped());

  private static List<String> rolesOf(String name, List<Actor> actors) {
    return actors.stream()
        .filter(actor -> actor.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not among " + actors))
        .roles()
        .stream()
        .map(Role::text)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hier, Ondine Kerlec, PDG de Farandol, est venue. | PDG de Farandol
          Hier, Ondine Kerlec, 45 ans, maire de Brest, est venue. | maire de Brest
          Hier, Ondine Kerlec (directrice de Farandol) est venue. | directrice de Farandol
          On a vu la ministre de la Culture, Ondine Kerlec, hier. | ministre de la Culture
          On a vu l'ancienne présidente Ondine Kerlec hier. | ancienne présidente
          On a vu la Première ministre britannique Ondine Kerlec hier. | Première ministre britannique
          Ce récit de notre correspondante Ondine Kerlec vous plaira. | correspondante
          On a vu la directrice générale adjointe de l'hôpital Ondine Kerlec hier. | directrice générale adjointe de l'hôpital
          On a vu la secrétaire d'État au Numérique Ondine Kerlec hier. | secrétaire d'État au Numérique
          Ondine Kerlec, ministre de la Mer depuis lundi, est venue. | ministre de la Mer
          Ondine Kerlec, maire de Brest et députée du Finistère, est venue. | maire de Brest et députée du Finistère
          Selon Ondine Kerlec, professeure de droit à Brest, tout va bien. | professeure de droit à Brest
          Selon Ondine Kerlec, préfète qui sourit, tout va bien. | préfète
          """)
  void readsTheWholePhrase(String sentence, String role) {
    assertThat(rolesOf("Ondine Kerlec", TAGGER.tag(Articles.of("", sentence), null)))
        .containsExactly(role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sous Ondine Kerlec, le Premier ministre Paul Trébuchon a tenu bon. | Ondine Kerlec
          Sont venus Ondine Kerlec, le cinéaste Paul Trébuchon et d'autres. | Ondine Kerlec
          Dans l'affaire Ondine Kerlec, le procureur a accusé la banque. | Ondine Kerlec
          Comme les anciens présidents, Ondine Kerlec a dit non. | Ondine Kerlec
          On a vu la mère de la victime, Ondine Kerlec, hier. | Ondine Kerlec
          La secrétaire d'État auprès du ministre Paul Trébuchon est là. | Paul Trébuchon
          """)
  void leavesThePhrasesOfOthers(String sentence, String name) {
    assertThat(rolesOf(name, TAGGER.tag(Articles.of("", sentence), null))).isEmpty();
  }

  @Test
  void givesEachOfTwoNeighboursItsOwn() {
    List<Actor> actors =
        TAGGER.tag(
            Articles.of(
                "", "Sont venus le maire Paul Trébuchon et la ministre de la Mer, Ondine Kerlec."),
            null);
    assertThat(rolesOf("Paul Trébuchon", actors)).containsExactly("maire");
    assertThat(rolesOf("Ondine Kerlec", actors)).containsExactly("ministre de la Mer");
  }

  @Test
  void standsWhereTheTextHasIt() {
    String text = "Hier, Ondine Kerlec, PDG de Farandol, est venue.";
    Role role = TAGGER.tag(Articles.of("", text), null).getFirst().roles().getFirst();
    assertThat(text.substring(role.start(), role.end())).isEqualTo("PDG de Farandol");
  }

  // ---- offices that the authority knows

  private static AuthorityEntry holder(String id, String name, Office... offices) {
    return new AuthorityEntry(
        id,
        ActorKind.PERSON,
        name,
        List.of(Alias.of(name)),
        null,
        null,
        Map.of(),
        null,
        null,
        List.of(offices));
  }

  private static final ActorTagger OFFICIALS =
      ActorTagger.create(
          Authority.shipped()
              .with(
                  List.of(
                      holder(
                          "person:armel-kerlec",
                          "Armel Kerlec",
                          new Office(
                              "ministre des Phares",
                              LocalDate.of(2015, 1, 1),
                              LocalDate.of(2016, 12, 31))),
                      holder(
                          "person:odile-trebuchon",
                          "Odile Trébuchon",
                          new Office("ministre des Phares", LocalDate.of(2017, 1, 1), null)))));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2015-06-01 | Armel Kerlec est venu. Le ministre des Phares a souri. | Armel Kerlec | ministre des Phares
          2019-06-01 | Odile Trébuchon est venue. On a vu la ministre des Phares. | Odile Trébuchon | ministre des Phares
          2019-06-01 | Odile Trébuchon est venue. On a vu le ministre des Phares. | Odile Trébuchon | ministre des Phares
          2015-06-01 | Odile Trébuchon est venue. Le ministre des Phares a souri. | Odile Trébuchon |
          2015-06-01 | Armel Kerlec est venu. L'ancien ministre des Phares a souri. | Armel Kerlec |
          2015-06-01 | Armel Kerlec est venu. Le ministre des Phares belge a souri. | Armel Kerlec |
          2015-06-01 | Armel Kerlec est venu. Le ministre des Phares, Ondine Vautrin, a souri. | Armel Kerlec |
          """)
  void takesAnOfficeAloneForItsHolderOnThatDay(
      LocalDate day, String text, String name, @Nullable String role) {
    List<String> roles = rolesOf(name, OFFICIALS.tag(Articles.of("", text), day));
    if (role == null) {
      assertThat(roles).isEmpty();
    } else {
      assertThat(roles).containsExactly(role);
    }
  }

  @Test
  void doesNotCountAnOfficeAmongTheMentions() {
    List<Actor> actors =
        OFFICIALS.tag(
            Articles.of("", "Armel Kerlec est venu. Le ministre des Phares a souri."),
            LocalDate.of(2015, 6, 1));
    assertThat(actors.getFirst().mentions()).hasSize(1);
  }
}
