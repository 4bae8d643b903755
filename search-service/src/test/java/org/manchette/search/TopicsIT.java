package org.manchette.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manchette.search.api.ActorView.Companion;
import org.manchette.search.api.QuotationResponse;
import org.manchette.search.api.SearchResponse.Histogram.Bucket;
import org.manchette.search.api.SearchResponse.Hit;
import org.manchette.search.api.TopicView;

/** What the archive knows of a topic. */
@QuarkusIntegrationTest
@WithTestResource(
    value = RealElasticsearch.class,
    initArgs = @ResourceArg(name = RealElasticsearch.ARCHIVE, value = RealElasticsearch.PORTRAITS))
class TopicsIT {

  private static TopicView sea(String query) {
    return given().get("/api/v1/topics/" + Portraits.SEA + query).as(TopicView.class);
  }

  @Test
  void countsItsArticlesOverTime() {
    TopicView sea = sea("");
    assertThat(sea.name()).isEqualTo("Économie de la mer");
    assertThat(sea.nameEn()).isEqualTo("blue economy");
    assertThat(sea.path()).isEmpty();
    assertThat(sea.narrower()).isEmpty();
    assertThat(sea.articles()).isEqualTo(2);
    assertThat(sea.firstPublished()).isEqualTo(LocalDate.of(2022, 5, 21));
    assertThat(sea.lastPublished()).isEqualTo(LocalDate.of(2023, 1, 10));
    assertThat(sea.published().buckets().stream().mapToLong(Bucket::count).sum()).isEqualTo(2);
    assertThat(sea.newest()).extracting(Hit::id).containsExactly("emma-4", "emma-3");
  }

  @Test
  void namesTheMostSurprisingFirst() {
    // In both of its articles and nowhere else; Emma in four others; Omar is everywhere.
    assertThat(sea("").persons())
        .extracting(Companion::id)
        .containsExactly(Portraits.INES, Portraits.EMMA, Portraits.OMAR);
    assertThat(sea("").persons().getFirst().articles()).isEqualTo(2);
    assertThat(sea("").places()).extracting(Companion::name).contains("Le Cap Noir");
  }

  @Test
  void quotesWhatIsSaidInItsArticles() {
    TopicView sea = sea("?quotations=2");
    assertThat(sea.quotations().total()).isEqualTo(4);
    assertThat(sea.quotations().newest()).hasSize(2);
    assertThat(
            given()
                .get("/api/v1/quotations?size=0&topic=" + Portraits.SEA)
                .as(QuotationResponse.class)
                .total()
                .value())
        .isEqualTo(4);
  }

  @Test
  void listsNoMoreThanAsked() {
    TopicView sea = sea("?company=1&quotations=0&newest=1");
    assertThat(sea.persons()).hasSize(1);
    assertThat(sea.quotations().newest()).isEmpty();
    assertThat(sea.newest()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"medtop:99999999", "site:nulle-part", "person:emma-varenne", "mer"})
  void whatIsNoTopicIsNotFound(String id) {
    given()
        .get("/api/v1/topics/" + id)
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("detail", containsString(id));
  }

  @ParameterizedTest
  @CsvSource({"company,201", "quotations,-1", "newest,dix", "roles,1"})
  void aWrongLimitIsNamed(String parameter, String value) {
    given()
        .get("/api/v1/topics/" + Portraits.SEA + "?" + parameter + "=" + value)
        .then()
        .statusCode(400)
        .body("field", equalTo(parameter));
  }
}
