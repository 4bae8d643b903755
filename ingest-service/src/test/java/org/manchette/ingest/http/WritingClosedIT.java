package org.manchette.ingest.http;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.manchette.ingest.Archives.json;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Test;
import org.manchette.ingest.ElasticsearchResource;

@QuarkusIntegrationTest
@WithTestResource(
    value = ElasticsearchResource.class,
    initArgs = @ResourceArg(name = "token", value = ""))
class WritingClosedIT {

  @Test
  void nobodyCanWriteWithoutATokenSet() {
    json("{\"text\":\"x\"}")
        .post("/api/v1/articles")
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/writing-closed"))
        .body("detail", containsString("MANCHETTE_TOKEN"));
  }
}
