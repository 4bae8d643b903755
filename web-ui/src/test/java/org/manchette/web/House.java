package org.manchette.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.manchette.elasticsearch.LocalElasticsearch;

/** The whole house with the sample archive and a few articles for the tests, once for all. */
final class House {

  /** What an attacker would like a browser to run. */
  static final String SCRIPT = "<script>document.title='owned'</script>";

  /** An actor of the samples that the register of this house knows. */
  static final String KNOWN = "person:helene-carpentier";

  /** An actor of the register that no article names, with what an attacker would call it. */
  static final String HOSTILE_ACTOR = "organisation:hostile";

  /** A name that is written from right to left. */
  static final String RIGHT_TO_LEFT = "محمد بن سلمان";

  /** A name without a place to break it. */
  static final String LONG = "Confédérationintersyndicale".repeat(12);

  private static final String REGISTERED =
      """
      {"_entity_type": "ActorDocument", "kind": "person", "name": "Hélène Carpentier",
       "name_folded": "Hélène Carpentier", "aliases": ["Mme Carpentier", "Hélène Le Roux"],
       "aliases_folded": ["Mme Carpentier", "Hélène Le Roux"], "origin": "imported",
       "description": "dirigeante d’entreprise française", "wikidataId": "Q4115189",
       "externalIds": ["viaf:123"],
       "entry": "{\\"from\\": \\"1965-04-02\\", \\"aliases\\": [{\\"name\\": \\"Mme Carpentier\\", \\"ambiguous\\": true}, {\\"name\\": \\"Hélène Le Roux\\", \\"to\\": \\"1998-06-30\\"}], \\"offices\\": [{\\"title\\": \\"présidente d’Océade\\", \\"from\\": \\"2018-01-15\\"}]}"}
      """;

  private static final String REGISTERED_BY_AN_ATTACKER =
      """
      {"_entity_type": "ActorDocument", "kind": "organisation", "name": "Ligue %1$s",
       "name_folded": "Ligue %1$s", "aliases": ["%1$s", "%2$s", "%3$s"],
       "aliases_folded": ["%1$s", "%2$s", "%3$s"], "origin": "imported",
       "description": "%1$s %3$s", "wikidataId": "Q1/../..%1$s", "externalIds": ["%1$s:%1$s"]}
      """
          .formatted(SCRIPT, RIGHT_TO_LEFT, LONG);

