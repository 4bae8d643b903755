package org.manchette.search.article;

import com.google.gson.JsonObject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manchette.search.query.QueryNode;

/**
 * What depends on where words stand: nearness, sentences and numbers, by Elasticsearch's {@code
 * intervals}. They need neither scripts nor nested documents; a source that is asked for several
 * times matches as many places, none of which overlaps another.
 */
final class IntervalQueries {

  /** All sentences of an article, one value each, 100 positions apart. */
  static final String SENTENCES = "sentences";

  /** Ids of actors, as often as they are named. */
  static final String NAMINGS = "namings";

  /** Positions between two values of {@link #SENTENCES}, less one. */
  private static final int WITHIN_A_SENTENCE = 99;

  private static final int ANYWHERE = -1;

  private IntervalQueries() {}

  /** Near each other in one field. */
  static JsonObject near(QueryNode.Near near, SearchedText text) {
    return on(text.widest(), near(near, text.exact()));
  }

  private static JsonObject near(QueryNode.Near near, String exact) {
    return allOf(
        near.nodes().stream().map(node -> source(node, exact, Map.of())).toList(),
        false,
        near.distance());
  }

  /**
   * In one sentence.
   *
   * @param names of the actors by their ids
   */
  static JsonObject together(QueryNode.Together together, Map<String, List<String>> names) {
    return on(
        SENTENCES,
        allOf(
            together.nodes().stream().map(node -> source(node, SENTENCES, names)).toList(),
            false,
            WITHIN_A_SENTENCE));
  }

  /** So many times at least in one field. */
  static JsonObject atLeast(QueryNode node, int times, String field, String exact) {
    return on(
        field, allOf(Collections.nCopies(times, source(node, exact, Map.of())), true, ANYWHERE));
  }

  /** Actors that are named so many times at least, all together. */
  static JsonObject atLeast(List<String> actors, int times) {
    return on(NAMINGS, allOf(Collections.nCopies(times, ids(actors)), true, ANYWHERE));
  }

  /** Scores an article by the number of times that one of these occurs. */
  static JsonObject counting(List<QueryNode> nodes) {
    return on(
        SENTENCES, anyOf(nodes.stream().map(node -> source(node, SENTENCES, Map.of())).toList()));
  }

  /** Scores an article by the number of times that one of the actors is named. */
  static JsonObject countingActors(List<String> actors) {
    return on(NAMINGS, ids(actors));
  }

  private static JsonObject on(String field, JsonObject source) {
    return Json.object("intervals", Json.object(field, source));
  }

  private static JsonObject ids(List<String> actors) {
    return anyOf(actors.stream().map(id -> match(id, null)).toList());
  }

  /**
   * Where a node stands.
   *
   * @param exact field for words in the form as written; those of a field have the same positions
   */
  private static JsonObject source(QueryNode node, String exact, Map<String, List<String>> names) {
    return switch (node) {
      case QueryNode.Word word -> match(word.text(), null);
      case QueryNode.Exact word -> match(word.text(), exact);
      case QueryNode.Phrase phrase -> match(phrase.text(), exact);
      case QueryNode.Near near -> near(near, exact);
      case QueryNode.Any any ->
          anyOf(any.nodes().stream().map(each -> source(each, exact, names)).toList());
      case QueryNode.All all ->
          allOf(
              all.nodes().stream().map(each -> source(each, exact, names)).toList(),
              false,
              ANYWHERE);
      case QueryNode.Named named ->
          anyOf(
              named.values().stream()
                  .flatMap(id -> names.getOrDefault(id, List.of(named.text())).stream())
                  .distinct()
                  .map(name -> match(name, null))
                  .toList());
      default ->
          throw new IllegalArgumentException("the parser lets no such node in: " + node.written());
    };
  }

  private static JsonObject match(String text, @Nullable String field) {
    JsonObject match = Json.object("query", text);
    match.addProperty("ordered", true);
    match.addProperty("max_gaps", 0);
    if (field != null) {
      match.addProperty("use_field", field);
    }
    return Json.object("match", match);
  }

  private static JsonObject allOf(List<JsonObject> sources, boolean ordered, int gaps) {
    JsonObject all = Json.object("intervals", Json.array(sources));
    all.addProperty("ordered", ordered);
    all.addProperty("max_gaps", gaps);
    return Json.object("all_of", all);
  }

  private static JsonObject anyOf(List<JsonObject> sources) {
    return Json.object("any_of", Json.object("intervals", Json.array(sources)));
  }
}
