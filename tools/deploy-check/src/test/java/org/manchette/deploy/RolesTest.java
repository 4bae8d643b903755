package org.manchette.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.manchette.index.ActorDocument;
import org.manchette.index.ArticleDocument;
import org.manchette.index.DueDateDocument;
import org.manchette.index.ImportDocument;
import org.manchette.index.QuotationDocument;
import org.manchette.index.SourceDocument;
import org.manchette.index.TopicDocument;
import org.manchette.index.VersionedIndexLayout;

/**
 * Users of Elasticsearch may do what their service does and no more. That the services can work
 * with it is shown by running them: see deploy/drills.
 */
class RolesTest {

  private static final List<String> SEARCHED =
      List.of(
          ArticleDocument.INDEX,
          QuotationDocument.INDEX,
          DueDateDocument.INDEX,
          ActorDocument.INDEX,
          TopicDocument.INDEX);

  private static final List<String> HIDDEN = List.of(SourceDocument.INDEX, ImportDocument.INDEX);

  private final JsonNode roles =
      Manifests.documents(Project.text("deploy/base/elasticsearch/roles.yml")).getFirst();

  private static String prefix() {
    return Project.text("deploy/base/kustomization.yaml")
        .lines()
        .filter(line -> line.contains("MANCHETTE_INDEX_PREFIX="))
        .map(line -> line.replaceAll(".*=", ""))
        .findFirst()
        .orElseThrow();
  }

  private boolean covers(String role, String index) {
    String name = new VersionedIndexLayout(prefix()).createInitialElasticsearchIndexName(index);
    return roles
        .path(role)
        .path("indices")
        .valueStream()
        .flatMap(entry -> entry.path("names").valueStream())
        .map(JsonNode::asText)
        .anyMatch(pattern -> name.matches(pattern.replace("*", ".*")));
  }

  private Set<String> privileges(String role) {
    Set<String> privileges = new TreeSet<>();
    roles
        .path(role)
        .path("indices")
        .forEach(entry -> entry.path("privileges").forEach(each -> privileges.add(each.asText())));
    return privileges;
  }

  @Test
  void searchReadsWhatIsSearched() {
    assertThat(SEARCHED).allMatch(index -> covers("manchette_search", index));
    assertThat(HIDDEN).noneMatch(index -> covers("manchette_search", index));
    assertThat(privileges("manchette_search")).containsExactly("read", "view_index_metadata");
  }

  @Test
  void ingestWritesAllAndDeletesNoIndex() {
    assertThat(SEARCHED).allMatch(index -> covers("manchette_ingest", index));
    assertThat(HIDDEN).allMatch(index -> covers("manchette_ingest", index));
    assertThat(privileges("manchette_ingest"))
        .contains("write")
        .doesNotContain("all", "manage", "delete_index");
  }

  @Test
  void rebuildMakesIndexesAndDeletesThemOfThisArchiveOnly() {
    assertThat(SEARCHED).allMatch(index -> covers("manchette_rebuild", index));
    assertThat(HIDDEN).allMatch(index -> covers("manchette_rebuild", index));
    JsonNode role = roles.path("manchette_rebuild");
    assertThat(role.path("cluster").valueStream().map(JsonNode::asText)).containsExactly("monitor");
    assertThat(role.path("indices"))
        .allSatisfy(entry ->
            assertThat(entry.path("names").valueStream().map(JsonNode::asText))
                .containsExactly(prefix() + "*"));
    assertThat(privileges("manchette_rebuild"))
        .containsAll(privileges("manchette_ingest"))
        .contains("delete_index", "indices:admin/block/add*")
        .doesNotContain("all", "manage");
  }

  @Test
  void onlyTheOperatorMayDoAll() {
    roles
        .fieldNames()
        .forEachRemaining(role -> {
          assertThat(role).matches("manchette_[a-z]+");
          assertThat(
                  roles
                      .path(role)
                      .path("cluster")
                      .valueStream()
                      .anyMatch(p -> p.asText().equals("all")))
              .as(role)
              .isEqualTo(role.equals("manchette_operator"));
        });
  }
}
