package org.manchette.search.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manchette.index.FrenchAnalysis;
import org.manchette.search.query.ParsedQuery.Repair;

/**
 * Reads what a reader typed, and never refuses it.
 *
 * <p>Words must all occur; quotation marks of any kind hold a phrase; a minus sign, {@code SAUF} or
 * {@code NOT} excludes what follows; {@code OU} or {@code OR} joins its two neighbours, tighter
 * than words side by side: {@code bac grève OU panne} is {@code bac (grève OU panne)}. Operators
 * are in capitals.
 */
public final class QueryParser {

  private static final int DEEPEST = 8;
  private static final String STRAIGHT_OR_CURLY = "\"“”„‟＂";

  private enum Kind {
    WORD,
    PHRASE,
    OR,
    AND,
    NOT,
    OPEN,
    CLOSE
  }

  private record Token(Kind kind, String text) {}

  private final Set<Repair> repairs = EnumSet.noneOf(Repair.class);
  private final List<Token> tokens = new ArrayList<>();
  private int next;
  private int words;

  private QueryParser() {}

  /** Reads a query; its length is for the caller to limit. */
  public static ParsedQuery parse(String query) {
    return new QueryParser().read(query);
  }

  private ParsedQuery read(String query) {
    scan(cleaned(query));
    QueryNode node = all(0);
    if (node == null && !query.isBlank()) {
      repairs.add(Repair.NO_WORDS);
    }
    return new ParsedQuery(node, words, repairs);
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
            repairs.add(Repair.CONTROL_CHARACTERS);
          }
          boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
          text.appendCodePoint(foreign || space ? ' ' : c);
        });
    return text.toString();
  }

  private void scan(String text) {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ' ') {
        at++;
      } else if (c == '(' || c == ')') {
        tokens.add(new Token(c == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(c)));
        at++;
      } else if (isQuote(c)) {
        at = quote(text, at);
      } else if (isMinus(text, at)) {
        tokens.add(new Token(Kind.NOT, "-"));
        at++;
      } else {
        at = word(text, at);
      }
    }
  }

  /** A minus sign excludes only at the beginning of a word: not in « Saint-Denis » nor alone. */
  private static boolean isMinus(String text, int at) {
    char c = text.charAt(at);
    return (c == '-' || c == '−')
        && at + 1 < text.length()
        && text.charAt(at + 1) != ' '
        && (at == 0 || text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '(');
  }

  private static boolean isQuote(char c) {
    return c == '«' || c == '»' || c == '‹' || c == '›' || STRAIGHT_OR_CURLY.indexOf(c) >= 0;
  }

  private int quote(String text, int at) {
    int end = closing(text, at);
    if (end < 0) {
      repairs.add(Repair.UNBALANCED_QUOTE);
      return at + 1;
    }
    String phrase =
        text.substring(at + 1, end)
            .replaceAll("[«»‹›" + STRAIGHT_OR_CURLY + "]", " ")
            .replaceAll(" +", " ")
            .strip();
    if (searchable(phrase)) {
      tokens.add(new Token(Kind.PHRASE, phrase));
    }
    return end + 1;
  }

  private static int closing(String text, int at) {
    return switch (text.charAt(at)) {
      case '«' -> text.indexOf('»', at + 1);
      case '‹' -> text.indexOf('›', at + 1);
      case '»', '›' -> -1;
      default -> {
        int end = at + 1;
        while (end < text.length() && STRAIGHT_OR_CURLY.indexOf(text.charAt(end)) < 0) {
          end++;
        }
        yield end < text.length() ? end : -1;
      }
    };
  }

  private int word(String text, int at) {
    int end = at;
    while (end < text.length()
        && text.charAt(end) != ' '
        && text.charAt(end) != '('
        && text.charAt(end) != ')'
        && !isQuote(text.charAt(end))) {
      end++;
    }
    String word = text.substring(at, end).replaceFirst("^[-−]+", "");
    switch (word) {
      case "OU", "OR", "|" -> tokens.add(new Token(Kind.OR, word));
      case "ET", "AND", "&", "+" -> tokens.add(new Token(Kind.AND, word));
      case "SAUF", "NOT" -> tokens.add(new Token(Kind.NOT, word));
      default -> {
        if (searchable(word)) {
          tokens.add(new Token(Kind.WORD, word));
        }
      }
    }
    return end;
  }

  /** Whether anything of a text is in the index: not so of « ? » nor of « l’ » standing apart. */
  private static boolean searchable(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit)
        && !FrenchAnalysis.isElidedArticle(text);
  }

  private @Nullable QueryNode all(int depth) {
    List<QueryNode> nodes = new ArrayList<>();
    while (next < tokens.size()) {
      Kind kind = tokens.get(next).kind();
      if (kind == Kind.CLOSE && depth > 0) {
        break;
      }
      if (kind == Kind.AND) {
        next++;
        if (nodes.isEmpty() || next == tokens.size()) {
          repairs.add(Repair.DANGLING_OPERATOR);
        }
      } else {
        QueryNode node = any(depth);
        if (node != null) {
          nodes.add(node);
        }
      }
    }
    return switch (nodes.size()) {
      case 0 -> null;
      case 1 -> nodes.getFirst();
      default -> new QueryNode.All(nodes);
    };
  }

  private @Nullable QueryNode any(int depth) {
    List<QueryNode> nodes = new ArrayList<>();
    QueryNode first = one(depth);
    if (first != null) {
      nodes.add(first);
    }
    while (next < tokens.size() && tokens.get(next).kind() == Kind.OR) {
      next++;
      QueryNode node = one(depth);
      if (node == null || nodes.isEmpty()) {
        repairs.add(Repair.DANGLING_OPERATOR);
      }
      if (node != null) {
        nodes.add(node);
      }
    }
    return switch (nodes.size()) {
      case 0 -> null;
      case 1 -> nodes.getFirst();
      default -> new QueryNode.Any(nodes);
    };
  }

  private @Nullable QueryNode one(int depth) {
    boolean negated = false;
    while (next < tokens.size() && tokens.get(next).kind() == Kind.NOT) {
      negated = true;
      next++;
    }
    QueryNode node = plain(depth);
    if (negated && node == null) {
      repairs.add(Repair.DANGLING_OPERATOR);
    }
    if (!negated || node == null) {
      return node;
    }
    return node instanceof QueryNode.Not twice ? twice.node() : new QueryNode.Not(node);
  }

  private @Nullable QueryNode plain(int depth) {
    if (next == tokens.size()) {
      return null;
    }
    Token token = tokens.get(next);
    return switch (token.kind()) {
      case WORD -> {
        next++;
        words++;
        yield new QueryNode.Word(token.text());
      }
      case PHRASE -> {
        next++;
        words++;
        yield new QueryNode.Phrase(token.text());
      }
      case OPEN -> {
        next++;
        yield parenthesis(depth);
      }
      case CLOSE -> {
        if (depth == 0) {
          next++;
          repairs.add(Repair.UNBALANCED_PARENTHESIS);
        }
        yield null;
      }
      default -> null;
    };
  }

  private @Nullable QueryNode parenthesis(int depth) {
    if (depth == DEEPEST) {
      repairs.add(Repair.DEEP_PARENTHESIS);
      return null;
    }
    QueryNode inside = all(depth + 1);
    if (next < tokens.size()) {
      next++;
    } else {
      repairs.add(Repair.UNBALANCED_PARENTHESIS);
    }
    return inside;
  }
}
