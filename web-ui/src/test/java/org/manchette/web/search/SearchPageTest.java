package org.manchette.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.manchette.search.api.FacetResponse;
import org.manchette.search.api.SearchResponse;
import org.manchette.search.api.SearchResponse.Facet;
import org.manchette.search.api.SearchResponse.FacetValue;
import org.manchette.search.api.SearchResponse.Histogram;
import org.manchette.search.api.SearchResponse.Total;
import org.manchette.web.page.Address;
import org.manchette.web.page.Format;

final class SearchPageTest {

  private static final Format FRENCH = new Format(Locale.FRENCH);
  private static final Format ENGLISH = new Format(Locale.ENGLISH);

  @Test
  void everyFilterIsTakenBackByItself() {
    SearchPage page =
        page(
            "q=accord",
            "person=person:a",
            "person=Jean",
            "from=2020-07",
            "to=2020-09",
            "mentionedTo=2021",
            "after=token");
    assertThat(page.chips())
        .extracting(chip -> chip.parameter() + " " + chip.label() + " → " + chip.without())
        .containsExactly(
            "person Anne → /?q=accord&person=Jean&from=2020-07&to=2020-09&mentionedTo=2021",
            "person Jean → /?q=accord&person=person:a&from=2020-07&to=2020-09&mentionedTo=2021",
            "published  → /?q=accord&person=person:a&person=Jean&mentionedTo=2021",
            "mentioned  → /?q=accord&person=person:a&person=Jean&from=2020-07&to=2020-09");
  }

  @Test
  void wholeMonthsAndYearsCanBeTakenInAndLeftOut() {
    SearchPage day = found("week", "mentionedFrom=2020-08-01", "mentionedTo=2020-08-01", "after=x");
    assertThat(day.widerPrecision())
        .hasToString("/?mentionedFrom=2020-08-01&mentionedTo=2020-08-01&mentionedPrecision=any");
    assertThat(day.narrowerPrecision()).isNull();
    SearchPage wide =
        found(
            "any", "mentionedFrom=2020-08-01", "mentionedTo=2020-08-01", "mentionedPrecision=any");
    assertThat(wide.widerPrecision()).isNull();
    assertThat(wide.narrowerPrecision())
        .hasToString("/?mentionedFrom=2020-08-01&mentionedTo=2020-08-01");
    assertThat(wide.chips().getFirst().without()).hasToString("/");
    SearchPage open = found("any", "mentionedFrom=2020");
    assertThat(open.widerPrecision()).isNull();
    assertThat(open.narrowerPrecision()).isNull();
  }

  @Test
  void relevanceIsOfferedOnlyForWords() {
    assertThat(page("q=accord").sorts())
        .extracting(SearchPage.Sort::name)
        .containsExactly("relevance", "newest", "oldest", "mentions");
    assertThat(page("place=place:a").sorts())
        .extracting(SearchPage.Sort::name)
        .containsExactly("newest", "oldest", "mentions");
    assertThat(page("source=a").sorts())
        .extracting(SearchPage.Sort::name)
        .containsExactly("newest", "oldest");
    assertThat(page().sorts())
        .filteredOn(SearchPage.Sort::current)
        .extracting(SearchPage.Sort::name)
        .containsExactly("newest");
  }

  @Test
  void theNextPageKeepsTheSearch() {
    assertThat(page("q=accord", "after=old").next()).hasToString("/?q=accord&after=token2");
  }

  @Test
  void filesAndFeedsAreOfTheWholeSearch() {
    SearchPage page =
        page("q=a", "personFind=b", "sort=oldest", "size=5", "after=x", "explain=true");
    assertThat(page.exports())
        .extracting(export -> export.label() + " " + export.link())
        .containsExactly(
            "CSV /export?q=a&sort=oldest&format=csv",
            "NDJSON /export?q=a&sort=oldest&format=ndjson",
            "RIS /export?q=a&sort=oldest&format=ris",
            "BibTeX /export?q=a&sort=oldest&format=bibtex");
    assertThat(page.feed()).hasToString("/feed?q=a");
  }

  @Test
  void parametersOfOthersAreLeftOut() {
    assertThat(SearchParameters.only(address("utm_source=x", "to=2020", "q=a")))
        .hasToString("/?q=a&to=2020");
  }

  @Test
  void narrowerTopicsStandUnderTheBroaderOne() {
    FacetList list =
        FacetList.of(
            new Facet(
                "topic",
                List.of(
                    topic("economy", null),
                    topic("work", null),
                    topic("strike", "union"),
                    topic("union", "work"),
                    topic("orphan", "absent")),
                0),
            Address.search(),
            FRENCH);
    assertThat(list.leading())
        .extracting(entry -> entry.value().value() + " " + entry.depth())
        .containsExactly("economy 0", "work 0", "union 1", "orphan 0");
    assertThat(list.deeper()).isEqualTo(1);
  }

