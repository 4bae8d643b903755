package org.manchette.ingest.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.manchette.ingest.Archives;
import org.manchette.ingest.ElasticsearchResource;

@QuarkusIntegrationTest
@WithTestResource(OidcWiremockTestResource.class)
@WithTestResource(ElasticsearchResource.class)
@TestProfile(OidcIT.Oidc.class)
class OidcIT {

  private static final String ARTICLES = "/api/v1/articles";
  private static final String IMPORT = "/api/v1/imports/00000000-0000-0000-0000-000000000000";

  /** The same build, told to ask an identity provider. */
  public static final class Oidc implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "manchette.auth",
          "oidc",
          "manchette.reading",
          "closed",
          "quarkus.oidc.auth-server-url",
          "${keycloak.url}/realms/quarkus",
          "quarkus.oidc.client-id",
          "manchette");
    }
  }

  private static RequestSpecification with(String... roles) {
    return given().auth().oauth2(OidcWiremockTestResource.getAccessToken("anne", Set.of(roles)));
  }

  private static RequestSpecification article(RequestSpecification request) {
    return request
        .contentType("application/json")
        .body("{\"url\":\"https://oidc.example/1\",\"text\":\"Le bac est à quai.\"}");
  }

  @Test
  void nobodyIsLetInWithoutAValidToken() {
    given()
        .get(IMPORT)
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", containsString("Bearer"))
        .body("type", equalTo("/problems/unauthenticated"))
        .body("detail", containsString("identity provider"));
    given().auth().oauth2("nonsense").get(IMPORT).then().statusCode(401);
    given()
        .auth()
        .oauth2(Archives.TOKEN)
        .get(IMPORT)
        .then()
        .statusCode(401)
        .body("type", equalTo("/problems/unauthenticated"));
    article(given()).post(ARTICLES).then().statusCode(401);
    given().get("/q/health/live").then().statusCode(200);
    given().get("/q/metrics").then().statusCode(200);
  }

  @Test
  void eachRoleMayDoWhatTheOnesBelowMay() {
    with()
        .get(IMPORT)
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/forbidden"))
        .body("detail", containsString("'reader'"));
    with("reader").get(IMPORT).then().statusCode(404);
    article(with("reader"))
        .post(ARTICLES)
        .then()
        .statusCode(403)
        .body("detail", containsString("'importer'"))
        .body("detail", containsString("[reader]"));
    String id =
        article(with("importer")).post(ARTICLES).then().statusCode(201).extract().path("id");
    with("importer").get(ARTICLES + "/" + id).then().statusCode(200);
    with("importer").delete(ARTICLES + "/" + id).then().statusCode(403);
    with("editor").delete(ARTICLES + "/" + id).then().statusCode(204);
    with("importer")
        .contentType("text/plain")
        .body("# none\n")
        .put("/api/v1/topics/queries")
        .then()
        .statusCode(403);
    article(with("admin")).post(ARTICLES).then().statusCode(201);
    with("admin").delete(ARTICLES + "/" + id).then().statusCode(204);
  }
}
