package org.manchette.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manchette.search.api.AgendaResponse;
import org.manchette.search.api.AgendaResponse.Hit;
import org.manchette.search.api.AnniversariesResponse;
import org.manchette.search.api.AnniversariesResponse.Anniversary;
import org.manchette.search.api.SearchResponse;
import org.manchette.search.api.SearchResponse.Facet;
import org.manchette.search.api.SearchResponse.FacetValue;
import org.manchette.search.api.SearchResponse.Histogram.Bucket;
import org.manchette.search.api.SearchResponse.Label;

@QuarkusIntegrationTest
@WithTestResource(
    value = RealElasticsearch.class,
    initArgs = @ResourceArg(name = RealElasticsearch.ARCHIVE, value = RealElasticsearch.DEADLINES))
class AgendaIT {

  private static final String AGENDA = "/api/v1/agenda";
  private static final String ANNIVERSARIES = AGENDA + "/anniversaries";

  // ---- what is found

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // By day, the month that begins before them first.
        "from=2021-09&to=2021-09 | pont.0000,salon.0000,proces.0000",
        "from=2021-09-15&to=2021-09-15 | pont.0000,salon.0000,proces.0000",
        "from=2021-09-16&to=2021-09-16 | pont.0000,salon.0000",
        "from=2021-09-17&to=2021-09-17 | pont.0000",
        "from=2022-06&to=2022-06 | pont.0001",
        "from=2021-10&to=2021-10 | ''",
        "from=2021-09&to=2022&precision=day | salon.0000,proces.0000",
        "from=2021-09&to=2022&precision=month&precision=year | pont.0000,pont.0001",
        "from=2021-09&to=2021-09&person=Hélène Carpentier | proces.0000",
        "from=2021-09&to=2021-09&organisation=organisation:oceade | proces.0000",
        "from=2021-09&to=2022&place=Vannes | pont.0000,proces.0000,pont.0001",
        "from=2021-09&to=2022&topic=Économie | proces.0000",
        "from=2021-09&to=2022&topic=Transports&source=La Dépêche du Sillon | pont.0000,pont.0001",
        "from=2021-09&to=2022&q=procès | proces.0000",
        "from=2021-09&to=2022&q=attendus | proces.0000",
        // The title as well, and each alone.
        "from=2021-09&to=2022&q=attendu | proces.0000",
        "from=2021-09&to=2022&q=titre:pont | pont.0000,pont.0001",
        "from=2021-09&to=2022&q=texte:pont | pont.0000",
        "from=2021-09&to=2022&q=acteur:Vannes -procès | pont.0000,pont.0001",
        "from=2021-09&to=2022&q=date:2020 | salon.0000",
      })
  void lists(String parameters, String ids) {
    AgendaResponse found = get(parameters);
    List<String> expected = ids.isEmpty() ? List.of() : Arrays.asList(ids.split(","));
    assertThat(found.hits()).extracting(Hit::id).containsExactlyElementsOf(expected);
    assertThat(found.total()).isEqualTo(new SearchResponse.Total(expected.size(), true));
  }

  @Test
  void tellsWhatIsDueAndWhoAnnouncedIt() {
    Hit hit = get("from=2021-09&to=2021-09&q=proces").hits().getFirst();
    assertThat(hit.day()).isEqualTo("2021-09-15");
    assertThat(hit.from()).isEqualTo(hit.to()).isEqualTo(hit.day());
    assertThat(hit.precision()).isEqualTo("day");
    assertThat(hit.relation()).isEqualTo("on");
    String sentence =
        hit.sentence().parts().stream()
            .map(SearchResponse.Highlight.Part::text)
            .collect(Collectors.joining());
    assertThat(sentence)
        .isEqualTo("Le procès de l’Océade s’ouvrira le 15 septembre 2021 à Vannes.");
    assertThat(sentence.substring(hit.start(), hit.end()))
        .isEqualTo(hit.expression())
        .isEqualTo("le 15 septembre 2021");
    assertThat(hit.sentence().parts()).contains(new SearchResponse.Highlight.Part("procès", true));
    assertThat(hit.article())
        .isEqualTo(
            new AgendaResponse.Article(
                "proces",
                "Un procès très attendu",
                LocalDate.of(2021, 5, 6),
                "Le Littoral",
                "http://localhost/proces"));
    assertThat(hit.actors())
        .containsExactly(
            new Label(Deadlines.HELENE, "person", "Hélène Carpentier"),
            new Label(Deadlines.OCEADE, "organisation", "L’Océade"),
            new Label(Deadlines.VANNES, "place", "Vannes"));
    assertThat(hit.topics()).containsExactly(new Label(Archive.TRANSPORT, "topic", "Transports"));
    assertThat(hit.fictional()).isTrue();
    Hit second = get("from=2022&to=2022&q=travaux").hits().getFirst();
    assertThat(second.relation()).isEqualTo("until");
    assertThat(second.start()).as("counts in the sentence").isEqualTo(21);
  }

  @Test
  void asksForAYearFromTodayWhenNotToldOtherwise() {
    LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
    AgendaResponse all = get("");
    assertThat(all.from()).isBetween(today.minusDays(1), today);
    assertThat(all.to()).isEqualTo(all.from().plusYears(1).minusDays(1));
    assertThat(get("from=2021-09-15").to()).isEqualTo("2022-09-14");
    assertThat(get("to=2021-09-15").from()).isEqualTo("2020-09-16");
    assertThat(get("to=2031-09-30&size=0").from()).isAfterOrEqualTo(all.from());
  }

  @Test
  void tellsWhereTheNextOnesAre() {
    AgendaResponse empty = get("from=2021-10&to=2021-10");
    assertThat(empty.previous()).isEqualTo("2021-09-15");
    assertThat(empty.following()).isEqualTo("2022-01-01");
    AgendaResponse filtered = get("from=2021-10&to=2021-10&precision=day&source=Le Littoral");
    assertThat(filtered.previous()).isEqualTo("2021-09-15");
    assertThat(filtered.following()).isNull();
  }

  // ---- counts

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from=2021-09&to=2022-12",
        "from=2021-09&to=2022-12&precision=day",
        "from=2021-09&to=2022-12&place=place:vannes&topic=medtop:20000337",
        "from=2021-09&to=2022-12&source=Le Littoral&q=septembre",
        "from=2031&to=2031&organisation=organisation:oceade",
      })
  void countsWhatAClickShows(String base) {
    AgendaResponse before = get(base);
    assertThat(before.facets())
        .extracting(Facet::name)
        .containsExactly("person", "organisation", "place", "topic", "source", "precision");
    for (Facet facet : before.facets()) {
      for (FacetValue value : facet.values()) {
        String without =
            Arrays.stream(base.split("&"))
                .filter(parameter -> !parameter.startsWith(facet.name() + "="))
                .collect(Collectors.joining("&"));
        assertThat(get(without + "&" + facet.name() + "=" + value.value()).total().value())
            .as("%s + %s=%s", base, facet.name(), value.value())
            .isEqualTo(value.count());
      }
    }
    String filters =
        Arrays.stream(base.split("&"))
            .filter(parameter -> !parameter.startsWith("from=") && !parameter.startsWith("to="))
            .collect(Collectors.joining("&"));
    assertThat(before.due().buckets()).isNotEmpty();
    for (Bucket bucket : before.due().buckets()) {
      assertThat(
              get("size=0&from=" + bucket.from() + "&to=" + bucket.to() + "&" + filters)
                  .total()
                  .value())
          .isEqualTo(bucket.count());
    }
  }

  // ---- pages

  @Test
  void pagesThroughAllInOrder() {
    Set<String> seen = new HashSet<>();
    LocalDate last = LocalDate.MIN;
    String next = "";
    while (next != null) {
      AgendaResponse page =
          get("from=2031-09&to=2031-09&size=100" + (next.isEmpty() ? "" : "&after=" + next));
      assertThat(page.total().value()).isEqualTo(Deadlines.MANY);
      for (Hit hit : page.hits()) {
        assertThat(seen.add(hit.id())).as(hit.id()).isTrue();
        assertThat(hit.day()).isAfterOrEqualTo(last);
        last = hit.day();
      }
      next = page.next();
    }
    assertThat(seen).hasSize(Deadlines.MANY);
  }

  @Test
  void refusesAPageOfAnotherAgenda() {
    String next = Objects.requireNonNull(get("from=2031-09&to=2031-09&size=1").next());
    problem(AGENDA, "from=2031-09&to=2031-10&after=" + next, "after", "another search");
    problem(AGENDA, "after=abc", "after", "is no page token");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "from=hier | from | is no day",
        "from=2021-09&to=2021-08 | from | exchange them",
        "from=2000&to=2020 | to | 3660 at most",
        "person=Personne | person | knows no person",
        "precision=minute | precision | is no precision",
        "q=dit-par:Carpentier | q | cannot be asked of an agenda",
        "q=mention:2020 | q | cannot be asked of an agenda",
        "size=101 | size | from 0 to 100",
        "sort=newest | sort | there is no parameter",
        "from=2020&from=2021 | from | more than once",
      })
  void refusesAndSaysWhatToDo(String parameters, String field, String detail) {
    problem(AGENDA, parameters, field, detail);
  }

  // ---- anniversaries

  @Test
  void looksBack() {
    AnniversariesResponse found = anniversaries("day=2020-08-03");
    assertThat(found.day()).isEqualTo("2020-08-03");
    assertThat(found.anniversaries()).extracting(Anniversary::years).containsExactly(1, 10, 50);
    Anniversary one = found.anniversaries().getFirst();
    assertThat(one.from()).isEqualTo(one.to()).isEqualTo("2019-08-03");
    assertThat(ids(one.published())).containsExactly("an-1");
    assertThat(ids(one.mentioned())).isEmpty();
    Anniversary ten = found.anniversaries().get(1);
    assertThat(ids(ten.published())).containsExactlyInAnyOrder("an-10", "meme");
    // Neither what names the whole year nor what was published then.
    assertThat(ids(ten.mentioned())).containsExactly("evoque");
    assertThat(ten.published().total()).isEqualTo(new SearchResponse.Total(2, true));
    Anniversary few = anniversaries("day=2020-08-03&years=10&size=1").anniversaries().getFirst();
    assertThat(few.published().hits()).hasSize(1);
    assertThat(few.published().total().value()).isEqualTo(2);
  }

  @Test
  void remembersThe29thOfFebruary() {
    Anniversary without = anniversaries("day=2021-02-28&years=5").anniversaries().getFirst();
    assertThat(ids(without.published())).containsExactly("bissextile");
    Anniversary with = anniversaries("day=2024-02-29&years=8,9").anniversaries().getFirst();
    assertThat(ids(with.published())).containsExactly("bissextile");
    assertThat(ids(anniversaries("day=2024-02-29&years=9").anniversaries().getFirst().published()))
        .containsExactly("veille");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "day=2020-08 | day | is no day",
        "day=2021-02-29 | day | is no day",
        "years=dix | years | write 1,10,50",
        "years=1,,2 | years | write 1,10,50",
        "years=0 | years | from 1 to 1000",
        "years=1,2,3,4,5,6,7,8,9,10,11 | years | send 10 at most",
        "size=21 | size | from 0 to 20",
        "source=x | source | there is no parameter",
      })
  void refusesAnniversariesAndSaysWhatToDo(String parameters, String field, String detail) {
    problem(ANNIVERSARIES, parameters, field, detail);
  }

  // ---- helpers

  private static List<String> ids(AnniversariesResponse.Articles articles) {
    return articles.hits().stream().map(SearchResponse.Hit::id).toList();
  }

  private static AgendaResponse get(String parameters) {
    return Asking.with(parameters)
        .get(AGENDA)
        .then()
        .statusCode(200)
        .extract()
        .as(AgendaResponse.class);
  }

  private static AnniversariesResponse anniversaries(String parameters) {
    return Asking.with(parameters)
        .get(ANNIVERSARIES)
        .then()
        .statusCode(200)
        .extract()
        .as(AnniversariesResponse.class);
  }

  private static void problem(String path, String parameters, String field, String detail) {
    Asking.with(parameters)
        .get(path)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("field", equalTo(field))
        .body("detail", containsString(detail));
  }
}
