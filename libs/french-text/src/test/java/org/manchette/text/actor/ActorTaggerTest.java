package org.manchette.text.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manchette.text.Actor;
import org.manchette.text.ActorKind;
import org.manchette.text.Mention;
import org.manchette.text.Role;

class ActorTaggerTest {

  private static final ActorTagger TAGGER = ActorTagger.create(Authority.shipped());

  private static List<Actor> tag(String body) {
    return TAGGER.tag(Articles.of("", body), null);
  }

  private static List<String> ids(String body) {
    return tag(body).stream().map(Actor::id).toList();
  }

  private static Actor only(String body) {
    List<Actor> actors = tag(body);
    assertThat(actors).as("actors of « %s »", body).hasSize(1);
    return actors.getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hier, Clémence Vautrin a pris la parole. | person:clemence-vautrin
          On attendait M. Trébuchon depuis une heure. | person:-trebuchon
          Le juge a entendu Hugues de la Morandière hier. | person:hugues-de-la-morandiere
          Elle écoutait le chanteur Barnabé Quillevic chanter. | person:barnabe-quillevic
          On a revu DUPONTEIL Jeanne hier. | person:jeanne-duponteil
          Le contrat va au groupe Farandol cette année. | organisation:farandol
          La plainte vise la société Vexilux Industries. | organisation:vexilux-industries
          Tout se joue devant le parquet de Guéret. | organisation:parquet-de-gueret
          La pluie tombe sur la commune de Plouzennec. | place:plouzennec
          Un car est tombé près de Montfaucon-les-Mines. | place:montfaucon-les-mines
          """)
  void namesUnknownOnesByTheWordsAround(String sentence, String id) {
    assertThat(ids(sentence)).contains(id);
  }

  @Test
  void readsNamesWhereTheTextIsCut() {
    assertThat(only("Hier, Clémence Vautrin (").id()).isEqualTo("person:clemence-vautrin");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Les pourparlers reprennent en Éthiopie demain. | place:ethiopie
          Les pourparlers reprennent en Ethiopie demain. | place:ethiopie
          Un accord avec l’Élysée est proche. | place:elysee
          Une réunion de l'ONU est prévue. | organisation:organisation-des-nations-unies
          Le parfum de L’Oréal se vend bien. | organisation:l-oreal
          MACRON et la réforme | person:emmanuel-macron
          """)
  void knowsTheAuthority(String sentence, String id) {
    assertThat(ids(sentence)).contains(id);
  }

  @ParameterizedTest
  @CsvSource({
    "Les Américains et les Français dînent.",
    "Rien ne change avant Noël ni en Janvier.",
    "Le projet de loi sera examiné mardi.",
    "Pourquoi pas ? Demain peut-être.",
    "La Coupe du monde commence.",
    "On attend le ministre de l'Intérieur ce soir.",
    "On attend la ministre de la Transition écologique ce soir.",
    "On attend le ministre espagnol de l'Intérieur ce soir.",
    "On a mis en place les CV ce soir.",
    "On relit la loi de pêche hauturière (LPH) ce soir.",
    "La Gay Pride est reportée en juin.",
    "On parle de l'application Stop Covid ce soir.",
    "La centrale compte 900 MW de puissance.",
    "On rejoue ce soir « La Rondelle » au village.",
    "On arrive par la page Questions12 du site.",
    "Le conservateur (E250) est classé probable cancérogène.",
    "Le vraquier japonais MV Wakadori s'est échoué hier.",
    "Le test PCR est remboursé.",
    "Les vols Paris-Nantes sont suspendus."
  })
  void leavesOutWhatIsNoActor(String sentence) {
    assertThat(tag(sentence)).isEmpty();
  }

  @Test
  void partsAPersonFromTheBodyBefore() {
    assertThat(ids("Le président de SOS Racisme Dominique Quillevic dénonce la loi."))
        .contains("organisation:sos-racisme", "person:-dominique-quillevic");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On attend le ministre de l'Intérieur Sylvain Kerlec ce soir. | Sylvain Kerlec
          La candidate à la mairie de Guéret Ondine Kerlec arrive. | mairie de Guéret
          Tout cela est triste, a confié à l'AFP Sargol Trébuche hier. | Sargol Trébuche
          Il demande au Conseil de la verrerie de condamner ces propos. | Conseil de la verrerie
          On manifeste devant le ministère de la Santé auquel on écrit. | Ministère de la Santé
          """)
  void cutsNamesThatStandSideBySide(String sentence, String name) {
    assertThat(tag(sentence)).extracting(Actor::name).contains(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          La correspondante du Monde à Rome est partie. | organisation:le-monde
          Il l'a dit hier dans les colonnes du Parisien. | organisation:le-parisien
          Le président des Républicains a répondu hier. | organisation:les-republicains
          Le maire des Sables-d'Olonne est venu. | place:les-sables-d-olonne
          Le parti En Marche ! a gagné. | organisation:la-republique-en-marche
          angela merkel est venue hier. | person:angela-merkel
          On attend LE GALL Yann ce soir. | person:yann-le-gall
          On grimpe sur le mont Blanc cet été. | place:mont-blanc
          """)
  void knowsNamesInOtherDress(String sentence, String id) {
    assertThat(ids(sentence)).contains(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La Commission a dit non hier.",
        "Il pleut encore dans l'Ouest ce matin.",
        "On a revu M. Trébuchon hier."
      })
  void keepsWhatDoesNotTellWhoIsMeantInItsArticle(String sentence) {
    assertThat(ids(sentence)).allMatch(Actor::isOfOneArticle);
  }