  @Test
  void whatIsChosenOpensWhatLiesBelowAndAroundIt() {
    FacetValue union = topic("union", "work");
    FacetValue strike = topic("strike", "union");
    FacetValue lock = topic("lock-out", "union");
    FacetValue picket = topic("picket", "strike");
    FacetValue wage = topic("wage", "pay");
    List<FacetValue> others = List.of(topic("work", null), topic("pay", "work"), wage);
    FacetList below = tree(others, chosen(union), strike, lock, picket);
    assertThat(below.leading())
        .extracting(entry -> entry.value().value() + " " + entry.depth())
        .containsExactly("work 0", "pay 1", "union 1", "strike 2", "lock-out 2");
    assertThat(below.deeper()).isEqualTo(2);
    FacetList around = tree(others, union, strike, lock, chosen(picket));
    assertThat(
            Stream.concat(around.leading().stream(), around.rest().stream())
                .map(entry -> entry.value().value()))
        .containsExactly("work", "pay", "union", "strike", "picket", "lock-out");
    assertThat(around.deeper()).isEqualTo(1);
    assertThat(around.searchable()).isTrue();
  }

  private static FacetList tree(List<FacetValue> some, FacetValue... more) {
    List<FacetValue> values = Stream.concat(some.stream(), Stream.of(more)).toList();
    return FacetList.of(new Facet("topic", values, 0), Address.search(), FRENCH);
  }

  private static FacetValue chosen(FacetValue value) {
    return new FacetValue(value.value(), value.label(), value.count(), true, value.broader());
  }

  @Test
  void anEnglishReaderIsShownTheEnglishNamesOfTopics() {
    FacetValue work = new FacetValue("medtop:1", "Travail", "labour", 3, true, null);
    FacetValue own = new FacetValue("site:bac", "Le bac", 1, false, null);
    Facet topics = new Facet("topic", List.of(work, own), 0, List.of(work));
    assertThat(shown(topics, ENGLISH)).containsExactly("labour", "Le bac", "labour");
    assertThat(shown(topics, FRENCH)).containsExactly("Travail", "Le bac", "Travail");
    FacetResponse inside =
        new FacetResponse(
            "topic",
            List.of(
                new FacetResponse.Value("medtop:2", "Mer", "sea", "sea", 1, false, null),
                new FacetResponse.Value("medtop:3", "Marée", "tide", null, 1, false, null)),
            0,
            1);
    assertThat(FacetList.excludable(topics, inside, Address.search(), ENGLISH).leading())
        .extracting(entry -> entry.value().label() + " " + entry.alias())
        .containsExactly("labour null", "sea null", "tide null");
    assertThat(FacetList.excludable(topics, inside, Address.search(), FRENCH).leading())
        .extracting(entry -> entry.value().label() + " " + entry.alias())
        .containsExactly("Travail null", "Mer sea", "Marée null");
    assertThat(
            new Narrowing(address("topic=medtop:1"), List.of(topics), ENGLISH)
                .values("topic")
                .getFirst()
                .label())
        .isEqualTo("labour");
  }

  private static List<String> shown(Facet topics, Format format) {
    FacetList list = FacetList.of(topics, Address.search(), format);
    return Stream.concat(
            list.leading().stream().map(FacetList.Entry::value), list.excluded().stream())
        .map(FacetValue::label)
        .toList();
  }

  @Test
  void topicsInACircleAreNotLost() {
    FacetList list =
        FacetList.of(
            new Facet("topic", List.of(topic("a", "b"), topic("b", "a")), 0),
            Address.search(),
            FRENCH);
    assertThat(list.leading()).extracting(entry -> entry.value().value()).containsOnly("a", "b");
  }

  @Test
  void chosenValuesAreAlwaysShown() {
    List<FacetValue> values =
        IntStream.range(0, 10)
            .mapToObj(i -> new FacetValue("v" + i, "V" + i, 10 - i, i == 9, null))
            .toList();
    FacetList list = FacetList.of(new Facet("source", values, 3), Address.search(), FRENCH);
    assertThat(list.leading())
        .extracting(entry -> entry.value().value())
        .containsExactly("v0", "v1", "v2", "v3", "v4", "v5", "v9");
    assertThat(list.rest()).hasSize(3);
  }

