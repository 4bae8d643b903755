package org.manchette.search.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

  /** A word in this form only: {@code =tours}. */
  record Exact(String text) implements QueryNode {
    @Override
    public String written() {
      return "=" + text;
    }
  }

  /** All words that begin so: {@code syndic*}. */
  record Prefix(String text) implements QueryNode {
    @Override
    public String written() {
      return text + "*";
    }
  }

  /** Words as they stand, one after the other. */
  record Phrase(String text) implements QueryNode {
    @Override
    public String written() {
      return "« " + text + " »";
    }
  }

  /**
   * Near each other in one text, in any order.
   *
   * @param nodes words, phrases or alternatives of these; at least two
   * @param distance other words between them at most, all gaps together
   */
  record Near(List<QueryNode> nodes, int distance) implements QueryNode {
    public Near {
      nodes = List.copyOf(nodes);
    }

    @Override
    public String written() {
      return nodes.stream()
          .map(QueryNode::written)
          .collect(Collectors.joining(" PRES" + distance + " "));
    }
  }

  /**
   * So many times at least: {@code SNCF>=3}.
   *
   * @param node a word, a phrase, an actor or alternatives of these
   * @param times at least 2
   */
  record AtLeast(QueryNode node, int times) implements QueryNode {
    @Override
    public String written() {
      return node.written() + ">=" + times;
    }
  }

  /**
   * In one sentence: {@code MEME-PHRASE(a b)}.
   *
   * @param nodes words, phrases, actors or alternatives of these; at least two
   */
  record Together(List<QueryNode> nodes) implements QueryNode {
    public Together {
      nodes = List.copyOf(nodes);
    }

    @Override
    public String written() {
      return nodes.stream()
          .map(QueryNode::written)
          .collect(Collectors.joining(" ", "MEME-PHRASE(", ")"));
    }
  }

  /** In one text field of the article. */
  record In(QueryField field, QueryNode node) implements QueryNode {
    @Override
    public String written() {
      return field.written() + ":" + grouped(node);
    }
  }

  /**
   * A name or a value.
   *
   * @param text as it was typed
   * @param values ids or values that it stands for; empty as long as nobody has looked
   */
  record Named(QueryField field, String text, List<String> values) implements QueryNode {
    private static final Pattern SIMPLE = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}’'-]*");

    public Named {
      values = List.copyOf(values);
    }

    /** In capitals it could be an operator. */
    private boolean isSimple() {
      return SIMPLE.matcher(text).matches()
          && Character.isLetterOrDigit(text.charAt(text.length() - 1))
          && !text.equals(text.toUpperCase(Locale.ROOT));
    }

    @Override
    public String written() {
      return field.written() + ":" + (isSimple() ? text : "« " + text + " »");
    }
  }

  /**
   * Days of publication, or days that an article talks about.
   *
   * @param from inclusive; null for an open beginning
   * @param to inclusive; null for an open end; never both null
   */
  record Dated(QueryField field, @Nullable LocalDate from, @Nullable LocalDate to)
      implements QueryNode {
    @Override
    public String written() {
      return field.written() + ":" + days();
    }

    private String days() {
      if (from == null) {
        return "<=" + to;
      }
      if (to == null) {
        return ">=" + from;
      }
      if (from.equals(to)) {
        return from.toString();
      }
      YearMonth month = YearMonth.from(from);
      if (from.getDayOfYear() == 1 && to.equals(from.withMonth(12).withDayOfMonth(31))) {
        return month.toString().substring(0, month.toString().length() - 3);
      }
      return from.getDayOfMonth() == 1 && to.equals(month.atEndOfMonth())
          ? month.toString()
          : from + ".." + to;
    }
  }

  /** Not this. */
  record Not(QueryNode node) implements QueryNode {
    @Override
    public String written() {
      return "-" + grouped(node);
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

  private static String grouped(QueryNode node) {
    return node instanceof All || node instanceof Near
        ? "(" + node.written() + ")"
        : node.written();
  }
}
