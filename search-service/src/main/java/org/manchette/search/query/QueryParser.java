package org.manchette.search.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manchette.search.query.ParsedQuery.Cost;
import org.manchette.search.query.ParsedQuery.Note;
import org.manchette.search.query.ParsedQuery.Repair;
import org.manchette.search.query.QueryToken.Kind;

/**
 * Reads what a reader typed, and never refuses it. The grammar, from the loosest to the tightest:
 *
 * <pre>
 * query    = choice { [ET] choice }
 * choice   = excluded { OU excluded }
 * excluded = [SAUF | -] near
 * near     = unit { PRESn unit }
 * unit     = [field:] (word | =word | word* | "phrase" | "phrase"~n | (query) | MEME-PHRASE(query))
 *            [&gt;=n]
 * </pre>
 *
 * Operators are in capitals, in French or English; docs/search-guide tells all of it.
 */
public final class QueryParser {

  private static final int LONGEST_PART = 80;

  /** Whoever sends nothing but shards need not read of each. */
  private static final int MOST_NOTES = 50;

  private final QueryLimits limits;
  private final List<Note> notes = new ArrayList<>();
  private final Scopes scopes = new Scopes(this::note);
  private List<QueryToken> tokens = List.of();
  private int next;
  private boolean inField;

  private QueryParser(QueryLimits limits) {
    this.limits = limits;
  }

  /** Reads a query with the limits out of the box; its length is for the caller to limit. */
  public static ParsedQuery parse(String query) {
    return parse(query, QueryLimits.DEFAULTS);
  }

  /** Reads a query; its length is for the caller to limit. */
  public static ParsedQuery parse(String query, QueryLimits limits) {
    return new QueryParser(limits).read(query);
  }

  private ParsedQuery read(String query) {
    tokens = new QueryLexer(cleaned(query), limits, this::note).tokens();
    QueryNode node = all(0);
    if (node == null && !query.isBlank()) {
      note(Repair.NO_WORDS, "");
    }
    return new ParsedQuery(node, cost(node), notes);
  }

  private void note(Repair repair, String part) {
    Note note =
        new Note(
            repair, part.length() > LONGEST_PART ? part.substring(0, LONGEST_PART) + "…" : part);
    if (notes.size() < MOST_NOTES && !notes.contains(note)) {
      notes.add(note);
    }
  }

  private String cleaned(String query) {
    StringBuilder text = new StringBuilder(query.length());
    query
        .codePoints()
        .forEach(c -> {
          int type = Character.getType(c);
          boolean foreign =
              (type == Character.CONTROL && !Character.isWhitespace(c))
                  || type == Character.SURROGATE
                  || type == Character.UNASSIGNED
                  || c == 0xFFFD;
          if (foreign) {
            note(Repair.CONTROL_CHARACTERS, "");
          }
          boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
          text.appendCodePoint(foreign || space ? ' ' : c);
        });
    return text.toString();
  }

  private boolean at(Kind kind) {
    return next < tokens.size() && tokens.get(next).kind() == kind;
  }

  private @Nullable QueryNode all(int depth) {
    List<QueryNode> nodes = new ArrayList<>();
    Set<Kind> joined = EnumSet.noneOf(Kind.class);
    int first = next;
    while (next < tokens.size()) {
      if (at(Kind.CLOSE) && depth > 0) {
        break;
      }
      if (at(Kind.AND)) {
        String operator = tokens.get(next).text();
        next++;
        joined.add(Kind.AND);
        if (nodes.isEmpty() || next == tokens.size() || at(Kind.CLOSE)) {
          note(Repair.DANGLING_OPERATOR, operator);
        }
      } else {
        QueryNode node = any(depth, joined);
        if (node != null) {
          nodes.add(node);
        }
      }
    }
    if (joined.size() > 1) {
      note(Repair.MIXED_OPERATORS, typed(first, next));
    }
    return switch (nodes.size()) {
      case 0 -> null;
      case 1 -> nodes.getFirst();
      default -> new QueryNode.All(nodes);
    };
  }

  private String typed(int from, int to) {
    return String.join(" ", tokens.subList(from, to).stream().map(QueryToken::text).toList());
  }

  private @Nullable QueryNode any(int depth, Set<Kind> joined) {
    List<QueryNode> nodes = new ArrayList<>();
    QueryNode first = excluded(depth);
    if (first != null) {
      nodes.add(first);
    }
    while (at(Kind.OR)) {
      String operator = tokens.get(next).text();
      next++;
      QueryNode node = excluded(depth);
      if (node == null || nodes.isEmpty()) {
        note(Repair.DANGLING_OPERATOR, operator);
      }
      if (node != null) {
        nodes.add(node);
      }
    }
    if (nodes.size() > 1) {
      joined.add(Kind.OR);
    }
    return switch (nodes.size()) {
      case 0 -> null;
      case 1 -> nodes.getFirst();
      default -> new QueryNode.Any(nodes);
    };
  }

  private @Nullable QueryNode excluded(int depth) {
    String operator = null;
    while (at(Kind.NOT)) {
      operator = tokens.get(next).text();
      next++;
    }
    QueryNode node = near(depth);
    if (operator != null && node == null) {
      note(Repair.DANGLING_OPERATOR, operator);
    }
    if (operator == null || node == null) {
      return node;
    }
    return negated(node);
  }

