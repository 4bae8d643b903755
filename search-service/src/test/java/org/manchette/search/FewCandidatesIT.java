package org.manchette.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manchette.search.api.FacetResponse;
import org.manchette.search.api.FacetResponse.Value;
import org.manchette.search.api.SuggestionResponse;
import org.manchette.search.api.SuggestionResponse.Suggestion;

/** Where more names fit than are looked at. */
@QuarkusIntegrationTest
@TestProfile(FewCandidatesIT.One.class)
@WithTestResource(
    value = RealElasticsearch.class,
    initArgs = @ResourceArg(name = RealElasticsearch.ARCHIVE, value = RealElasticsearch.PORTRAITS))
class FewCandidatesIT {

  /** One name is looked at. */
  public static final class One implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("manchette.search.name-candidates", "1");
    }
  }

  @Test
  void looksAmongTheMostFrequentValues() {
    assertThat(varennes("q", "réélue")).containsExactly(Portraits.EMMA);
    // The most frequent of all is Omar Belin.
    assertThat(varennes("q", "")).isEmpty();
  }

  @Test
  void suggestsTheBestOnes() {
    SuggestionResponse response =
        given().get("/api/v1/suggestions?q=varenne").as(SuggestionResponse.class);
    assertThat(response.suggestions().stream().map(Suggestion::id)).containsExactly(Portraits.EMMA);
    assertThat(response.others()).isEqualTo(1);
  }

  private static List<String> varennes(String name, String value) {
    return given()
        .queryParam(name, value)
        .queryParam("facetQuery", "varenne")
        .get("/api/v1/facets/person")
        .as(FacetResponse.class)
        .values()
        .stream()
        .map(Value::value)
        .toList();
  }
}
