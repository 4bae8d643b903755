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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Where reading is closed, readers log in and the service behind hears who they are. */
final class LoginIT {

  private static final String TOKEN = "a-token-for-tests";
  private static final String SESSION_SECRET = "quarkus.oidc.token-state-manager.encryption-secret";

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

  private static String address(Map<String, String> provider) {
    return Objects.requireNonNull(provider.get("keycloak.url"));
  }

  private static Map<String, String> asks(String provider) {
    return Map.of(
        "manchette.auth",
        "oidc",
        "manchette.reading",
        "closed",
        "quarkus.oidc.auth-server-url",
        provider + "/realms/quarkus",
        "quarkus.oidc.client-id",
        "quarkus-web-app",
        "quarkus.oidc.credentials.secret",
        "secret-of-more-than-thirty-two-characters");
  }

  private static Map<String, String> behind(Service search) {
    return Map.of("manchette.search.url", search.uri().toString());
  }

  private static Map<String, String> with(Map<String, String> some, Map<String, String> more) {
    Map<String, String> all = new HashMap<>(some);
    all.putAll(more);
    return all;
  }

  @Test
  void withAnIdentityProvider() throws Exception {
    OidcWiremockTestResource provider = new OidcWiremockTestResource();
    Map<String, String> given = provider.start();
    Map<String, String> oidc = asks(address(given));
    Service search = new Service("search-service", with(House.open().archive(), oidc));
    Service web = new Service("web-ui", with(oidc, behind(search)));
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

  /** The cookies that a browser would send after that answer. */
  private static String cookies(HttpResponse<String> answer) {
    return answer.headers().allValues("Set-Cookie").stream()
        .map(cookie -> cookie.split(";", 2)[0])
        .filter(cookie -> !cookie.endsWith("="))
        .collect(Collectors.joining("; "));
  }

  private static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return answer.headers().firstValue("Location").orElse("");
  }

  @Test
  void instancesWithOneSecretShareLoginsAndSessions() throws Exception {
    OidcWiremockTestResource provider = new OidcWiremockTestResource();
    String address = address(provider.start());
    Map<String, String> oidc = asks(address);
    Service search = new Service("search-service", with(House.open().archive(), oidc));
    Map<String, String> behind = with(oidc, behind(search));
    Map<String, String> ours = Map.of(SESSION_SECRET, "one-secret-of-32-characters-xxxx");
    Map<String, String> theirs = Map.of(SESSION_SECRET, "another-secret-of-32-characters-");
    Service first = new Service("web-ui", with(behind, ours));
    Service second = new Service("web-ui", with(behind, ours));
    Service stranger = new Service("web-ui", with(behind, theirs));
    try {
      HttpResponse<String> begun = get(first, "/?q=passerelle");
      Matcher state = Pattern.compile("[?&]state=([^&]+)").matcher(location(begun));
      assertThat(state.find()).isTrue();
      HttpResponse<String> back =
          get(second, "/?code=a-code&state=" + state.group(1), "Cookie", cookies(begun));
      assertThat(location(back)).startsWith(second.uri().toString()).contains("q=passerelle");
      String session = cookies(back);
      for (Service each : List.of(first, second)) {
        HttpResponse<String> page = get(each, "/?q=passerelle", "Cookie", session);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body()).contains("fermera</a>");
      }
      assertThat(location(get(stranger, "/?q=passerelle", "Cookie", session)))
          .as("what it cannot read is no session: to log in again")
          .startsWith(address);
    } finally {
      stranger.stop();
      second.stop();
      first.stop();
      search.stop();
      provider.stop();
    }
  }
}
