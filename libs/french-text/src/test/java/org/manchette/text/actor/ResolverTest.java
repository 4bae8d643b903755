package org.manchette.text.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manchette.text.Actor;
import org.manchette.text.ActorKind;
import org.manchette.text.Candidate;
import org.manchette.text.Mention;
import org.manchette.text.Reason;
import org.manchette.text.actor.AuthorityEntry.Alias;
import org.manchette.text.actor.AuthorityEntry.Office;

class ResolverTest {

  private static final ActorTagger TAGGER = ActorTagger.create(Authority.shipped());

  private static List<Actor> tag(String body) {
    return TAGGER.tag(Articles.of("", body), null);
  }

  private static Actor actor(String id, List<Actor> actors) {
    return actors.stream()
        .filter(actor -> actor.id().equals(id))
        .findFirst()
        .orElseThrow(() ->
            new AssertionError(id + " is not among " + actors.stream().map(Actor::id).toList()));
  }

  private static String forms(Actor actor) {
    return actor.mentions().stream().map(Mention::text).collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ondine Kerlec arrive. E. Macron suit. On attend Emmanuel Macron. M. Macron rit. | person:emmanuel-macron | E. Macron, Emmanuel Macron, Macron
          On attend Ondine Kerlec. Puis O. Kerlec a dit oui. | person:ondine-kerlec | Ondine Kerlec, O. Kerlec
          On attend Ondine Kerlec. KERLEC Ondine est élue. | person:ondine-kerlec | Ondine Kerlec, KERLEC Ondine
          On attend Jean-Pierre Kerlec. Jean Pierre Kerlec vient. | person:jean-pierre-kerlec | Jean-Pierre Kerlec, Jean Pierre Kerlec
          On attend Samuel Kerlec. Hier, Samuel a souri. | person:samuel-kerlec | Samuel Kerlec, Samuel
          Gabriel García Vautrin écrit. On lit García Vautrin. Hier, Vautrin rit. | person:gabriel-garcia-vautrin | Gabriel García Vautrin, García Vautrin, Vautrin
          On attend Ondine Vallaud-Kerlec. Mme Kerlec vient. | person:ondine-vallaud-kerlec | Ondine Vallaud-Kerlec, Kerlec
          On attend Hugues de la Morandière. M. de la Morandière vient. Morandière rit. | person:hugues-de-la-morandiere | Hugues de la Morandière, la Morandière, Morandière
          Valéry Giscard d'Estaing est là. Giscard rit. Hier, VGE a dit oui. | person:valery-giscard-d-estaing | Valéry Giscard d'Estaing, Giscard, VGE
          Marine Le Pen parle. Le Pen rit. Mme Le Pen part. | person:marine-le-pen | Marine Le Pen, Le Pen, Le Pen
          """)
  void putsTheFormsOfAPersonTogether(String text, String id, String forms) {
    String found = forms(actor(id, tag(text)));
    for (String form : forms.split(", ", -1)) {
      assertThat(found).contains(form);
    }
    assertThat(found.split(", ", -1)).hasSizeGreaterThanOrEqualTo(forms.split(", ", -1).length);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jean-Pierre Kerlec arrive. Pierre Kerlec suit. | person:jean-pierre-kerlec person:pierre-kerlec
          Alexandre Kerlec père écrit. Alexandre Kerlec fils aussi. | person:alexandre-kerlec-pere person:alexandre-kerlec-fils
          M. Kerlec a parlé. Mme Kerlec a répondu. | person:-m-kerlec person:-mme-kerlec
          La famille Kerlec arrive. Ondine Kerlec suit. | person:famille-kerlec person:ondine-kerlec
          Ondine Kerlec arrive. Les Kerlec sont fâchés. | person:ondine-kerlec person:famille-kerlec
          Les époux Kerlec dînent. Ondine Kerlec paie. | person:famille-kerlec person:ondine-kerlec
          Carlos et Ondine Kerlec dînent. | person:carlos-kerlec person:ondine-kerlec
          """)
  void keepsPeopleOfOneSurnameApart(String text, String ids) {
    assertThat(tag(text).stream().map(Actor::id)).contains(ids.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Paul Kerlec et Ondine Kerlec parlent. Selon Mme Kerlec, tout va. | person:ondine-kerlec | sex:female; form:Ondine Kerlec
          Paul Kerlec et Ondine Kerlec parlent. Selon la maire Kerlec, tout va. | person:ondine-kerlec | sex:female; form:Ondine Kerlec
          Ondine Kerlec parle. Paul Kerlec suit. Kerlec a souri. | person:paul-kerlec | nearest; form:Paul Kerlec
          Paul Kerlec parle. Ondine Kerlec suit. Kerlec père a souri. | person:paul-kerlec |
          """)
  void givesABareSurnameToTheOneItFits(String text, String id, @Nullable String evidence) {
    Mention last = actor(id, tag(text)).mentions().getLast();
    assertThat(last.text()).isEqualTo("Kerlec");
    if (evidence != null) {
      assertThat(last.reason()).isEqualTo(new Reason(Reason.Code.CONTEXT, evidence));
    }
  }

  @Test
  void knowsARelativeByTheSurnameBeside() {
    Actor actor =
        actor("person:brigitte-macron", tag("Emmanuel Macron et son épouse Brigitte sont là."));
    assertThat(forms(actor)).isEqualTo("Brigitte");
    assertThat(actor.mentions().getFirst().reason())
        .isEqualTo(new Reason(Reason.Code.SHORTER_FORM, "Brigitte Macron"));
  }

  // ---- organisations and places

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Marseille a battu Lens 3-1 dimanche. | organisation:marseille organisation:lens
          Toulouse affronte Bordeaux samedi en championnat. | organisation:toulouse organisation:bordeaux
          Nice s'est imposé à Lens. | organisation:nice place:lens
          Marseille a battu Lens. L'OM rit. | organisation:olympique-de-marseille organisation:lens
          Washington a annoncé des sanctions. | place:washington
          Paris a été battu par la pluie, dit-on à Lens. | place:paris place:lens
          Nancy accueille le festival. | place:nancy
          """)
  void takesATownForItsClubOnlyWhereItPlays(String text, String ids) {
    assertThat(tag(text).stream().map(Actor::id)).containsExactlyInAnyOrder(ids.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          L'Union régionale des apiculteurs du Ponant (URAP) proteste. | Union régionale des apiculteurs du Ponant, URAP
          Hier, l'URAP (Union régionale des apiculteurs du Ponant) proteste. | URAP, Union régionale des apiculteurs du Ponant
          L'Association des maires de France (AMF) proteste. | Association des maires de France, AMF
          L'Agence américaine d'observation océanique et atmosphérique (NOAA) alerte. La NOAA craint le pire. | Agence américaine d'observation océanique et atmosphérique, NOAA, NOAA
          """)
  void joinsAcronymsWithWhatTheyStandFor(String text, String forms) {
    List<Actor> actors = tag(text);
    assertThat(actors).hasSize(1);
    assertThat(forms(actors.getFirst())).isEqualTo(forms);
    assertThat(actors.getFirst().mentions().stream().map(Mention::reason))
        .anyMatch(reason -> reason.code() == Reason.Code.ACRONYM);
  }

  @Test
  void takesAnAcronymForWhatTheArticleSays() {
    Actor actor = tag("L'Association des maires de France (AMF) proteste.").getFirst();
    assertThat(actor.id()).isEqualTo("organisation:association-des-maires-de-france");
  }

  @Test
  void joinsSpellingsOfOnePlace() {
    List<Actor> actors =
        TAGGER.tag(
            Articles.of("PORT-KERDIVEL : le pont fermé", "On attend à Port-Kerdivel ce soir."),
            null);
    assertThat(forms(actor("place:port-kerdivel", actors)))
        .isEqualTo("PORT-KERDIVEL, Port-Kerdivel");
  }

  @Test
  void isOneActorPerId() {
    List<Actor> actors = tag("On joue au stade Vélodrome ce soir. Le Vélodrome est plein.");
    assertThat(actors).extracting(Actor::id).doesNotHaveDuplicates();
  }

  // ---- ids

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On a vu Jean-Pierre Vautrin hier. | person:jean-pierre-vautrin
          On a vu Jean Pierre Vautrin hier. | person:jean-pierre-vautrin
          On a vu VAUTRIN Jean-Pierre hier. | person:jean-pierre-vautrin
          On a vu M. Vautrin hier. | person:-vautrin
          On a vu M. J.-P. Vautrin hier. | person:-j-p-vautrin
          """)
  void givesANameOneIdAndAWordOneOfItsArticle(String text, String id) {
    Actor actor = actor(id, tag(text));
    if (id.contains(":-")) {
      assertThat(actor.confidence()).isLessThanOrEqualTo(Cluster.DOUBTFUL);
    } else {
      assertThat(actor.confidence()).isGreaterThan(Cluster.DOUBTFUL);
    }
  }

  // ---- namesakes

  private static AuthorityEntry entry(
      String id,
      String name,
      String description,
      @Nullable String born,
      @Nullable String died,
      Office... offices) {
    return new AuthorityEntry(
        id,
        ActorKind.PERSON,
        name,
        List.of(Alias.of("Kerdivel")),
        null,
        description,
        Map.of(),
        born == null ? null : LocalDate.parse(born),
        died == null ? null : LocalDate.parse(died),
        List.of(offices));
  }

  private static final ActorTagger NAMESAKES =
      ActorTagger.create(
          Authority.shipped()
              .with(
                  List.of(
                      entry(
                          "person:armel-kerdivel-navigateur",
                          "Armel Kerdivel",
                          "navigateur brésilien",
                          "1950-01-01",
                          null),
                      entry(
                          "person:armel-kerdivel-ministre",
                          "Armel Kerdivel",
                          "homme politique",
                          "1960-01-01",
                          null,
                          new Office(
                              "ministre des Phares",
                              LocalDate.of(2015, 1, 1),
                              LocalDate.of(2016, 12, 31))),
                      entry(
                          "person:armel-kerdivel-peintre",
                          "Armel Kerdivel",
                          "peintre normand",
                          "1830-01-01",
                          "1890-01-01"))));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2015-06-01 | Le ministre des Phares Armel Kerdivel arrive. | person:armel-kerdivel-ministre | OFFICE | ministre des Phares
          2015-06-01 | On attend Armel Kerdivel ce soir. | person:armel-kerdivel-ministre | CONTEXT | inOffice:2015-01-01
          2019-06-01 | On attend Armel Kerdivel au Brésil. | person:armel-kerdivel-navigateur | CONTEXT | coActor:place:bresil
          1870-06-01 | On attend Armel Kerdivel ce soir. | person:armel-kerdivel-peintre | PREFERRED_NAME |
          """)
  void choosesAmongNamesakesByContext(
      LocalDate day, String text, String id, Reason.Code code, @Nullable String evidence) {
    Actor actor = actor(id, NAMESAKES.tag(Articles.of("", text), day));
    Reason reason = actor.mentions().getFirst().reason();
    assertThat(reason.code()).isEqualTo(code);
    if (evidence != null) {
      assertThat(reason.detail()).contains(evidence);
    }
    assertThat(actor.alternatives()).isEmpty();
  }

  @Test
  void keepsANameAmbiguousThatNothingExplains() {
    Actor actor =
        NAMESAKES
            .tag(Articles.of("", "On attend Armel Kerdivel ce soir."), LocalDate.of(2019, 6, 1))
            .getFirst();
    assertThat(actor.id()).isEqualTo("person:-armel-kerdivel");
    assertThat(actor.provisional()).isTrue();
    assertThat(actor.confidence()).isLessThanOrEqualTo(Cluster.DOUBTFUL);
    assertThat(actor.alternatives())
        .extracting(Candidate::id)
        .contains("person:armel-kerdivel-navigateur", "person:armel-kerdivel-ministre");
    assertThat(actor.alternatives()).allMatch(c -> c.score() >= 0 && c.score() <= 1);
  }

  // ---- reasons

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On attend Emmanuel Macron ce soir. | PREFERRED_NAME |
          On attend EMMANUEL MACRON ce soir. | PREFERRED_NAME |
          Une réunion de l'ONU est prévue. | ALIAS | ONU
          On attend Ondine Kerlec ce soir. | FULLEST_FORM |
          """)
  void saysWhyAMentionIsItsActor(String text, Reason.Code code, @Nullable String detail) {
    assertThat(tag(text).getFirst().mentions().getFirst().reason())
        .isEqualTo(new Reason(code, detail));
  }

  @Test
  void namesTheFullerFormOfAShorterOne() {
    Actor actor = tag("On attend Ondine Kerlec ce soir. Mme Kerlec sourit.").getFirst();
    assertThat(actor.mentions().getLast().reason())
        .isEqualTo(new Reason(Reason.Code.SHORTER_FORM, "Ondine Kerlec"));
  }

  @Test
  void takesTimeThatGrowsWithTheLengthOnly() {
    String sentence = "Ondine Kerlec a vu Paul Kerlec à Brest. M. Kerlec et Mme Kerlec rient. ";
    tag(sentence.repeat(100));
    long few = nanos(sentence.repeat(100));
    long many = nanos(sentence.repeat(1000));
    assertThat(many).isLessThan(40 * few);
  }

  private static long nanos(String text) {
    return Stream.generate(() -> 0)
        .limit(3)
        .mapToLong(i -> {
          long start = System.nanoTime();
          tag(text);
          return System.nanoTime() - start;
        })
        .min()
        .orElseThrow();
  }
}