  private static final Path SAMPLES = Path.of("..", "deploy", "sample-archive");
  private static final Duration ANSWER = Duration.ofSeconds(60);
  private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([0-9a-f]+)\"");

  private static final String DATED =
      """
      {"url": "https://canal.example/2020/07/01/passerelle", "headline": "La passerelle fermera",
       "datePublished": "2020-08-03", "publisher": "Le Canal",
       "articleBody": "Dimanche, le conseil du canal a voté la fermeture de la passerelle. Vendredi 1er août 2020, la mairie avait prévenu les riverains du quai. La digue avait cédé le 3 mai 2019. Le lendemain, le maire avait démissionné. Depuis 2017, la commune entretient seule la passerelle et ses abords. Un accord avec la région doit être signé en septembre."}
      """;

  private static final String WHO =
      """
      {"url": "https://canal.example/2020/08/04/ecluse", "headline": "L’écluse sera refaite",
       "datePublished": "2020-08-04", "publisher": "Le Canal",
       "articleBody": "La présidente du syndicat des éclusiers, Soizic Quintrec, a reçu lundi à Nantes une lettre du président Emmanuel Macron. Mme Quintrec y voit un signe. Elle rappelle que Macron était venu en 2019. Soizic Quintrec attend la suite."}
      """;

  private static final String UNDATED =
      """
      {"headline": "Le bac reste à quai", "datePublished": "0000-00-00",
       "articleBody": "Hier, le bac de l’îlot est resté à quai. Les habitants, qui ont attendu toute la journée, demandent une solution au syndicat des transports."}
      """;

  private final HttpClient http = HttpClient.newHttpClient();
  private final String token = UUID.randomUUID().toString();
  private final Map<String, String> archive;
  private final Service ingest;
  private final Service search;
  private final Service web;
  private final String hostileId;
  private final String datedId;
  private final String undatedId;
  private final String whoId;

  private House() {
    URI elasticsearch = LocalElasticsearch.shared().uri();
    String prefix = "web-ui-" + UUID.randomUUID() + "-";
    archive =
        Map.of(
            "quarkus.hibernate-search-standalone.elasticsearch.hosts",
            elasticsearch.getAuthority(),
            "manchette.index.prefix",
            prefix);
    ingest =
        new Service(
            "ingest-service",
            Map.of(
                "quarkus.hibernate-search-standalone.elasticsearch.hosts",
                elasticsearch.getAuthority(),
                "manchette.index.prefix",
                prefix,
                "manchette.token",
                token));
    // Meanwhile: both are read from only when all is there.
    CompletableFuture<Service> searching =
        CompletableFuture.supplyAsync(() -> new Service("search-service", archive));
    CompletableFuture<Service> showing = searching.thenApply(House::webUi);
    loadSamples();
    hostileId = load(hostile());
    datedId = load(DATED);
    undatedId = load(UNDATED);
    whoId = load(WHO);
    URI actors = elasticsearch.resolve("/" + prefix + "actors-write/_doc/");
    post(actors.resolve(KNOWN.replace(":", "%3A")), "application/json", utf8(REGISTERED));
    post(
        actors.resolve(HOSTILE_ACTOR.replace(":", "%3A")),
        "application/json",
        utf8(REGISTERED_BY_AN_ATTACKER));
    post(elasticsearch.resolve("/" + prefix + "*/_refresh"), "application/json", new byte[0]);
    search = searching.join();
    web = showing.join();
  }

  private static Service webUi(Service search) {
    return new Service(
        "web-ui",
        Map.of(
            "manchette.search.url",
            search.uri().toString(),
            "manchette.search.read-timeout",
            "5s",
            "manchette.search.aside-timeout",
            "5s"));
  }

  /** The one house of this JVM; if it could not be built, every test fails at once. */
  static House open() {
    return Once.HOUSE;
  }

  /** The address of a page. */
  String page(String path) {
    return web.uri() + path;
  }

  /** What another search-service needs to read the same archive. */
  Map<String, String> archive() {
    return archive;
  }

  /** search-service, to be taken away from web-ui and given back. */
  Service search() {
    return search;
  }

  /** Id of the article with {@link #SCRIPT} wherever text can be. */
  String hostileId() {
    return hostileId;
  }

  /** Id of an article with dates of every kind. */
  String datedId() {
    return datedId;
  }

  /** Id of an article of which nobody knows when it was published. */
  String undatedId() {
    return undatedId;
  }

  /** Id of an article with a known and an unknown actor, each under several names. */
  String whoId() {
    return whoId;
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(page(path))).timeout(ANSWER);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  private void loadSamples() {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = file.getFileName().toString();
        byte[] content = Files.readAllBytes(file);
        if (name.endsWith(".jsonl")) {
          String results = submit("/bulk", "application/x-ndjson", content);
          if (results.contains("\"refused\"")) {
            throw new IllegalStateException(file + ": " + results);
          }
        } else if (name.endsWith(".json")) {
          submit("", "application/json", content);
        } else if (name.endsWith(".html")) {
          submit("", "text/html", content);
        } else if (name.endsWith(".txt")) {
          submit("", "text/plain", content);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hostile() {
    return """
    {"url": "https://hostile.example/1", "headline": "Préfecture d’Ille %1$s",
     "description": "%1$s", "author": "%1$s", "publisher": "\\"><img src=x onerror=alert(1)>",
     "articleSection": "%1$s", "datePublished": "2020-08-03", "inLanguage": "fr",
     "articleBody": "Le préfet Jean %1$s a parlé à Nantes le 5 août 2020. « Nous %1$s verrons », a dit Jean Dupont, qui se méfie des scripts hostiles et de leurs auteurs. Les habitants de la ville attendent la suite avec patience."}
    """
        .formatted(SCRIPT);
  }

  private String load(String json) {
    String answer = submit("", "application/json", utf8(json));
    Matcher id = ID.matcher(answer);
    if (!id.find()) {
      throw new IllegalStateException(answer);
    }
    return Objects.requireNonNull(id.group(1));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private String submit(String path, String type, byte[] body) {
    return post(ingest.uri().resolve("/api/v1/articles" + path + "?collection=sample"), type, body);
  }

  private String post(URI uri, String type, byte[] body) {
    HttpResponse<String> response =
        send(
            HttpRequest.newBuilder(uri)
                .header("Content-Type", type)
                .header("Authorization", "Bearer " + token)
                .timeout(ANSWER)
                .POST(BodyPublishers.ofByteArray(body))
                .build());
    if (!List.of(200, 201).contains(response.statusCode())) {
      throw new IllegalStateException(uri + ": " + response.statusCode() + " " + response.body());
    }
    return response.body();
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static final class Once {
    static final House HOUSE = new House();

    private Once() {}
  }
}
