package org.manchette.text.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manchette.text.ActorKind;
import org.manchette.text.actor.Authority.Match;
import org.manchette.text.actor.AuthorityEntry.Alias;
import org.manchette.text.token.Sentence;
import org.manchette.text.token.Token;

class AuthorityTest {

  private static final Authority SHIPPED = Authority.shipped();

  private static List<Token> tokens(String text) {
    return Articles.of("", text).stream()
        .flatMap(field -> field.sentences().stream())
        .map(Sentence::tokens)
        .flatMap(List::stream)
        .toList();
  }

  /** The longest forms of a text, each begun behind the one before. */
  private static List<Match> matches(Authority authority, String text) {
    List<Token> tokens = tokens(text);
    Lettering lettering = Lettering.of(tokens);
    List<Match> matches = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Match match = authority.longest(tokens, i, lettering);
      if (match != null) {
        matches.add(match);
      }
      i = match == null ? i + 1 : match.end();
    }
    return matches;
  }

  /** Ids of the likeliest bearers of the forms that count without support. */
  private static List<String> ids(Authority authority, String text) {
    return matches(authority, text).stream()
        .filter(match -> !match.ambiguous())
        .map(match -> match.entry().id())
        .toList();
  }

  @Test
  void everyEntryHasItsOwnIdMadeOfKindAndName() {
    Set<String> ids = new HashSet<>();
    SHIPPED
        .entries()
        .forEach(entry -> {
          assertThat(ids.add(entry.id())).as(entry.id()).isTrue();
          String kind = entry.kind().name().toLowerCase(Locale.ROOT);
          // Behind the name only what tells a namesake.
          assertThat(entry.id() + "-").startsWith(kind + ":" + Folding.slug(entry.name()) + "-");
        });
    assertThat(ids).hasSizeGreaterThan(12_000);
  }

  @Test
  void findsEveryEntryByEachOfItsFormsAsTheTokeniserCutsThem() {
    List<String> lost = new ArrayList<>();
    SHIPPED
        .entries()
        .forEach(entry -> {
          Set<String> forms = new LinkedHashSet<>();
          forms.add(entry.name());
          entry.aliases().stream().map(Alias::name).forEach(forms::add);
          for (String form : forms) {
            List<Token> tokens = tokens(form);
            Match match = SHIPPED.longest(tokens, 0, Lettering.MIXED);
            if (match == null
                || match.end() < tokens.size() - 1
                || !match.entries().contains(entry)) {
              lost.add(entry.id() + " " + form);
            }
          }
        });
    assertThat(lost).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # names with digits and signs
          Le scotch de 3M se vend bien.             | organisation:3m
          Le parfum de L'Oréal se vend bien.        | organisation:l-oreal
          Le parfum de L’Oréal se vend bien.        | organisation:l-oreal
          Un débat sur France 2 hier soir.          | organisation:france-2
          Un débat sur M6 hier soir.                | organisation:m6
          Les rayons de H&M sont vides.             | organisation:h-et-m
          Les rayons de H & M sont vides.           | organisation:h-et-m
          Le vieux portail Yahoo! a fermé.          | organisation:yahoo
          Un film de Canal+ sort demain.            | organisation:canal-plus
          Un film de Canal + sort demain.           | organisation:canal-plus
          Une série de TF1 sort demain.             | organisation:tf1
          Le groupe AT&T a publié ses comptes.      | organisation:at-et-t
          Un tract de Johnson & Johnson circule.    | organisation:johnson-et-johnson
          Un tract de Johnson et Johnson circule.   | organisation:johnson-et-johnson
          On lit 20 Minutes dans le train.          | organisation:20-minutes
          Il réserve sur Booking.com en juin.       | organisation:booking
          # hyphens, spaces, apostrophes, ligatures, abbreviations
          Une foule à Saint-Denis hier.             | place:saint-denis
          Une foule à St-Denis hier.                | place:saint-denis
          Une foule à Saint Denis hier.             | place:saint-denis
          Une foule à St Denis hier.                | place:saint-denis
          Un tract de Jean Pierre Raffarin circule. | person:jean-pierre-raffarin
          Un tract de Jean-Pierre Raffarin circule. | person:jean-pierre-raffarin
          Une halte en Côte d’Ivoire hier.          | place:cote-d-ivoire
          Un don aux Restos du cœur hier.           | organisation:restos-du-coeur
          Un don aux Restos du coeur hier.          | organisation:restos-du-coeur
          Une halte aux U.S.A. hier.                | place:etats-unis
          Un tract de J.D. Vance circule.           | person:j-d-vance
          Un tract de J. D. Vance circule.          | person:j-d-vance
          Europe Écologie – Les Verts se réunit.    | organisation:europe-ecologie-les-verts
          # accents that capitals lack
          Un mot de l'Elysée hier.                  | place:elysee
          Un mot d'Edouard Philippe hier.           | person:edouard-philippe
          Une halte en Ethiopie hier.               | place:ethiopie
          # capitals
          MACRON ET LA RÉFORME DES RETRAITES        | person:emmanuel-macron
          LE MAIRE DE SAINT-ÉTIENNE EST LÀ          | place:saint-etienne
          Un tract de MACRON circule.               | person:emmanuel-macron
          # inverted names
          Étaient là MACRON Emmanuel et des élus.   | person:emmanuel-macron
          Étaient là Macron Emmanuel et des élus.   | person:emmanuel-macron
          Étaient là : Raffarin, Jean-Pierre ; etc. | person:jean-pierre-raffarin
          Étaient là VILLEPIN (absent) hier         | person:dominique-de-villepin
          Étaient là DE VILLEPIN Dominique hier     | person:dominique-de-villepin
          Étaient là Le Pen, Marine (députée) hier  | person:marine-le-pen
          # without any capital
          un tract d'emmanuel macron circule        | person:emmanuel-macron
          une halte de macron hier soir             | person:emmanuel-macron
          le conseil constitutionnel a tranché hier | organisation:conseil-constitutionnel
          les usines de russie et d'ukraine tournent | place:russie
          """)
  void findsNamesHoweverTheyAreWritten(String text, String id) {
    assertThat(ids(SHIPPED, text)).contains(id);
  }

  @ParameterizedTest
  @CsvSource({
    "Il reste 20 minutes de jeu.",
    "Le mur est haut de 3m environ.",
    "tout le monde attend la libération des otages",
    "une place publique et la place de la république",
    "il portait un pull orange hier soir",
    "Il pêche la sole.",
  })
  void leavesCommonWordsAlone(String text) {
    assertThat(ids(SHIPPED, text)).isEmpty();
  }

  @Test
  void doesNotInvertNamesThatStandSideBySide() {
    assertThat(ids(SHIPPED, "Selon Macron, Emmanuel Valls et Paul se taisent."))
        .contains("person:emmanuel-macron");
    assertThat(matches(SHIPPED, "Selon Macron, Emmanuel Valls et Paul se taisent."))
        .first()
        .satisfies(match -> assertThat(match.end()).isEqualTo(2));
  }

  @Test
  void tellsAllBearersOfAForm() {
    List<Match> matches = matches(SHIPPED, "On parle de Bush.");
    assertThat(matches).hasSize(1);
    assertThat(matches.getFirst().ambiguous()).isTrue();
    assertThat(matches.getFirst().entries())
        .extracting(AuthorityEntry::id)
        .contains("person:george-bush", "person:george-w-bush");
    assertThat(matches(SHIPPED, "Un tour à Marseille.").getFirst().entries())
        .extracting(AuthorityEntry::id)
        .startsWith("place:marseille")
        .contains("organisation:olympique-de-marseille");
  }

  @Test
  void putsASureBearerBeforeAnUnsureOne() {
    Authority authority =
        SHIPPED.with(
            List.of(
                AuthorityEntry.of(
                    "person:xx-ambiguous",
                    ActorKind.PERSON,
                    "Ondine Kerlec",
                    List.of(new Alias("Zorvane", null, null, null, true))),
                AuthorityEntry.of("place:zorvane", ActorKind.PLACE, "Zorvane", List.of())));
    Match match = matches(authority, "On parle de Zorvane.").getFirst();
    assertThat(match.ambiguous()).isFalse();
    assertThat(match.entries())
        .extracting(AuthorityEntry::id)
        .containsExactly("place:zorvane", "person:xx-ambiguous");
  }

  @Test
  void takesASitesOwnEntriesForThoseOfTheSameId() {
    AuthorityEntry own =
        AuthorityEntry.of(
            "organisation:le-monde", ActorKind.ORGANISATION, "Le Monde", List.of(Alias.of("Lemo")));
    Authority authority = SHIPPED.with(List.of(own));
    assertThat(authority.entries().count()).isEqualTo(SHIPPED.entries().count());
    assertThat(matches(authority, "Un tract de Lemo circule.").getFirst().entry()).isSameAs(own);
    assertThat(matches(SHIPPED, "Un tract de Lemo circule.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          chef de l'État                       | 2019-03-04 | person:emmanuel-macron
          président de la République           | 1999-03-04 | person:jacques-chirac
          président de la République française | 1962-03-04 | person:charles-de-gaulle
          président français                   | 1982-03-04 | person:francois-mitterrand
          Premier ministre                     | 2019-03-04 | person:edouard-philippe
          Première ministre                    | 2023-03-04 | person:elisabeth-borne
          premier ministre français            | 1985-03-04 | person:laurent-fabius
          actuel Premier ministre              | 2025-12-01 | person:sebastien-lecornu
          ministre de l'Intérieur              | 2019-03-04 | person:christophe-castaner
          ministre français de l'Intérieur     | 2019-03-04 | person:christophe-castaner
          ministre de l'Economie               | 2015-03-04 | person:emmanuel-macron
          ministre des Finances                | 2015-03-04 | person:michel-sapin
          garde des Sceaux                     | 2015-03-04 | person:christiane-taubira
          ministre des Armées                  | 2019-03-04 | person:florence-parly
          ministre de la Défense               | 2019-03-04 | person:florence-parly
          ministre de la Défense               | 2015-03-04 | person:jean-yves-le-drian
          président américain                  | 2019-03-04 | person:donald-trump
          président américain                  | 2022-03-04 | person:joe-biden
          président des États-Unis             | 1985-03-04 | person:ronald-reagan
          locataire de la Maison Blanche       | 2010-03-04 | person:barack-obama
          chef de la diplomatie américaine     | 2019-03-04 | person:mike-pompeo
          chancelière allemande                | 2019-03-04 | person:angela-merkel
          chancelier allemand                  | 2022-03-04 | person:olaf-scholz
          ministre allemand des Affaires étrangères | 2019-03-04 | person:heiko-maas
          Premier ministre britannique         | 2019-09-04 | person:boris-johnson
          Première ministre britannique        | 2018-09-04 | person:theresa-may
          reine d'Angleterre                   | 2018-09-04 | person:elizabeth-ii
          président du Conseil italien         | 2019-03-04 | person:giuseppe-conte
          chef du gouvernement espagnol        | 2019-03-04 | person:pedro-sanchez
          maître du Kremlin                    | 2019-03-04 | person:vladimir-poutine
          président sud-coréen                 | 2019-03-04 | person:moon-jae-in
          leader nord-coréen                   | 2019-03-04 | person:kim-jong-un
          président sud-africain               | 2019-03-04 | person:cyril-ramaphosa
          pape                                 | 2019-03-04 | person:pape-francois
          souverain pontife                    | 1990-03-04 | person:jean-paul-ii
          secrétaire général de l'ONU          | 2019-03-04 | person:antonio-guterres
          patronne du FMI                      | 2015-03-04 | person:christine-lagarde
          présidente de la BCE                 | 2021-03-04 | person:christine-lagarde
          présidente de la Commission européenne | 2021-03-04 | person:ursula-von-der-leyen
          président de l'Assemblée nationale   | 2019-03-04 | person:richard-ferrand
          maire de Paris                       | 2019-03-04 | person:anne-hidalgo
          """)
  void knowsWhoHeldAnOfficeOnADay(String office, LocalDate day, String id) {
    assertThat(SHIPPED.holders(office, day)).extracting(AuthorityEntry::id).containsExactly(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          président                     | 2019-03-04
          ministre                      | 2019-03-04
          ancien président américain    | 2019-03-04
          ex-Premier ministre           | 2019-03-04
          chancelière                   | 2019-03-04
          président de la République    | 1940-03-04
          maire de Plouzennec           | 2019-03-04
          """)
  void doesNotGuessAHolder(String office, LocalDate day) {
    assertThat(SHIPPED.holders(office, day)).isEmpty();
  }

  @Test
  void tellsBothWhereAnOfficeChangesHands() {
    assertThat(SHIPPED.holders("président de la République", LocalDate.parse("2017-05-14")))
        .extracting(AuthorityEntry::name)
        .containsExactly("François Hollande", "Emmanuel Macron");
  }

  @Test
  void findsEveryHolderByTheTitleOfTheOffice() {
    SHIPPED
        .entries()
        .forEach(entry ->
            entry.offices().stream()
                .filter(office -> office.from() != null)
                .forEach(office ->
                    assertThat(SHIPPED.holders(office.title(), office.from()))
                        .as(office.title())
                        .contains(entry)));
  }
}
