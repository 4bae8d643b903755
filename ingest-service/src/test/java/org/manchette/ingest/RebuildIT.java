package org.manchette.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manchette.ingest.Archives.behind;
import static org.manchette.ingest.Archives.count;
import static org.manchette.ingest.Archives.document;
import static org.manchette.ingest.Archives.json;
import static org.manchette.ingest.Archives.ndjson;
import static org.manchette.ingest.Archives.put;
import static org.manchette.ingest.Archives.writing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** One archive goes through it all, because each step begins with what the one before left. */
@QuarkusIntegrationTest
@WithTestResource(ElasticsearchResource.class)
class RebuildIT {

  private static final String ARTICLES = "/api/v1/articles";
  private static final int BEFORE = 150;

  private static String article(String name, String text) {
    return """
    {"url":"https://rebuild.example/%s","headline":"Le pont de %s","datePublished":"2021-05-06",\
    "articleBody":"%s"}\
    """
        .formatted(name, name, text);
  }

  private static String text(int number) {
    return "« Le pont numéro %d rouvrira », a dit Solenn Kerfriden. Il rouvrira le 15 septembre 2021."
        .formatted(number);
  }

  /** Adds it as a sender does, who is told to come back. */
  private static String add(String name, String text) {
    while (true) {
      var answer = json(article(name, text)).post(ARTICLES);
      if (answer.statusCode() != 503) {
        assertThat(answer.statusCode()).isIn(200, 201);
        return answer.path("id");
      }
      LockSupport.parkNanos(100_000_000);
    }
  }

  private static void delete(String id) {
    while (writing().delete(ARTICLES + "/" + id).statusCode() == 503) {
      LockSupport.parkNanos(100_000_000);
    }
  }

  private static String id(String name) {
    return Archives.idOf("https://rebuild.example/" + name);
  }

  private static ServiceProcess rebuild(String... options) {
    List<String> arguments = new ArrayList<>(List.of("rebuild"));
    arguments.addAll(List.of(options));
    return new ServiceProcess(Archives.settings(), arguments.toArray(String[]::new));
  }

  @Test
  void takesOverWhileOthersSearchAndWrite() throws Exception {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < BEFORE; i++) {
      lines.append(article("before-" + i, text(i))).append('\n');
    }
    ndjson(lines.toString()).post(ARTICLES + "/bulk").then().statusCode(200);
    add("and-back", text(1));
    add("and-back", text(2));
    add("and-back", text(1));
    String damaged = id("before-7");
    JsonNode good = document("articles", damaged);
    put(
        "articles",
        damaged,
        ((ObjectNode) good.deepCopy()).put("articleBody", "Abîmé.").toString());
    put("actors", "person:yann-personne", provisional("Yann Personne"));
    assertThat(behind("articles-read")).containsExactly("articles-000001");

    try (ServiceProcess killed = rebuild()) {
      Archives.eventually(() -> assertThat(behind("quotations-next-write")).isNotEmpty());
      killed.kill();
    }

    AtomicBoolean searching = new AtomicBoolean(true);
    CompletableFuture<Long> searches =
        CompletableFuture.supplyAsync(() -> {
          long number = 0;
          for (; searching.get(); number++) {
            JsonNode answer = Archives.read("articles", "sortId:" + id("before-3"));
            assertThat(answer.path("hits").path("total").path("value").asLong())
                .as(answer.toString())
                .isEqualTo(1);
            JsonNode quotations = Archives.read("quotations", "articleId:" + id("before-3"));
            assertThat(quotations.path("hits").path("total").path("value").asLong())
                .as(quotations.toString())
                .isEqualTo(1);
          }
          return number;
        });
    List<String> added = new ArrayList<>();
    List<String> deleted = new ArrayList<>();
    try (ServiceProcess rebuild = rebuild()) {
      for (int i = 0; rebuild.isAlive(); i++) {
        added.add(add("meanwhile-" + i, text(i)));
        if (i < 50) {
          String id = id("before-" + (100 + i));
          delete(id);
          deleted.add(id);
        }
        if (i == 20) {
          add("and-back", text(2));
          add("and-back", text(1));
        }
        if (i % 10 == 9) {
          delete(added.removeLast());
        }
      }
      assertThat(rebuild.exitCode()).as(rebuild.log()).isZero();
      assertThat(rebuild.log()).doesNotContain("ERROR");
    }
    searching.set(false);
    assertThat(searches.get()).isGreaterThan(20);

