package org.manchette.web.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.manchette.search.api.ActorView;
import org.manchette.search.api.ActorView.Companion;
import org.manchette.search.api.ActorView.Quotations;
import org.manchette.search.api.QuotationResponse;
import org.manchette.search.api.QuotationResponse.Hit;
import org.manchette.search.api.SearchResponse.FacetValue;
import org.manchette.search.api.SearchResponse.Highlight;
import org.manchette.search.api.SearchResponse.Highlight.Part;
import org.manchette.search.api.SearchResponse.Histogram;
import org.manchette.web.page.Format;
import org.manchette.web.portrait.Company;
import org.manchette.web.portrait.Speech;

final class ActorPageTest {

  @Test
  void twoOfOneKindAreAskedForBoth() {
    ActorPage page =
        page(List.of(other("person:b", 30)), List.of(other("organisation:o", 30)), null);
    assertThat(page.company().getFirst().values().getFirst().both())
        .hasToString("/?person=person:a&person=person:b&personMode=all");
    assertThat(page.company().get(1).values().getFirst().both())
        .hasToString("/?person=person:a&organisation=organisation:o");
    assertThat(page.company().getLast().values().getFirst().both())
        .hasToString("/?person=person:a&topic=medtop:1");
  }

  @Test
  void onlyWhatIsBeyondChanceIsCalledSo() {
    Company company =
        page(
                List.of(
                    other("person:b", 10.9),
                    other("person:c", 10.8),
                    new Companion("person:once", "once", 1, 1, 0.01, 17)),
                List.of(),
                null)
            .company()
            .getFirst();
    assertThat(company.surprising()).extracting(Company.Beside::name).containsExactly("person:b");
    assertThat(company.leading()).isEqualTo(company.surprising());
    assertThat(company.rest()).extracting(Company.Beside::name).containsExactly("person:c", "once");
  }

  @Test
  void whereNothingSurprisesTheFirstOnesAreShown() {
    List<Companion> many = IntStream.range(0, 20).mapToObj(i -> other("person:p" + i, 3)).toList();
    Company company = page(many, List.of(), null).company().getFirst();
    assertThat(company.surprising()).isEmpty();
    assertThat(company.leading()).hasSize(8);
    assertThat(company.rest()).hasSize(12);
  }

  @Test
  void nobodyIsInItsOwnCompany() {
    assertThat(page(List.of(other("person:a", 99)), List.of(), null).company())
        .extracting(Company::kind)
        .containsExactly("topic");
  }

  @Test
  void onlyAnIdOfWikidataLeadsThere() {
    assertThat(page(List.of(), List.of(), "Q142").wikidata())
        .isEqualTo("https://www.wikidata.org/wiki/Q142");
    assertThat(page(List.of(), List.of(), "../x").wikidata()).isNull();
    assertThat(page(List.of(), List.of(), "Q1\"onclick").wikidata()).isNull();
    assertThat(page(List.of(), List.of(), null).wikidata()).isNull();
  }

  @Test
  void wordsLeadToAllOfThem() {
    ActorPage page = page(List.of(), List.of(), null);
    assertThat(page.speeches()).extracting(Speech::name).containsExactly("by", "about");
    Speech by = page.speeches().getFirst();
    assertThat(by.all()).hasToString("/quotations?speaker=person:a");
    assertThat(by.more()).isTrue();
    Speech about = page.speeches().getLast();
    assertThat(about.all()).hasToString("/quotations?about=person:a");
    assertThat(about.more()).isFalse();
    assertThat(about.newest().getFirst().place()).isEqualTo("/articles/x#said-text-7");
  }

  private static Companion other(String id, double score) {
    return new Companion(id, id, 4, 5, 1.5, score);
  }

  private static ActorPage page(
      List<Companion> persons, List<Companion> organisations, @Nullable String wikidataId) {
    Hit said =
        new Hit(
            "x.0000",
            new Highlight("quotation", List.of(new Part("Un", false))),
            true,
            null,
            null,
            List.of(),
            List.of(),
            new QuotationResponse.Article("x", null, null, null),
            "text",
            7,
            9,
            0.9,
            false,
            null);
    return new ActorPage(
        new ActorView(
            "person:a",
            "person",
            "Anne",
            List.of(),
            null,
            wikidataId,
            List.of(),
            "provisional",
            null,
            null,
            List.of(),
            4,
            null,
            null,
            List.of(),
            new Histogram("month", List.of(), 4),
            persons,
            organisations,
            List.of(),
            List.of(new FacetValue("medtop:1", "Sport", 2, false, null)),
            new Quotations(2, List.of(said)),
            new Quotations(1, List.of(said)),
            List.of()),
        new Format(Locale.FRENCH));
  }
}
