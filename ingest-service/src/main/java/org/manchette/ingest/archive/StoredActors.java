package org.manchette.ingest.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.manchette.index.ActorDocument;

/** Reads the register of actors. */
@Singleton
public final class StoredActors {

  private static final int PAGE = 2_000;

  /** More organisations of one acronym than this are as good as two. */
  private static final int BEARERS = 1_000;

  private final StoredDocuments stored;
  private final ObjectMapper json = new ObjectMapper();

  StoredActors(StoredDocuments stored) {
    this.stored = stored;
  }

  /** Those that are there, by their ids; sees what was written a moment ago. */
  Map<String, ActorDocument> byId(Collection<String> ids) {
    Map<String, ActorDocument> found = new HashMap<>();
    stored
        .documents(ActorDocument.INDEX, ids)
        .forEach((id, source) -> found.put(id, ActorDocuments.read(id, source)));
    return found;
  }

  /**
   * All entries of an origin, in no order.
   *
   * @param origin see {@link ActorDocument#origin}
   */
  public void each(String origin, Consumer<ActorDocument> consumer) {
    stored.refresh(ActorDocument.INDEX);
    ObjectNode query = json.createObjectNode();
    query.putObject("term").put("origin", origin);
    stored.each(
        ActorDocument.INDEX,
        query,
        PAGE,
        Long.MAX_VALUE,
        hits -> hits.forEach(hit -> consumer.accept(read(hit))));
  }

  /**
   * Organisations that bear one of the names or have it as alias.
   *
   * @param keys in lower case without accents, few enough for one query
   */
  List<ActorDocument> organisationsCalled(Collection<String> keys) {
    ObjectNode body = json.createObjectNode();
    body.put("size", BEARERS);
    ObjectNode bool = body.putObject("query").putObject("bool");
    bool.putArray("filter").addObject().putObject("term").put("kind", "organisation");
    bool.put("minimum_should_match", 1);
    ArrayNode should = bool.putArray("should");
    for (String field : List.of("aliases_folded", "name_folded")) {
      ArrayNode names = should.addObject().putObject("terms").putArray(field);
      keys.forEach(names::add);
    }
    List<ActorDocument> found = new ArrayList<>();
    stored
        .search(ActorDocument.INDEX, body)
        .path("hits")
        .path("hits")
        .forEach(hit -> found.add(read(hit)));
    return found;
  }

  private static ActorDocument read(JsonNode hit) {
    return ActorDocuments.read(hit.path("_id").asText(), hit.path("_source"));
  }
}
