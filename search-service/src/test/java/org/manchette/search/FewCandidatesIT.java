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
import org.manchette.search.api.SearchResponse;
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
      return Map.of("manchette.search.name-candidates", "1", "manchette.search.exact-total", "1");
    }
  }

  @Test
  void looksAmongTheMostFrequentValues() {
    // Emma is the one that the names give, because an alias is the whole name.
    assertThat(varennes("")).containsExactly(Portraits.EMMA);
    // Luc, whom an article of that day names, is the one that the articles give.
    assertThat(varennes("&from=2020-01-01&to=2020-01-01")).containsExactly(Portraits.LUC);
  }

  @Test
  void saysThatALargeTotalIsALowerBound() {
    assertThat(given().get("/api/v1/articles").as(SearchResponse.class).total())
        .isEqualTo(new SearchResponse.Total(1, false));
  }

  @Test
  void suggestsTheBestOnes() {
    SuggestionResponse response =
        given().get("/api/v1/suggestions?q=varenne").as(SuggestionResponse.class);
    assertThat(response.suggestions().stream().map(Suggestion::id)).containsExactly(Portraits.EMMA);
    assertThat(response.others()).isEqualTo(1);
  }

  private static List<String> varennes(String search) {
    return given()
        .get("/api/v1/facets/person?facetQuery=varenne" + search)
        .as(FacetResponse.class)
        .values()
        .stream()
        .map(Value::value)
        .toList();
  }
}