  @Test
  void insideAFacetTheChosenValuesStayBesideThoseFound() {
    Facet persons =
        new Facet(
            "person",
            List.of(
                new FacetValue("person:a", "Anne", 3, true, null),
                new FacetValue("person:b", "Béatrice", 2, false, null)),
            7);
    FacetResponse inside =
        new FacetResponse(
            "person",
            List.of(
                new FacetResponse.Value("person:a", "Anne", null, null, 3, true, null),
                new FacetResponse.Value(
                    "person:c", "Hélène Carpentier", null, "HC", 1, false, null)),
            4,
            1);
    FacetList list =
        FacetList.excludable(persons, inside, address("personFind=carp", "personMode=all"), FRENCH);
    assertThat(list.leading())
        .extracting(entry -> entry.value().label() + " " + entry.alias())
        .containsExactly("Anne null", "Hélène Carpentier HC");
    assertThat(list.rest()).isEmpty();
    assertThat(list.others()).isEqualTo(4);
    assertThat(list.words()).isEqualTo("carp");
    assertThat(list.all()).isTrue();
    assertThat(list.nothingFound()).isFalse();
    assertThat(
            FacetList.excludable(
                    persons,
                    new FacetResponse("person", List.of(), 0, 1),
                    address("personFind=zzz"),
                    FRENCH)
                .nothingFound())
        .isTrue();
  }

  @Test
  void onlyALongFacetIsSearchedInside() {
    Facet few = new Facet("person", List.of(topic("a", null)), 0);
    assertThat(FacetList.of(few, Address.search(), FRENCH).searchable()).isFalse();
    assertThat(
            FacetList.of(new Facet("person", few.values(), 1), Address.search(), FRENCH)
                .searchable())
        .isTrue();
  }

  @Test
  void theServiceIsNotAskedForWhatOnlyThePageKnows() {
    assertThat(SearchParameters.only(address("personFind=carp", "personMode=all", "q=a")))
        .hasToString("/?q=a&personMode=all&personFind=carp");
    assertThat(SearchParameters.ofTheService(address("personFind=carp", "personMode=all", "q=a")))
        .hasToString("/?q=a&personMode=all");
  }

  @Test
  void valuesOfOneFacetAreJoinedByAndOrOr() {
    assertThat(page("person=person:a", "person=Jean").chips())
        .extracting(SearchPage.Chip::joined)
        .containsExactly("", "any");
    SearchPage both = page("person=person:a", "person=Jean", "personMode=all");
    assertThat(both.chips()).extracting(SearchPage.Chip::joined).containsExactly("", "all");
    assertThat(both.chips().getFirst().without()).hasToString("/?person=Jean&personMode=all");
    assertThat(page("person=person:a", "personMode=all").chips().getFirst().without())
        .hasToString("/");
  }

  @Test
  void whatIsExcludedIsTakenBackAndKept() {
    SearchPage page = page("q=a", "person=person:a", "personNot=person:b", "after=x");
    assertThat(page.chips())
        .extracting(chip -> chip.excluded() + " " + chip.label() + " → " + chip.without())
        .containsExactly(
            "false Anne → /?q=a&personNot=person:b", "true Bruno → /?q=a&person=person:a");
    FacetList persons = page.facets().getFirst();
    assertThat(persons.excluded()).extracting(FacetValue::label).containsExactly("Bruno");
    assertThat(persons.leadingLines("search", FRENCH).getFirst().without())
        .hasToString("/?q=a&personNot=person:b&personNot=person:a");
  }

  @Test
  void nothingIsExcludedWhereItCannotBe() {
    Facet sources = new Facet("source", List.of(topic("a", null)), 0);
    assertThat(
            FacetList.of(sources, Address.quotations(), FRENCH)
                .leadingLines("search", FRENCH)
                .getFirst()
                .without())
        .isNull();
  }

  private static FacetValue topic(String value, @Nullable String broader) {
    return new FacetValue(value, value, 1, false, broader);
  }

  private static SearchPage page(String... parameters) {
    return found(null, parameters);
  }

  private static SearchPage found(@Nullable String precision, String... parameters) {
    Histogram none = new Histogram("month", List.of(), 0);
    Facet persons =
        new Facet(
            "person",
            List.of(new FacetValue("person:a", "Anne", 3, true, null)),
            0,
            List.of(new FacetValue("person:b", "Bruno", 2, false, null)));
    return new SearchPage(
        address(parameters),
        new SearchResponse(
            new Total(3, true),
            List.of(),
            List.of(persons),
            none,
            none,
            precision,
            "token2",
            "",
            List.of(),
            List.of(),
            1),
        Map.of(),
        List.of(),
        FRENCH);
  }

  private static Address address(String... parameters) {
    SequencedMap<String, List<String>> map = new LinkedHashMap<>();
    for (String parameter : parameters) {
      int equals = parameter.indexOf('=');
      map.merge(
          parameter.substring(0, equals),
          List.of(parameter.substring(equals + 1)),
          (a, b) -> List.of(a.getFirst(), b.getFirst()));
    }
    return new Address("/", map);
  }
}
