package org.manchette.search.query;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of what was typed.
 *
 * @param node what to search; null for everything
 * @param words number of words and phrases
 * @param repairs what was understood otherwise than written, in the order of the enumeration
 */
public record ParsedQuery(@Nullable QueryNode node, int words, Set<Repair> repairs) {

  public ParsedQuery {
    repairs = Set.copyOf(repairs);
  }

  /** The query as a reader would type it, empty for everything. */
  public String written() {
    return node == null ? "" : node.written();
  }

  /** The repairs by their codes, in a fixed order. */
  public List<String> codes() {
    return repairs.stream().sorted().map(Repair::code).toList();
  }

  /** What was understood otherwise than written. */
  public enum Repair {
    /** Characters that no text holds were taken as spaces. */
    CONTROL_CHARACTERS("controlCharacters"),
    /** A quotation mark has no partner and was ignored. */
    UNBALANCED_QUOTE("unbalancedQuote"),
    /** A parenthesis has no partner and was ignored. */
    UNBALANCED_PARENTHESIS("unbalancedParenthesis"),
    /** Parentheses stood too deep inside each other and were ignored. */
    DEEP_PARENTHESIS("deepParenthesis"),
    /** OU, ET, SAUF or a minus sign has nothing to work on and was ignored. */
    DANGLING_OPERATOR("danglingOperator"),
    /** Nothing was left to search, so everything was found. */
    NO_WORDS("noWords");

    private final String code;

    Repair(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }
}