  private static QueryNode negated(QueryNode node) {
    return node instanceof QueryNode.Not twice ? twice.node() : new QueryNode.Not(node);
  }

  private @Nullable QueryNode near(int depth) {
    QueryNode left = unit(depth);
    List<QueryNode> pairs = new ArrayList<>();
    while (at(Kind.NEAR)) {
      QueryToken operator = tokens.get(next);
      next++;
      QueryNode right = unit(depth);
      if (left == null || right == null) {
        note(Repair.DANGLING_OPERATOR, operator.text());
      } else {
        scopes.near(left, right, operator, pairs);
      }
      left = right == null ? left : right;
    }
    if (pairs.isEmpty()) {
      return left;
    }
    return pairs.size() == 1 ? pairs.getFirst() : new QueryNode.All(pairs);
  }

  private @Nullable QueryNode unit(int depth) {
    if (next == tokens.size()) {
      return null;
    }
    QueryToken token = tokens.get(next);
    return switch (token.kind()) {
      case LEAF -> {
        next++;
        yield day(token);
      }
      case FIELD -> {
        next++;
        yield field(token, depth);
      }
      case SENTENCE -> {
        next += 2;
        QueryNode inside = parenthesis(depth).node;
        yield inside == null ? null : scopes.together(inside);
      }
      case OPEN -> {
        next++;
        Group group = parenthesis(depth);
        yield group.node == null || group.times < 2
            ? group.node
            : scopes.atLeast(group.node, group.times);
      }
      case CLOSE -> {
        if (depth == 0) {
          next++;
          note(Repair.UNBALANCED_PARENTHESIS, ")");
        }
        yield null;
      }
      default -> null;
    };
  }

  /** A day in figures is one however the article writes it. */
  private @Nullable QueryNode day(QueryToken token) {
    if (!(token.node() instanceof QueryNode.Word word)) {
      return token.node();
    }
    Optional<LocalDate> day = DateValues.day(word.text());
    if (day.isEmpty()) {
      return word;
    }
    if (inField) {
      return new QueryNode.Phrase(word.text());
    }
    note(Repair.DAY_IN_FIGURES, word.text());
    return new QueryNode.Any(
        List.of(
            new QueryNode.Phrase(word.text()),
            new QueryNode.Dated(QueryField.MENTIONED, day.get(), day.get())));
  }

  private @Nullable QueryNode field(QueryToken token, int depth) {
    QueryField field = token.field();
    boolean outside = inField;
    inField = true;
    boolean not = at(Kind.NOT);
    if (not) {
      next++;
    }
    QueryNode node = unit(depth);
    inField = outside;
    if (node == null || field == null) {
      note(Repair.EMPTY_FIELD, token.text());
      return node;
    }
    QueryNode scoped = scopes.in(field, node);
    return not ? negated(scoped) : scoped;
  }

  private record Group(@Nullable QueryNode node, int times) {}

  private Group parenthesis(int depth) {
    if (depth >= limits.depth()) {
      note(Repair.DEEP_PARENTHESIS, "(");
      return new Group(null, 0);
    }
    boolean outside = inField;
    QueryNode inside = all(depth + 1);
    inField = outside;
    if (next < tokens.size()) {
      int times = tokens.get(next).number();
      next++;
      return new Group(inside, times);
    }
    note(Repair.UNBALANCED_PARENTHESIS, "(");
    return new Group(inside, 0);
  }

  private static Cost cost(@Nullable QueryNode node) {
    return switch (node) {
      case null -> new Cost(0, 0, 0, 0);
      case QueryNode.Word word -> new Cost(1, 0, 0, 0);
      case QueryNode.Exact exact -> new Cost(1, 0, 0, 0);
      case QueryNode.Phrase phrase -> new Cost(1, 0, 0, 0);
      case QueryNode.Named named -> new Cost(1, 0, 0, 0);
      case QueryNode.Dated dated -> new Cost(1, 0, 0, 0);
      case QueryNode.Prefix prefix -> new Cost(1, 1, 0, 0);
      case QueryNode.Not not -> cost(not.node());
      case QueryNode.In in -> cost(in.node());
      case QueryNode.AtLeast least -> sum(List.of(least.node()), new Cost(0, 0, least.times(), 0));
      case QueryNode.Near near -> sum(near.nodes(), new Cost(0, 0, 0, near.distance()));
      case QueryNode.Together together -> sum(together.nodes(), new Cost(0, 0, 0, 0));
      case QueryNode.All all -> sum(all.nodes(), new Cost(0, 0, 0, 0));
      case QueryNode.Any any -> sum(any.nodes(), new Cost(0, 0, 0, 0));
    };
  }

  private static Cost sum(List<QueryNode> nodes, Cost own) {
    Cost sum = own;
    for (QueryNode node : nodes) {
      Cost one = cost(node);
      sum =
          new Cost(
              sum.words() + one.words(),
              sum.prefixes() + one.prefixes(),
              Math.max(sum.times(), one.times()),
              Math.max(sum.distance(), one.distance()));
    }
    return sum;
  }
}
