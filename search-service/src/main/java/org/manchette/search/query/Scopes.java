package org.manchette.search.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manchette.search.query.ParsedQuery.Repair;

/** What may stand in a field, in a sentence, near something or be counted; and what if not. */
final class Scopes {

  private final BiConsumer<Repair, String> notes;

  Scopes(BiConsumer<Repair, String> notes) {
    this.notes = notes;
  }

  // ---- fields

  QueryNode in(QueryField field, QueryNode node) {
    return switch (field.kind()) {
      case TEXT -> inText(field, node);
      case DATE -> ofLeaves(node, leaf -> dated(field, leaf));
      default -> ofLeaves(node, leaf -> new QueryNode.Named(field, leaf, List.of()));
    };
  }

  private QueryNode inText(QueryField field, QueryNode node) {
    if (isText(node)) {
      return new QueryNode.In(field, node);
    }
    return switch (node) {
      case QueryNode.Not not -> new QueryNode.Not(inText(field, not.node()));
      case QueryNode.All all -> new QueryNode.All(each(all.nodes(), n -> inText(field, n)));
      case QueryNode.Any any -> new QueryNode.Any(each(any.nodes(), n -> inText(field, n)));
      default -> {
        notes.accept(Repair.FIELD_IGNORED, field.written());
        yield node;
      }
    };
  }

  private static boolean isText(QueryNode node) {
    return switch (node) {
      case QueryNode.Word word -> true;
      case QueryNode.Exact exact -> true;
      case QueryNode.Phrase phrase -> true;
      case QueryNode.Prefix prefix -> true;
      case QueryNode.Near near -> true;
      case QueryNode.AtLeast least -> isText(least.node());
      case QueryNode.All all -> all.nodes().stream().allMatch(n -> isText(n) || isNotText(n));
      case QueryNode.Any any -> any.nodes().stream().allMatch(Scopes::isText);
      default -> false;
    };
  }

  private static boolean isNotText(QueryNode node) {
    return node instanceof QueryNode.Not not && isText(not.node());
  }

  /** A name for each leaf; words side by side are one name. */
  private QueryNode ofLeaves(QueryNode node, Function<String, QueryNode> named) {
    String text = textOf(node);
    if (text != null) {
      return named.apply(text);
    }
    return switch (node) {
      case QueryNode.Not not -> new QueryNode.Not(ofLeaves(not.node(), named));
      case QueryNode.All all -> new QueryNode.All(each(all.nodes(), n -> ofLeaves(n, named)));
      case QueryNode.Any any -> new QueryNode.Any(each(any.nodes(), n -> ofLeaves(n, named)));
      case QueryNode.AtLeast least -> counted(ofLeaves(least.node(), named), least);
      case QueryNode.Near near -> {
        notes.accept(Repair.NOT_COUNTABLE, near.written());
        yield ofLeaves(new QueryNode.All(near.nodes()), named);
      }
      default -> {
        notes.accept(Repair.FIELD_IGNORED, node.written());
        yield node;
      }
    };
  }

  private QueryNode counted(QueryNode named, QueryNode.AtLeast least) {
    if (isCountable(named)) {
      return new QueryNode.AtLeast(named, least.times());
    }
    notes.accept(Repair.NOT_COUNTABLE, least.written());
    return named;
  }

  private @Nullable String textOf(QueryNode node) {
    return switch (node) {
      case QueryNode.Word word -> word.text();
      case QueryNode.Exact exact -> exact.text();
      case QueryNode.Phrase phrase -> phrase.text();
      case QueryNode.Prefix prefix -> {
        notes.accept(Repair.SIGNS_IGNORED, prefix.written());
        yield prefix.text();
      }
      case QueryNode.All all ->
          all.nodes().stream().allMatch(QueryNode.Word.class::isInstance)
              ? all.nodes().stream().map(QueryNode::written).collect(Collectors.joining(" "))
              : null;
      default -> null;
    };
  }

  private QueryNode dated(QueryField field, String text) {
    Optional<DateValues.Days> days = DateValues.parse(text);
    if (days.isEmpty()) {
      notes.accept(Repair.UNKNOWN_DATE, text);
      return new QueryNode.Phrase(text.replaceAll("[ «»‹›\"“”„‟＂]+", " ").strip());
    }
    if (days.get().exchanged()) {
      notes.accept(Repair.EXCHANGED_DATES, text);
    }
    @Nullable LocalDate from = days.get().from();
    @Nullable LocalDate to = days.get().to();
    return new QueryNode.Dated(field, from, to);
  }

  private static List<QueryNode> each(List<QueryNode> nodes, UnaryOperator<QueryNode> change) {
    return nodes.stream().map(change).toList();
  }

  // ---- counting

  QueryNode atLeast(QueryNode node, int times) {
    if (isCountable(node)) {
      return new QueryNode.AtLeast(node, times);
    }
    notes.accept(Repair.NOT_COUNTABLE, ">=" + times);
    return node;
  }

