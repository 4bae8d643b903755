package org.manchette.search.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of what was typed.
 *
 * @param node what to search; null for everything
 * @param cost what it asks of the search engine
 * @param notes what was understood otherwise than written, in the order of the text
 */
public record ParsedQuery(@Nullable QueryNode node, Cost cost, List<Note> notes) {

  public ParsedQuery {
    notes = List.copyOf(notes);
  }

  /** The query as a reader would type it, empty for everything. */
  public String written() {
    return node == null ? "" : node.written();
  }

  /** Number of words and phrases. */
  public int words() {
    return cost.words();
  }

  /** The repairs by their codes, each once. */
  public List<String> codes() {
    return notes.stream().map(note -> note.repair().code()).distinct().toList();
  }

  /**
   * What a query asks of the search engine.
   *
   * @param words words, phrases, names and dates
   * @param prefixes words with a star
   * @param times the largest number of an at-least
   * @param distance the largest distance of a proximity
   */
  public record Cost(int words, int prefixes, int times, int distance) {}

  /**
   * Something that was understood otherwise than written.
   *
   * @param part the piece of the query; empty for all of it
   */
  public record Note(Repair repair, String part) {}

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
    /** An operator has nothing to work on and was ignored. */
    DANGLING_OPERATOR("danglingOperator"),
    /** ET and OU side by side: OU was taken first. */
    MIXED_OPERATORS("mixedOperators"),
    /** A title in capitals: its ET, OU and the like are words. */
    OPERATORS_AS_WORDS("operatorsAsWords"),
    /** The whole query is a name of the archive that has an operator in it. */
    OPERATOR_IN_NAME("operatorInName"),
    /** There is no such field: its name was taken for a word. */
    UNKNOWN_FIELD("unknownField"),
    /** A field was followed by nothing and was ignored. */
    EMPTY_FIELD("emptyField"),
    /** A space behind the colon of a field was ignored. */
    SPACED_FIELD("spacedField"),
    /** These are no days: they were taken for words. */
    UNKNOWN_DATE("unknownDate"),
    /** The first day is after the last one: they were exchanged. */
    EXCHANGED_DATES("exchangedDates"),
    /** A day in figures was also looked for among the days that articles talk about. */
    DAY_IN_FIGURES("dayInFigures"),
    /** An address was looked for as the place of publication and as text. */
    ADDRESS("address"),
    /** A star stands only at the end of a word: the rest of the word was ignored. */
    STAR_INSIDE("starInside"),
    /** A star stands behind too few letters and was ignored. */
    SHORT_PREFIX("shortPrefix"),
    /** Signs that are not in the index were ignored: {@code C++}, {@code mot~2}. */
    SIGNS_IGNORED("signsIgnored"),
    /** What stands here cannot be counted or looked for in one place: all of it was asked for. */
    NOT_COUNTABLE("notCountable"),
    /** An exclusion inside a sentence or a proximity was ignored. */
    EXCLUSION_IGNORED("exclusionIgnored"),
    /** Inside a sentence words are found in any inflection, as wholes. */
    ANY_FORM_IN_SENTENCE("anyFormInSentence"),
    /** A field inside this field was ignored. */
    FIELD_IGNORED("fieldIgnored"),
    /** Nobody and nothing has this name: it was searched as words. */
    UNKNOWN_NAME("unknownName"),
    /** No name is this; all names that hold it were taken. */
    SEVERAL_NAMES("severalNames"),
    /** Nothing was left to search, so everything was found. */
    NO_WORDS("noWords");

    private final String code;

    Repair(String code) {
      this.code = code;
    }

    /** For programs; stable. */
    public String code() {
      return code;
    }
  }
}
