package org.manchette.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusIntegrationTest
@WithTestResource(OidcWiremockTestResource.class)
@WithTestResource(RealElasticsearch.class)
@TestProfile(OidcIT.Closed.class)
class OidcIT {

  /** The same build, told to let only readers in. */
  public static final class Closed implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "manchette.auth",
          "oidc",
          "manchette.reading",
          "closed",
          "quarkus.oidc.auth-server-url",
          "${keycloak.url}/realms/quarkus");
    }
  }

  private static int status(String path, String... roles) {
    return given()
        .auth()
        .oauth2(OidcWiremockTestResource.getAccessToken("anne", Set.of(roles)))
        .get(path)
        .statusCode();
  }

  @Test
  void onlyReadersRead() {
    for (String path : new String[] {"/api/v1/articles", "/api/v1/articles/export?format=csv"}) {
      given()
          .get(path)
          .then()
          .statusCode(401)
          .contentType("application/problem+json")
          .header("WWW-Authenticate", containsString("Bearer"))
          .body("type", equalTo("/problems/unauthenticated"))
          .body("field", equalTo("Authorization"));
      given()
          .auth()
          .oauth2(OidcWiremockTestResource.getAccessToken("anne", Set.of("visitor")))
          .get(path)
          .then()
          .statusCode(403)
          .contentType("application/problem+json")
          .body("type", equalTo("/problems/forbidden"))
          .body("detail", containsString("'reader'"));
      assertThat(status(path, "reader")).as(path).isEqualTo(200);
      assertThat(status(path, "editor")).as(path).isEqualTo(200);
    }
    given().get("/q/health/ready").then().statusCode(200);
  }
}