  private static boolean isCountable(QueryNode node) {
    return isCountedWord(node)
        || isCountedActor(node)
        || (node instanceof QueryNode.Any any
            && (any.nodes().stream().allMatch(Scopes::isCountedWord)
                || any.nodes().stream().allMatch(Scopes::isCountedActor)));
  }

  private static boolean isCountedWord(QueryNode node) {
    return node instanceof QueryNode.Word
        || node instanceof QueryNode.Exact
        || node instanceof QueryNode.Phrase;
  }

  private static boolean isCountedActor(QueryNode node) {
    return node instanceof QueryNode.Named named && named.field().kind() == QueryField.Kind.ACTOR;
  }

  // ---- nearness

  /** Adds what a proximity asks, to the one before it where both ask the same distance. */
  void near(QueryNode left, QueryNode right, QueryToken operator, List<QueryNode> pairs) {
    QueryNode one = nearable(left);
    QueryNode other = nearable(right);
    if (one == null || other == null) {
      notes.accept(Repair.NOT_COUNTABLE, operator.text());
      if (pairs.isEmpty()) {
        pairs.add(left);
      }
      pairs.add(right);
    } else if (!pairs.isEmpty()
        && pairs.getLast() instanceof QueryNode.Near before
        && before.distance() == operator.number()
        && before.nodes().getLast().equals(one)) {
      List<QueryNode> chain = new ArrayList<>(before.nodes());
      chain.add(other);
      pairs.set(pairs.size() - 1, new QueryNode.Near(chain, operator.number()));
    } else {
      pairs.add(new QueryNode.Near(List.of(one, other), operator.number()));
    }
  }

  private @Nullable QueryNode nearable(QueryNode node) {
    return switch (node) {
      case QueryNode.Word word -> word;
      case QueryNode.Exact exact -> exact;
      case QueryNode.Phrase phrase -> phrase;
      case QueryNode.Prefix prefix -> {
        notes.accept(Repair.ANY_FORM_IN_SENTENCE, prefix.written());
        yield QueryWords.placed(prefix.text());
      }
      case QueryNode.Any any -> {
        List<@Nullable QueryNode> inside = new ArrayList<>();
        any.nodes().forEach(each -> inside.add(nearable(each)));
        List<QueryNode> kept = new ArrayList<>();
        for (QueryNode each : inside) {
          if (each != null) {
            kept.add(each);
          }
        }
        yield kept.size() == any.nodes().size() ? new QueryNode.Any(kept) : null;
      }
      default -> null;
    };
  }

  // ---- sentences

  QueryNode together(QueryNode node) {
    List<QueryNode> inside = new ArrayList<>();
    List<QueryNode> outside = new ArrayList<>();
    List<QueryNode> parts = node instanceof QueryNode.All all ? all.nodes() : List.of(node);
    for (QueryNode part : parts) {
      QueryNode fitting = inSentence(part);
      if (fitting != null) {
        inside.add(fitting);
      } else if (part instanceof QueryNode.Not) {
        notes.accept(Repair.EXCLUSION_IGNORED, part.written());
      } else {
        notes.accept(Repair.NOT_COUNTABLE, part.written());
        outside.add(part);
      }
    }
    if (inside.size() == 1) {
      outside.addFirst(inside.getFirst());
    } else if (!inside.isEmpty()) {
      outside.addFirst(new QueryNode.Together(inside));
    }
    return switch (outside.size()) {
      case 0 -> node;
      case 1 -> outside.getFirst();
      default -> new QueryNode.All(outside);
    };
  }

  private @Nullable QueryNode inSentence(QueryNode node) {
    return switch (node) {
      case QueryNode.Word word -> word;
      case QueryNode.Phrase phrase -> phrase;
      case QueryNode.Exact exact -> wholeWord(exact, exact.text());
      case QueryNode.Prefix prefix -> wholeWord(prefix, prefix.text());
      case QueryNode.In in -> {
        notes.accept(Repair.FIELD_IGNORED, in.field().written());
        yield inSentence(in.node());
      }
      case QueryNode.Near near -> {
        List<QueryNode> words = new ArrayList<>();
        near.nodes()
            .forEach(each -> {
              QueryNode word = inSentence(each);
              words.add(word == null ? each : word);
            });
        yield new QueryNode.Near(words, near.distance());
      }
      case QueryNode.Named named -> isCountedActor(named) ? named : null;
      case QueryNode.Any any -> {
        List<QueryNode> kept = new ArrayList<>();
        for (QueryNode each : any.nodes()) {
          QueryNode fitting = inSentence(each);
          if (fitting != null) {
            kept.add(fitting);
          }
        }
        yield kept.size() == any.nodes().size() ? new QueryNode.Any(kept) : null;
      }
      default -> null;
    };
  }

  private QueryNode wholeWord(QueryNode typed, String text) {
    notes.accept(Repair.ANY_FORM_IN_SENTENCE, typed.written());
    return QueryWords.placed(text);
  }
}
