package org.manchette.ingest.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.backend.elasticsearch.schema.management.ElasticsearchIndexSchemaExport;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.jspecify.annotations.Nullable;
import org.manchette.index.ActorDocument;
import org.manchette.index.ArticleDocument;
import org.manchette.index.DueDateDocument;
import org.manchette.index.ImportDocument;
import org.manchette.index.QuotationDocument;
import org.manchette.index.SourceDocument;
import org.manchette.index.TopicDocument;
import org.manchette.index.VersionedIndexLayout;
import org.manchette.ingest.IngestConfig;

/**
 * The versions of the derived indexes: which are searched and written to, which are to take over,
 * and the switch from the ones to the others.
 *
 * <p>Each index that a rebuild makes tells in its mapping ({@code _meta}) what it was made by, so
 * that the same need not be made again.
 */
@Singleton
final class IndexVersions {

  private final StoredDocuments stored;
  private final SearchMapping mapping;
  private final VersionedIndexLayout current;
  private final VersionedIndexLayout next;
  private final ObjectMapper json = new ObjectMapper();

  IndexVersions(StoredDocuments stored, SearchMapping mapping, IngestConfig config) {
    this.stored = stored;
    this.mapping = mapping;
    this.current = new VersionedIndexLayout(config.index().prefix().orElse(""));
    this.next = current.next();
  }

  /**
   * A version of an index.
   *
   * @param name of the index, before prefix and version
   * @param index its name in Elasticsearch
   * @param live whether it is searched and written to
   * @param next whether it is to take over
   * @param made what it was made by; empty when it does not say
   */
  private record Version(
      String name, String index, long number, boolean live, boolean next, String made) {}

  /** The indexes that are not derived, with all fields that they should have. */
  void completeOthers() {
    mapping
        .scope(
            List.of(
                SourceDocument.class,
                ActorDocument.class,
                TopicDocument.class,
                ImportDocument.class))
        .schemaManager()
        .createOrUpdate();
  }

