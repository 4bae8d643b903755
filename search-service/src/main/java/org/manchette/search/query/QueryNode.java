package org.manchette.search.query;

import java.util.List;
import java.util.stream.Collectors;

/** A query as understood. */
public sealed interface QueryNode {

  /** The node as a reader would type it; parsing it gives the node again. */
  String written();

  /** A word, in any inflection. */
  record Word(String text) implements QueryNode {
    @Override
    public String written() {
      return text;
    }
  }

  /** Words as they stand, one after the other. */
  record Phrase(String text) implements QueryNode {
    @Override
    public String written() {
      return "« " + text + " »";
    }
  }

  /** Not this. */
  record Not(QueryNode node) implements QueryNode {
    @Override
    public String written() {
      return "-" + (node instanceof All ? "(" + node.written() + ")" : node.written());
    }
  }

  /** All of these; at least two. */
  record All(List<QueryNode> nodes) implements QueryNode {
    public All {
      nodes = List.copyOf(nodes);
    }

    @Override
    public String written() {
      return nodes.stream()
          .map(node -> node instanceof All ? "(" + node.written() + ")" : node.written())
          .collect(Collectors.joining(" "));
    }
  }

  /** One of these at least; at least two. */
  record Any(List<QueryNode> nodes) implements QueryNode {
    public Any {
      nodes = List.copyOf(nodes);
    }

    @Override
    public String written() {
      return nodes.stream()
          .map(node -> node instanceof All ? "(" + node.written() + ")" : node.written())
          .collect(Collectors.joining(" OU ", "(", ")"));
    }
  }
}