    assertThat(behind("articles-read")).containsExactly("articles-000002");
    assertThat(behind("articles-write")).containsExactly("articles-000002");
    assertThat(behind("duedates-read")).containsExactly("duedates-000002");
    assertThat(behind("articles-next-write")).isEmpty();
    assertThat(added).hasSizeGreaterThan(10).allSatisfy(RebuildIT::isWhole);
    for (int i = 0; i < 100; i++) {
      isWhole(id("before-" + i));
    }
    assertThat(deleted).hasSizeGreaterThan(10).allSatisfy(RebuildIT::isGone);
    assertThat(document("articles", damaged)).isEqualTo(good);
    assertThat(document("articles", id("and-back")).path("articleBody").asText())
        .contains("numéro 1");
    assertThat(document("actors", "person:solenn-kerfriden").isMissingNode()).isFalse();
    assertThat(document("actors", "person:yann-personne").isMissingNode())
        .as("no article names it")
        .isTrue();
    // What the running service believed to be registered is not any more.
    String again = add("again", "« Je reviens », a dit Yann Personne à Brest.");
    assertThat(document("articles", again).path("persons").toString()).contains("yann-personne");
    assertThat(document("actors", "person:yann-personne").isMissingNode()).isFalse();

    try (ServiceProcess second = rebuild()) {
      assertThat(second.exitCode()).as(second.log()).isZero();
      assertThat(second.log()).contains("Nothing to do").doesNotContain("Exception", "ERROR");
    }
    assertThat(behind("articles-read")).containsExactly("articles-000002");

    put("sources", "poison.0", poison());
    try (ServiceProcess third = rebuild("--force")) {
      assertThat(third.exitCode()).as(third.log()).isEqualTo(1);
      assertThat(third.log()).contains("Article poison could not be made");
    }
    assertThat(behind("articles-read")).containsExactly("articles-000002");
    String late = add("late", text(3));
    try (ServiceProcess fourth = rebuild("--force", "--leave-out-failed")) {
      assertThat(fourth.exitCode()).as(fourth.log()).isZero();
    }
    assertThat(behind("articles-read")).containsExactly("articles-000004");
    isWhole(late);
  }

  @Test
  void tellsItsUsage() {
    try (ServiceProcess misused = rebuild("--all")) {
      assertThat(misused.exitCode()).isEqualTo(2);
      assertThat(misused.log()).contains("usage: rebuild");
    }
  }

  private static void isWhole(String id) {
    assertThat(document("articles", id).isMissingNode()).as(id).isFalse();
    assertThat(count("quotations", "articleId", id)).as(id).isEqualTo(1);
    assertThat(count("duedates", "articleId", id)).as(id).isEqualTo(1);
  }

  private static void isGone(String id) {
    assertThat(document("articles", id).isMissingNode()).as(id).isTrue();
    assertThat(count("quotations", "articleId", id)).as(id).isZero();
    assertThat(count("duedates", "articleId", id)).as(id).isZero();
  }

  private static String provisional(String name) {
    return """
    {"_entity_type":"ActorDocument","kind":"person","name":"%s","name_folded":"%s",\
    "origin":"provisional"}\
    """
        .formatted(name, name);
  }

  /** What no reader takes any more. */
  private static String poison() {
    return """
    {"_entity_type":"SourceDocument","articleId":"poison","contentHash":"0",\
    "receivedAt":"2021-05-06T00:00:00.000000000Z","mediaType":"application/json","original":"e30="}\
    """;
  }
}
