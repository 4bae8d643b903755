package org.manchette.ingest.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

  /** More than can be sent one by one while a token of six seconds is valid. */
  private static final int TEXTS = 1_600;

  private static final Pattern SUMMARY =
      Pattern.compile("(\\d+) articles: (\\d+) created, 0 updated, (\\d+) unchanged, 0 refused");

  /**
   * What an import said.
   *
   * @param code its exit code
   * @param said all that it wrote
   */
  private record Load(int code, String said) {

    int count(int group) {
      return SUMMARY
          .matcher(said)
          .results()
          .map((MatchResult summary) -> Integer.parseInt(summary.group(group)))
          .findFirst()
          .orElseThrow(() -> new AssertionError(said));
    }
  }

  /** An access token as the provider gives it for a client of its own. */
  private static String token(Duration valid, String role) {
    Instant now = Instant.now();
    return Jwt.subject("import")
        .groups(Set.of(role))
        .issuer("https://server.example.com")
        .audience("https://server.example.com")
        .issuedAt(now.minusSeconds(3600))
        .expiresAt(now.plus(valid))
        .jws()
        .keyId("1")
        .sign("privateKey.jwk");
  }

  /** The command of the Job import, as a process. */
  private static Load load(Path folder, String token) throws IOException, InterruptedException {
    ProcessBuilder command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-cp",
            "target/quarkus-app/app/*:target/quarkus-app/lib/main/*:target/quarkus-app/lib/boot/*",
            "org.manchette.ingest.cli.IngestCommand",
            "--quiet",
            "--share",
            "0/2",
            "--collection",
            "archive",
            folder.toString());
    command.environment().put("MANCHETTE_INGEST_URL", "http://127.0.0.1:" + RestAssured.port);
    command.environment().put("MANCHETTE_TOKEN", token);
    Process process = command.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Load(process.waitFor(), said);
  }

  @Test
  void anImportWhoseTokenEndsGoesOnWithANewOne(@TempDir Path folder) throws Exception {
    for (int i = 0; i < TEXTS; i++) {
      Files.writeString(folder.resolve(i + ".txt"), "Le bac %d\n\nLe bac est à quai.".formatted(i));
    }
    Duration hour = Duration.ofHours(1);
    Load reader = load(folder, token(hour, "reader"));
    assertThat(reader.code()).as(reader.said()).isEqualTo(2);
    assertThat(reader.said()).contains("'importer'").contains("[reader]");
    assertThat(reader.count(1)).isZero();
    Load late = load(folder, token(Duration.ofMinutes(-1), "importer"));
    assertThat(late.code()).as(late.said()).isEqualTo(2);
    assertThat(late.said()).contains("identity provider");
    assertThat(late.count(1)).isZero();
    Load begun = load(folder, token(Duration.ofSeconds(6), "importer"));
    assertThat(begun.code()).as(begun.said()).isEqualTo(2);
    assertThat(begun.said()).contains("identity provider");
    assertThat(begun.count(2)).isPositive();
    Load rest = load(folder, token(hour, "importer"));
    assertThat(rest.code()).as(rest.said()).isZero();
    assertThat(rest.count(3)).isEqualTo(begun.count(2));
    assertThat(rest.count(2)).isEqualTo(rest.count(1) - begun.count(2)).isPositive();
  }
}
