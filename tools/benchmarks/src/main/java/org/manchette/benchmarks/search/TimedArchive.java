package org.manchette.benchmarks.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.manchette.text.ArticleText;

/**
 * An archive to search: press articles that ingest-service has read and analysed, and copies of
 * these under other ids and days, written past it.
 */
final class TimedArchive {

  private static final String JSON = "application/json";
  private static final String LINES = "application/x-ndjson";
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final List<String> DATED =
      List.of("datePublished", "mentioned", "mentionedSpan", "mentionedBy");

  /** Days between a copy and the one before: years stay full and weekdays the same. */
  private static final int SHIFT = 364;

  private static final int PAGE = 100;
  private static final int BULK = 200;

  private final ObjectMapper json = new ObjectMapper();
  private final Web web = new Web();
  private final URI elasticsearch;
  private final String prefix = "timed-" + UUID.randomUUID() + "-";

  TimedArchive(URI elasticsearch) {
    this.elasticsearch = elasticsearch;
  }

  /** What a service is told to find this archive at a server, which may stand before it. */
  Map<String, String> settings(URI server) {
    return Map.of(
        "quarkus.hibernate-search-standalone.elasticsearch.hosts",
        server.getAuthority(),
        "manchette.index.prefix",
        prefix);
  }

  /** Lets ingest-service read articles. */
  void ingest(List<ArticleText> articles) throws IOException, InterruptedException {
    String token = UUID.randomUUID().toString();
    Map<String, String> settings = new HashMap<>(settings(elasticsearch));
    settings.put("manchette.token", token);
    try (RunningService ingest = RunningService.start("ingest-service", "512m", settings)) {
      for (int from = 0; from < articles.size(); from += BULK) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (int i = from; i < Math.min(articles.size(), from + BULK); i++) {
          ArticleText article = articles.get(i);
          ObjectNode line = json.createObjectNode();
          line.put("url", "https://presse.example/" + i);
          line.put("headline", article.headline());
          line.put("description", article.description());
          line.put("articleBody", article.text());
          line.put("datePublished", String.valueOf(article.publishedOn()));
          line.put("publisher", "Presse " + Math.floorMod(article.text().hashCode(), 12));
          lines.write(json.writeValueAsBytes(line));
          lines.write('\n');
        }
        Web.body(
            web.client()
                .send(
                    Web.request(
                            ingest.uri().resolve("/api/v1/articles/bulk"),
                            LINES,
                            lines.toByteArray())
                        .header("Authorization", "Bearer " + token)
                        .build(),
                    BodyHandlers.ofByteArray()));
      }
    }
    refresh();
  }

  /**
   * Adds copies of the articles that were ingested.
   *
   * @param from number of the first copy
   * @param to number behind the last one
   */
  void copy(int from, int to) throws IOException, InterruptedException {
    String after = "";
    while (true) {
      ObjectNode search = json.createObjectNode().put("size", PAGE);
      search.putArray("sort").add("sortId");
      if (!after.isEmpty()) {
        search.putArray("search_after").add(after);
      }
      JsonNode hits =
          json.readTree(
                  Web.body(
                      web.post(
                          index("articles-read/_search"), JSON, json.writeValueAsBytes(search))))
              .path("hits")
              .path("hits");
      if (hits.isEmpty()) {
        refresh();
        return;
      }
      ByteArrayOutputStream lines = new ByteArrayOutputStream();
      for (JsonNode hit : hits) {
        after = hit.path("sort").path(0).asText();
        String id = hit.path("_id").asText();
        if (id.indexOf('-') < 0) {
          for (int number = from; number < to; number++) {
            copy(hit.path("_source").deepCopy(), id + "-" + number, number, lines);
          }
        }
      }
      if (lines.size() > 0) {
        JsonNode answer =
            json.readTree(
                Web.body(web.post(index("articles-write/_bulk"), LINES, lines.toByteArray())));
        if (answer.path("errors").asBoolean()) {
          throw new IllegalStateException(answer.toString().substring(0, 2000));
        }
      }
    }
  }

  private void copy(ObjectNode article, String id, int number, ByteArrayOutputStream lines)
      throws IOException {
    article.put("sortId", id);
    for (String field : DATED) {
      if (article.has(field)) {
        article.set(field, shifted(article.get(field), number));
      }
    }
    if (article.path("datePublished").isTextual()) {
      article.put("year", article.path("datePublished").asText().substring(0, 4));
    }
    lines.write("{\"index\":{\"_id\":\"%s\"}}\n".formatted(id).getBytes(StandardCharsets.UTF_8));
    lines.write(json.writeValueAsBytes(article));
    lines.write('\n');
  }

  private JsonNode shifted(JsonNode value, int number) {
    if (value.isTextual() && DAY.matcher(value.asText()).matches()) {
      LocalDate day = LocalDate.parse(value.asText());
      return TextNode.valueOf(day.minusDays((long) number * SHIFT).toString());
    }
    if (value.isArray()) {
      ArrayNode all = json.createArrayNode();
      value.forEach(one -> all.add(shifted(one, number)));
      return all;
    }
    if (value.isObject()) {
      ObjectNode all = json.createObjectNode();
      value
          .properties()
          .forEach(field -> all.set(field.getKey(), shifted(field.getValue(), number)));
      return all;
    }
    return value;
  }

  /** Articles in the archive. */
  long size() throws IOException, InterruptedException {
    return json.readTree(Web.body(web.get(index("articles-read/_count")))).path("count").asLong();
  }

  /** Bytes on disk that the index of articles takes. */
  long bytes() throws IOException, InterruptedException {
    return json.readTree(Web.body(web.get(index("articles-read/_stats/store"))))
        .path("_all")
        .path("primaries")
        .path("store")
        .path("size_in_bytes")
        .asLong();
  }

  private void refresh() throws IOException, InterruptedException {
    Web.body(web.post(index("*/_refresh"), JSON, new byte[0]));
  }

  private URI index(String path) {
    return elasticsearch.resolve("/" + prefix + path);
  }
}
