package org.manchette.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manchette.search.RecordedElasticsearch.Asked;
import org.manchette.search.RecordedElasticsearch.Recording;

/** Elasticsearch is told of the trace that a search belongs to. */
@QuarkusIntegrationTest
@WithTestResource(RecordedElasticsearch.class)
class TracesIT {

  private static final String PARENT = "00f067aa0ba902b7";

  /** Given by the resource before each test. */
  @SuppressWarnings("NullAway.Init")
  Recording recording;

  private List<Asked> askedFor(String path, String trace) {
    int before = recording.asked().size();
    given()
        .header("traceparent", "00-" + trace + "-" + PARENT + "-01")
        .get(path)
        .then()
        .statusCode(200);
    return recording.asked().subList(before, recording.asked().size());
  }

  @Test
  void reachElasticsearch() {
    String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    assertThat(askedFor("/api/v1/articles?q=port", trace))
        .isNotEmpty()
        .anyMatch(asked -> asked.path().endsWith("/_search"))
        .allSatisfy(asked ->
            assertThat(asked.traceparent())
                .as(asked.toString())
                // A span of its own in the trace of whoever asked the service.
                .matches("00-" + trace + "-[0-9a-f]{16}-01")
                .doesNotContain(PARENT));
    String another = "0af7651916cd43dd8448eb211c80319c";
    assertThat(askedFor("/api/v1/suggestions?q=du", another))
        .isNotEmpty()
        .allMatch(asked -> String.valueOf(asked.traceparent()).contains(another));
  }
}