  /** What derived indexes would be made by now: the fields they have and what fills them. */
  String maker() {
    try {
      String all = Derivation.VERSION + json.writeValueAsString(schemas());
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return Derivation.VERSION + "-" + HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Settings and mapping of the derived indexes by their names. */
  private Map<String, ObjectNode> schemas() {
    Map<String, ObjectNode> schemas = new TreeMap<>();
    mapping
        .scope(List.of(ArticleDocument.class, QuotationDocument.class, DueDateDocument.class))
        .schemaManager()
        .exportExpectedSchema(
            (backend, name, export) -> schemas.put(name, schema(export.extension(EXTENSION))));
    return schemas;
  }

  private static final ElasticsearchExtension<?, ?, ?, ?, ?> EXTENSION =
      ElasticsearchExtension.get();

  private ObjectNode schema(ElasticsearchIndexSchemaExport export) {
    ObjectNode schema = json.createObjectNode();
    try {
      for (var part : export.bodyParts()) {
        schema.setAll((ObjectNode) json.readTree(part.toString()));
      }
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
    schema.remove("aliases");
    return schema;
  }

  private List<Version> versions() {
    List<Version> versions = new ArrayList<>();
    for (String name : VersionedIndexLayout.DERIVED) {
      String pattern = "/" + current.indexNames(name);
      JsonNode aliases = stored.call("GET", pattern + "/_alias", null);
      JsonNode mappings = stored.call("GET", pattern + "/_mapping", null);
      for (Map.Entry<String, JsonNode> index : aliases.properties()) {
        long number = current.version(name, index.getKey());
        if (number > 0) {
          JsonNode borne = index.getValue().path("aliases");
          versions.add(
              new Version(
                  name,
                  index.getKey(),
                  number,
                  borne.has(current.createReadAlias(name))
                      || borne.has(current.createWriteAlias(name)),
                  borne.has(next.createReadAlias(name)) || borne.has(next.createWriteAlias(name)),
                  mappings
                      .path(index.getKey())
                      .path("mappings")
                      .path("_meta")
                      .path("made")
                      .asText()));
        }
      }
    }
    return versions;
  }

  private static List<String> indexes(List<Version> versions) {
    return versions.stream().map(Version::index).toList();
  }

  /** Whether all that is searched was made by that. */
  boolean isLive(String made) {
    return VersionedIndexLayout.DERIVED.equals(
        versions().stream()
            .filter(version -> version.live && version.made.equals(made))
            .map(Version::name)
            .toList());
  }

  /** The index of articles that is searched; null if there is none. */
  @Nullable String liveArticles() {
    return versions().stream()
        .filter(version -> version.live && version.name.equals(ArticleDocument.INDEX))
        .map(Version::index)
        .findFirst()
        .orElse(null);
  }

  /** The alias under which what is searched is written to. */
  String liveAlias(String name) {
    return current.createWriteAlias(name);
  }

  /** The alias of the articles that are to take over. */
  String nextArticles() {
    return next.createWriteAlias(ArticleDocument.INDEX);
  }

  /**
   * Makes the indexes that are to take over, unless a rebuild that was broken off left them.
   *
   * @param anew whether what was left is not to be used
   */
  void prepare(String made, boolean anew) {
    List<Version> versions = versions();
    List<String> left =
        versions.stream()
            .filter(version -> version.next && version.made.equals(made))
            .map(Version::name)
            .toList();
    if (!anew && left.equals(VersionedIndexLayout.DERIVED)) {
      return;
    }
    drop(versions.stream().filter(version -> version.next && !version.live).toList());
    schemas()
        .forEach((name, schema) -> {
          long number =
              versions.stream()
                  .filter(version -> version.name.equals(name))
                  .mapToLong(Version::number)
                  .max()
                  .orElse(0);
          schema.withObject("/mappings").putObject("_meta").put("made", made);
          ObjectNode aliases = schema.putObject("aliases");
          aliases.putObject(next.createWriteAlias(name)).put("is_write_index", true);
          aliases.putObject(next.createReadAlias(name));
          stored.call("PUT", "/" + next.indexName(name, number + 1), schema);
        });
  }

  /** Lets nobody write into what is searched; what was begun is done when this returns. */
  void block() {
    List<String> live = indexes(versions().stream().filter(Version::live).toList());
    if (!live.isEmpty()) {
      stored.call("PUT", "/" + String.join(",", live) + "/_block/write", null);
    }
  }

  /** Lets everybody write again, also where a rebuild was killed before it could. */
  void unblock() {
    List<String> live = indexes(versions().stream().filter(Version::live).toList());
    if (!live.isEmpty()) {
      ObjectNode settings = json.createObjectNode();
      settings.putNull("index.blocks.write");
      stored.call("PUT", "/" + String.join(",", live) + "/_settings", settings);
    }
  }

  /**
   * Lets the next versions take over, all at once.
   *
   * @return the indexes that were searched until now
   */
  List<String> takeOver() {
    List<Version> versions = versions();
    ObjectNode body = json.createObjectNode();
    ArrayNode actions = body.putArray("actions");
    Set<String> taking = new HashSet<>();
    for (Version version : versions) {
      if (version.next) {
        taking.add(version.name);
        String write = current.createWriteAlias(version.name);
        alias(actions, "add", version, write).put("is_write_index", true);
        alias(actions, "add", version, current.createReadAlias(version.name));
        alias(actions, "remove", version, next.createWriteAlias(version.name));
        alias(actions, "remove", version, next.createReadAlias(version.name));
      }
    }
    if (taking.size() != VersionedIndexLayout.DERIVED.size()) {
      throw new IllegalStateException("another rebuild took over or away: " + versions);
    }
    List<Version> replaced = versions.stream().filter(version -> version.live).toList();
    for (Version version : replaced) {
      alias(actions, "remove", version, current.createWriteAlias(version.name))
          .put("must_exist", false);
      alias(actions, "remove", version, current.createReadAlias(version.name))
          .put("must_exist", false);
    }
    stored.call("POST", "/_aliases", body);
    return indexes(replaced);
  }

  private static ObjectNode alias(ArrayNode actions, String action, Version version, String alias) {
    return actions.addObject().putObject(action).put("index", version.index).put("alias", alias);
  }

  /** How many searches and points in time hold one of the indexes. */
  long readers(List<String> indexes) {
    return indexes.isEmpty()
        ? 0
        : stored
            .call("GET", "/" + String.join(",", indexes) + "/_stats/search", null)
            .path("_all")
            .path("total")
            .path("search")
            .path("open_contexts")
            .asLong();
  }

  /** Deletes what earlier rebuilds replaced or began in vain. */
  void dropReplaced() {
    List<Version> versions = versions();
    drop(
        versions.stream()
            .filter(version ->
                !version.live
                    && (version.next
                        || versions.stream()
                            .anyMatch(other ->
                                other.live
                                    && other.name.equals(version.name)
                                    && other.number > version.number)))
            .toList());
  }

  private void drop(List<Version> versions) {
    if (!versions.isEmpty()) {
      stored.call("DELETE", "/" + String.join(",", indexes(versions)), null);
    }
  }

  /** The number of the version behind each alias of the archive. */
  Map<String, Long> aliases() {
    List<String> names =
        new ArrayList<>(
            List.of(
                SourceDocument.INDEX,
                ActorDocument.INDEX,
                TopicDocument.INDEX,
                ImportDocument.INDEX));
    names.addAll(VersionedIndexLayout.DERIVED);
    Map<String, Long> aliases = new TreeMap<>();
    for (String name : names) {
      stored
          .call("GET", "/" + current.indexNames(name) + "/_alias", null)
          .properties()
          .forEach(index -> {
            long number = current.version(name, index.getKey());
            if (number > 0) {
              index
                  .getValue()
                  .path("aliases")
                  .fieldNames()
                  .forEachRemaining(alias -> aliases.put(alias, number));
            }
          });
    }
    return aliases;
  }
}
