package org.manchette.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where reading is closed, readers log in and the service behind hears who they are. */
final class LoginIT {

  private static final String TOKEN = "a-token-for-tests";

  private static HttpResponse<String> get(Service web, String path, String... headers)
      throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(web.uri() + path));
      if (headers.length > 0) {
        request.headers(headers);
      }
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  @Test
  void withTheTokenAsPassword() throws Exception {
    Map<String, String> closed = Map.of("manchette.reading", "closed", "manchette.token", TOKEN);
    Map<String, String> behind = new HashMap<>(House.open().archive());
    behind.putAll(closed);
    Service search = new Service("search-service", behind);
    Map<String, String> before = new HashMap<>(closed);
    before.put("manchette.search.url", search.uri().toString());
    Service web = new Service("web-ui", before);
    try {
      assertThat(get(search, "/api/v1/articles").statusCode()).isEqualTo(401);
      HttpResponse<String> page = get(web, "/?q=passerelle", "Accept-Language", "en");
      assertThat(page.statusCode()).isEqualTo(401);
      assertThat(page.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic");
      assertThat(page.body()).contains("Readers only").doesNotContain("Le Canal");
      String pair =
          Base64.getEncoder().encodeToString(("anne:" + TOKEN).getBytes(StandardCharsets.UTF_8));
      HttpResponse<String> known = get(web, "/?q=passerelle", "Authorization", "Basic " + pair);
      assertThat(known.statusCode()).isEqualTo(200);
      assertThat(known.body()).contains("fermera</a>");
      // What is passed on as it comes, and what is counted in threads of its own.
      assertThat(
              get(web, "/export?q=passerelle&format=csv", "Authorization", "Basic " + pair)
                  .statusCode())
          .isEqualTo(200);
      assertThat(
              get(
                      web,
                      "/?q=passerelle&source=Le+Canal&from=2030-01-01",
                      "Authorization",
                      "Basic " + pair)
                  .body())
          .as("filters that can be taken back are counted")
          .contains("Sans le filtre");
      assertThat(get(web, "/", "Authorization", "Basic YW5uZTp3cm9uZw==").statusCode())
          .isEqualTo(401);
    } finally {
      web.stop();
      search.stop();
    }
  }

  @Test
  void withAnIdentityProvider() throws Exception {
    OidcWiremockTestResource provider = new OidcWiremockTestResource();
    Map<String, String> given = provider.start();
    Map<String, String> oidc =
        Map.of(
            "manchette.auth",
            "oidc",
            "manchette.reading",
            "closed",
            "quarkus.oidc.auth-server-url",
            given.get("keycloak.url") + "/realms/quarkus",
            "quarkus.oidc.client-id",
            "quarkus-web-app",
            "quarkus.oidc.credentials.secret",
            "secret-of-more-than-thirty-two-characters");
    Map<String, String> behind = new HashMap<>(House.open().archive());
    behind.putAll(oidc);
    Service search = new Service("search-service", behind);
    Map<String, String> before = new HashMap<>(oidc);
    before.put("manchette.search.url", search.uri().toString());
    Service web = new Service("web-ui", before);
    try (Reader reader = Reader.french()) {
      HttpResponse<String> sentAway = get(web, "/?q=passerelle");
      assertThat(sentAway.statusCode()).isEqualTo(302);
      assertThat(sentAway.headers().firstValue("Location").orElse(""))
          .startsWith(given.get("keycloak.url"))
          .contains("response_type=code");
      assertThat(get(search, "/api/v1/articles").statusCode()).isEqualTo(401);
      Page page = reader.page();
      page.navigate(web.uri() + "/?q=passerelle");
      page.locator("#username").fill("alice");
      page.locator("#password").fill("alice");
      page.locator("#login").click();
      page.waitForURL(url -> url.startsWith(web.uri().toString()));
      assertThat(page.content()).contains("fermera</a>");
    } finally {
      web.stop();
      search.stop();
      provider.stop();
    }
  }
}
