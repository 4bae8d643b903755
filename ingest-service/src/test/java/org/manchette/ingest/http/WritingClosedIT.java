package org.manchette.ingest.http;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.manchette.ingest.Archives.json;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manchette.ingest.ElasticsearchResource;

@QuarkusTest
@QuarkusTestResource(ElasticsearchResource.class)
@TestProfile(WritingClosedIT.WithoutToken.class)
class WritingClosedIT {

  public static final class WithoutToken implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("manchette.token", "");
    }
  }

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
