package org.manchette.search.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manchette.search.query.ParsedQuery.Note;
import org.manchette.search.query.QueryField;
import org.manchette.search.query.QueryNode;

/**
 * A query whose names were looked up.
 *
 * @param node what to search; null for everything
 * @param written the query as a reader would type it; empty for everything
 * @param notes what was understood otherwise than written
 * @param names all names of the actors in it, by their ids
 */
public record UnderstoodQuery(
    @Nullable QueryNode node, String written, List<Note> notes, Map<String, List<String>> names) {

  /** Everything. */
  public static final UnderstoodQuery EVERYTHING =
      new UnderstoodQuery(null, "", List.of(), Map.of());

  public UnderstoodQuery {
    notes = List.copyOf(notes);
    names = Map.copyOf(names);
  }

  /** What it asks for, without what it excludes: words, phrases, names and what joins them. */
  List<QueryNode> leaves() {
    List<QueryNode> leaves = new ArrayList<>();
    collect(node, leaves);
    return leaves.stream().distinct().toList();
  }

  private static void collect(@Nullable QueryNode node, List<QueryNode> leaves) {
    switch (node) {
      case null -> {}
      case QueryNode.Not not -> {}
      case QueryNode.All all -> all.nodes().forEach(each -> collect(each, leaves));
      case QueryNode.Any any -> any.nodes().forEach(each -> collect(each, leaves));
      case QueryNode.In in -> {
        List<QueryNode> inside = new ArrayList<>();
        collect(in.node(), inside);
        inside.forEach(each -> leaves.add(new QueryNode.In(in.field(), each)));
      }
      default -> leaves.add(node);
    }
  }

  /** The words and phrases among the leaves, out of what joins or counts them. */
  static List<QueryNode> words(List<QueryNode> leaves) {
    List<QueryNode> words = new ArrayList<>();
    for (QueryNode leaf : leaves) {
      switch (leaf) {
        case QueryNode.Word word -> words.add(word);
        case QueryNode.Exact word -> words.add(word);
        case QueryNode.Phrase phrase -> words.add(phrase);
        case QueryNode.Near near -> words.addAll(words(near.nodes()));
        case QueryNode.Together together -> words.addAll(words(together.nodes()));
        case QueryNode.AtLeast least -> words.addAll(words(List.of(least.node())));
        case QueryNode.In in -> words.addAll(words(List.of(in.node())));
        case QueryNode.All all -> words.addAll(words(all.nodes()));
        case QueryNode.Any any -> words.addAll(words(any.nodes()));
        default -> {}
      }
    }
    return words;
  }

  /** Ids of the actors among the leaves, out of what joins or counts them. */
  static List<String> actors(List<QueryNode> leaves) {
    List<String> actors = new ArrayList<>();
    for (QueryNode leaf : leaves) {
      switch (leaf) {
        case QueryNode.Named named -> {
          if (named.field().kind() == QueryField.Kind.ACTOR) {
            actors.addAll(named.values());
          }
        }
        case QueryNode.Together together -> actors.addAll(actors(together.nodes()));
        case QueryNode.AtLeast least -> actors.addAll(actors(List.of(least.node())));
        case QueryNode.Any any -> actors.addAll(actors(any.nodes()));
        default -> {}
      }
    }
    return actors;
  }
}
