package org.manchette.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manchette.search.api.FacetResponse;
import org.manchette.search.api.SearchResponse;
import org.manchette.search.api.SearchResponse.FacetValue;
import org.manchette.search.api.TopicView;

/** The facet of topics is a tree whose counts are those of the searches that it leads to. */
@QuarkusIntegrationTest
@TestProfile(TopicTreeIT.FewOthers.class)
@WithTestResource(
    value = RealElasticsearch.class,
    initArgs = @ResourceArg(name = RealElasticsearch.ARCHIVE, value = RealElasticsearch.TOPICS))
class TopicTreeIT {

  /** Of other facets one value is listed, of topics all. */
  public static final class FewOthers implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("manchette.search.facet-values", "1");
    }
  }

  private static SearchResponse search(String query) {
    return given().get("/api/v1/articles?size=0" + query).as(SearchResponse.class);
  }

  private static List<FacetValue> topics() {
    return search("").facets().stream()
        .filter(facet -> facet.name().equals("topic"))
        .findFirst()
        .orElseThrow()
        .values();
  }

  @Test
  void listsTheWholeTreeWithNames() {
    assertThat(topics())
        .extracting(FacetValue::value, FacetValue::label, FacetValue::broader, FacetValue::count)
        .containsExactlyInAnyOrder(
            tuple(Topics.ECONOMY, "Économie", null, 5L),
            tuple(Topics.SECTORS, "Secteurs", Topics.ECONOMY, 4L),
            tuple(Topics.TRANSPORT, "Transports", Topics.SECTORS, 4L),
            tuple(Topics.RAIL, "Rail", Topics.TRANSPORT, 3L),
            tuple(Topics.FERRY, "Le bac", Topics.TRANSPORT, 2L),
            tuple(Topics.SPORT, "Sport", null, 2L));
  }

  @Test
  void choosingEachTopicGivesItsCount() {
    for (FacetValue topic : topics()) {
      assertThat(search("&topic=" + topic.value()).total().value())
          .as(topic.label())
          .isEqualTo(topic.count());
    }
  }

  @Test
  void findsATopicOfTheSitesOwnByItsName() {
    assertThat(search("&topic=Le bac").total().value()).isEqualTo(2);
    assertThat(given().get("/api/v1/facets/topic?facetQuery=bac").as(FacetResponse.class).values())
        .extracting(FacetResponse.Value::value)
        .containsExactly(Topics.FERRY);
  }

  @Test
  void tellsTheWayToATopicAndOnFromThere() {
    TopicView transport = given().get("/api/v1/topics/" + Topics.TRANSPORT).as(TopicView.class);
    assertThat(transport.name()).isEqualTo("Transports");
    assertThat(transport.articles()).isEqualTo(4);
    assertThat(transport.path())
        .extracting(
            TopicView.Relative::id, TopicView.Relative::nameEn, TopicView.Relative::articles)
        .containsExactly(tuple(Topics.ECONOMY, "economy", 5L), tuple(Topics.SECTORS, null, 4L));
    assertThat(transport.narrower())
        .extracting(TopicView.Relative::id, TopicView.Relative::name, TopicView.Relative::articles)
        .containsExactly(tuple(Topics.RAIL, "Rail", 3L), tuple(Topics.FERRY, "Le bac", 2L));
    assertThat(transport.newest()).hasSize(4);
  }
}