  @Test
  void putsTheFormsOfOnePersonTogether() {
    Actor actor = only("Ondine Kerlec arrive. On attend Mme Kerlec. Kerlec sourit.");
    assertThat(actor.name()).isEqualTo("Ondine Kerlec");
    assertThat(actor.mentions())
        .extracting(Mention::text)
        .containsExactly("Ondine Kerlec", "Kerlec", "Kerlec");
  }

  @Test
  void joinsAPortfolioWithItsMinistry() {
    Actor actor = only("On écrit au ministère de l'Intérieur. Hier, l'Intérieur a répondu.");
    assertThat(actor.name()).isEqualTo("Ministère de l'Intérieur");
    assertThat(actor.mentions()).hasSize(2);
  }

  @Test
  void keepsTwoOfOneSurnameApart() {
    List<Actor> actors =
        tag("Paul Kerlec et Ondine Kerlec se parlent. Selon Mme Kerlec, tout va bien.");
    assertThat(actors).extracting(Actor::name).containsExactly("Ondine Kerlec", "Paul Kerlec");
    assertThat(actors.getFirst().mentions()).hasSize(2);
  }

  @Test
  void joinsAnAcronymWithItsExpansion() {
    Actor actor =
        only(
            "L'Union régionale des apiculteurs du Ponant (URAP) proteste. Pour l'URAP, c'est trop.");
    assertThat(actor.mentions())
        .extracting(Mention::text)
        .containsExactly("Union régionale des apiculteurs du Ponant", "URAP", "URAP");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          La présidente d’Ovélane a démissionné hier. | organisation:ovelane
          Le PDG de Vexilor a démissionné hier. | organisation:vexilor
          Le directeur général de Vexilor a démissionné hier. | organisation:vexilor
          Pour sa part, Vexilor a annoncé un chiffre d’affaires en hausse. | organisation:-vexilor
          Hier, Vexilor a dit non. On attend le PDG de Vexilor. Puis Vexilor a dit oui. | organisation:vexilor
          Hier, Vexilor a dit non. On attend Sylvain Vexilor. | person:sylvain-vexilor
          Port-Kerdivel : la vente du chantier est suspendue | place:port-kerdivel
          On dort à Kerdivel-lez-Mines cette nuit. | place:kerdivel-lez-mines
          Tout dépend de la région Côte-Basse cette année. | place:cote-basse
          On compte les jours sur le quai Malbrun ce soir. | place:quai-malbrun
          La loi sera débattue au Parlement ce soir. | organisation:-parlement
          """)
  void tellsTheKindOfUnknownNames(String text, String id) {
    assertThat(ids(text)).containsExactly(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          La Coordination ouvrière de la verrerie (COV) proteste. La COV attend. | Coordination ouvrière de la verrerie
          Hier, la COV (Coordination ouvrière de la verrerie) proteste. La COV attend. | Coordination ouvrière de la verrerie
          L’ESKO, l’Étoile sportive de Kerdivel-Océan, a gagné. L’ESKO jouera. | Étoile sportive de Kerdivel-Océan
          """)
  void namesAnActorByTheWholeExpansion(String text, String name) {
    Actor actor = only(text);
    assertThat(actor.name()).isEqualTo(name);
    assertThat(actor.kind()).isEqualTo(ActorKind.ORGANISATION);
    assertThat(actor.mentions()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On a vu Ondine Kerlec, directrice de Farandol, hier. | directrice de Farandol
          On a vu la ministre de la Mer, Ondine Kerlec, hier. | ministre de la Mer
          On a vu la navigatrice et autrice Ondine Kerlec hier. | navigatrice et autrice
          """)
  void readsRolesBesideTheName(String sentence, String role) {
    Actor person =
        tag(sentence).stream()
            .filter(a -> a.name().equals("Ondine Kerlec"))
            .findFirst()
            .orElseThrow();
    assertThat(person.roles()).extracting(Role::text).containsExactly(role);
  }

  @ParameterizedTest
  @CsvSource({
    "Rien ne changera a prévenu Ondine Kerlec hier.",
    "Le bureau a déjà élu Ondine Kerlec hier.",
    "Le comité avait finalement délégué Ondine Kerlec hier.",
    "On a vu la directrice de Ondine Kerlec hier."
  })
  void takesNoParticipleAndNoHalfPhraseForARole(String sentence) {
    assertThat(tag(sentence))
        .filteredOn(actor -> actor.name().equals("Ondine Kerlec"))
        .singleElement()
        .satisfies(actor -> assertThat(actor.roles()).isEmpty());
  }

  @Test
  void ordersByHeadlineAndCount() {
    List<Actor> actors =
        TAGGER.tag(Articles.of("Ondine Kerlec à Brest", "Paul Trébuchon et Paul Trébuchon."), null);
    assertThat(actors)
        .extracting(Actor::name)
        .containsExactly("Ondine Kerlec", "Brest", "Paul Trébuchon");
  }

  @Property(tries = 300)
  void neverFailsAndStaysInBounds(@ForAll @StringLength(max = 200) String text) {
    for (Actor actor : tag(text)) {
      assertThat(actor.mentions()).isNotEmpty();
      assertThat(actor.confidence()).isBetween(0.0, 1.0);
      assertThat(actor.id()).startsWith(actor.kind().name().toLowerCase(Locale.ROOT) + ":");
      for (Mention mention : actor.mentions()) {
        assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.text());
      }
    }
  }
}
