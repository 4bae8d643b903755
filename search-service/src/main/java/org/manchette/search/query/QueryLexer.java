package org.manchette.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manchette.search.query.ParsedQuery.Repair;
import org.manchette.search.query.QueryToken.Kind;

/** Cuts a query into pieces. */
final class QueryLexer {

  private static final String STRAIGHT_OR_CURLY = "\"“”„‟＂";

  /** More would be no query but an attack, and is refused as such later. */
  private static final String NUMBER = "(\\d{1,6})(?!\\d)";

  private static final Pattern TIMES = Pattern.compile(" ?(>=|≥|>) ?" + NUMBER);
  private static final Pattern DISTANCE = Pattern.compile("~" + NUMBER);
  private static final Pattern FIELD = Pattern.compile("(\\p{L}[\\p{L}\\p{M}-]{0,29})( ?):( ?)");

  /** Words that tell a title in capitals from acronyms with operators between them. */
  private static final Set<String> TITLE_WORDS =
      Set.of(
          "LE", "LA", "LES", "DE", "DU", "DES", "UN", "UNE", "AU", "AUX", "EN", "POUR", "PAR",
          "SUR", "DANS");

  private static final int LONGEST_DATE = 4;

  private final String text;
  private final QueryLimits limits;
  private final BiConsumer<Repair, String> notes;
  private final boolean title;
  private final List<QueryToken> tokens = new ArrayList<>();

  /**
   * @param text without control characters, all spaces as U+0020
   * @param notes is told what was understood otherwise, and where
   */
  QueryLexer(String text, QueryLimits limits, BiConsumer<Repair, String> notes) {
    this.text = text;
    this.limits = limits;
    this.notes = notes;
    this.title = isTitleInCapitals(text);
  }

  private static boolean isTitleInCapitals(String text) {
    return text.indexOf('(') < 0
        && text.codePoints().noneMatch(Character::isLowerCase)
        && Stream.of(text.split("[ ’']+", -1)).anyMatch(TITLE_WORDS::contains);
  }

  List<QueryToken> tokens() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ' ') {
        at++;
      } else if (c == '(') {
        tokens.add(QueryToken.of(Kind.OPEN, "("));
        at++;
      } else if (c == ')') {
        at = close(at);
      } else if (isQuote(c)) {
        at = quote(at, false);
      } else if (isSign(at, "-−")) {
        tokens.add(QueryToken.of(Kind.NOT, "-"));
        at++;
      } else if (isSign(at, "+")) {
        // All words must occur anyway.
        at++;
      } else if (isSign(at, "=")) {
        at = exact(at + 1);
      } else {
        at = word(at, false);
      }
    }
    return tokens;
  }

  /** A sign works only at the beginning of a word: not in « Saint-Denis » nor alone. */
  private boolean isSign(int at, String signs) {
    return signs.indexOf(text.charAt(at)) >= 0
        && at + 1 < text.length()
        && text.charAt(at + 1) != ' '
        && (at == 0 || " (:-−".indexOf(text.charAt(at - 1)) >= 0);
  }

  /** A phrase is exact anyway; a group has no form. */
  private int exact(int at) {
    char c = text.charAt(at);
    return c == '(' || c == ')' ? at : isQuote(c) ? quote(at, false) : word(at, true);
  }

  private static boolean isQuote(char c) {
    return c == '«' || c == '»' || c == '‹' || c == '›' || STRAIGHT_OR_CURLY.indexOf(c) >= 0;
  }

  private int close(int at) {
    Matcher times = TIMES.matcher(text).region(at + 1, text.length());
    if (times.lookingAt()) {
      tokens.add(new QueryToken(Kind.CLOSE, ")", times(times), null, null));
      return times.end();
    }
    tokens.add(QueryToken.of(Kind.CLOSE, ")"));
    return at + 1;
  }

  private static int times(Matcher matcher) {
    int number = Integer.parseInt(matcher.group(2));
    return matcher.group(1).equals(">") ? number + 1 : number;
  }

  /** A phrase; its words near each other, or so many times, if a number says so. */
  private int quote(int at, boolean raw) {
    int end = closing(at);
    if (end < 0) {
      notes.accept(Repair.UNBALANCED_QUOTE, text.substring(at, at + 1));
      return at + 1;
    }
    String phrase =
        text.substring(at + 1, end)
            .replaceAll("[«»‹›" + STRAIGHT_OR_CURLY + "]", " ")
            .replaceAll(" +", " ")
            .strip();
    if (!QueryWords.searchable(phrase)) {
      return end + 1;
    }
    Matcher distance = DISTANCE.matcher(text).region(end + 1, text.length());
    if (!raw && distance.lookingAt()) {
      List<QueryNode> words = new ArrayList<>();
      for (String word : phrase.split(" ", -1)) {
        String bare = QueryWords.inner(word);
        if (QueryWords.searchable(bare)) {
          words.add(QueryWords.placed(bare));
        }
      }
      tokens.add(
          QueryToken.leaf(
              phrase,
              words.size() < 2
                  ? new QueryNode.Phrase(phrase)
                  : new QueryNode.Near(words, Integer.parseInt(distance.group(1)))));
      return distance.end();
    }
    return counted(phrase, new QueryNode.Phrase(phrase), end + 1);
  }

  private int counted(String typed, QueryNode node, int end) {
    Matcher times = TIMES.matcher(text).region(end, text.length());
    if (times.lookingAt()) {
      int number = times(times);
      boolean countable = !(node instanceof QueryNode.Prefix);
      if (!countable) {
        notes.accept(Repair.NOT_COUNTABLE, node.written());
      }
      tokens.add(
          QueryToken.leaf(
              typed, countable && number > 1 ? new QueryNode.AtLeast(node, number) : node));
      return times.end();
    }
    tokens.add(QueryToken.leaf(typed, node));
    return end;
  }

  private int closing(int at) {
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

  private int word(int at, boolean exact) {
    if (!exact) {
      int end = special(at);
      if (end > at) {
        return end;
      }
    }
    int end = at;
    while (end < text.length() && !endsWord(end, at)) {
      end++;
    }
    if (end == at) {
      return at + 1;
    }
    String word = text.substring(at, end);
    return !exact && operator(word) ? end : leaf(word, end, exact);
  }

  /** An address, a field or the beginning of a sentence; gives back its place if it is none. */
  private int special(int at) {
    Matcher address = QueryWords.ADDRESS.matcher(text).region(at, text.length());
    if (address.lookingAt()) {
      return address(address.group(), address.end());
    }
    Matcher sentence = QueryWords.SENTENCE.matcher(text).region(at, text.length());
    if (sentence.lookingAt() && sentence.group(1) != null) {
      tokens.add(QueryToken.of(Kind.SENTENCE, sentence.group()));
      return sentence.end();
    }
    Matcher field = FIELD.matcher(text).region(at, text.length());
    return field.lookingAt() ? field(field) : at;
  }

  private boolean endsWord(int at, int start) {
    char c = text.charAt(at);
    if (c == ':') {
      char before = text.charAt(at - 1 < start ? start : at - 1);
      return at > start
          && (Character.isLetter(before)
              || Character.getType(before) == Character.NON_SPACING_MARK
              || before == '-');
    }
    return c == ' ' || c == '(' || c == ')' || c == '>' || c == '≥' || isQuote(c);
  }

  private boolean operator(String word) {
    Kind kind = QueryWords.operator(word);
    if (kind == null) {
      return false;
    }
    if (title && word.length() > 1 && kind != Kind.NEAR) {
      notes.accept(Repair.OPERATORS_AS_WORDS, word);
      tokens.add(QueryToken.leaf(word, QueryWords.plain(word)));
      return true;
    }
    Matcher near = QueryWords.NEAR.matcher(word);
    tokens.add(
        new QueryToken(
            kind, word, near.matches() ? Integer.parseInt(near.group(1)) : 0, null, null));
    return true;
  }

  private int address(String typed, int end) {
    String address = typed.replaceFirst("[).,;!?]+$", "");
    notes.accept(Repair.ADDRESS, address);
    tokens.add(
        QueryToken.leaf(
            address,
            new QueryNode.Any(
                List.of(
                    new QueryNode.Named(QueryField.ADDRESS, address, List.of()),
                    new QueryNode.Phrase(address)))));
    return end;
  }

  /** Reads a field; gives back the place it began at if there is none. */
  private int field(Matcher matcher) {
    String name = matcher.group(1);
    boolean spaced = !matcher.group(2).isEmpty() || !matcher.group(3).isEmpty();
    Optional<QueryField> known = QueryField.of(name);
    boolean last = matcher.end() >= text.length() || text.charAt(matcher.end()) == ')';
    if (known.isEmpty()) {
      if (!spaced && !last) {
        notes.accept(Repair.UNKNOWN_FIELD, name);
      }
      return matcher.start();
    }
    // « Source : Le Monde » pasted from a page is no field, « source : lemonde » typed is one.
    if (spaced && !name.equals(name.toLowerCase(Locale.ROOT))) {
      return matcher.start();
    }
    if (last) {
      notes.accept(Repair.EMPTY_FIELD, name);
      return matcher.end();
    }
    if (spaced) {
      notes.accept(Repair.SPACED_FIELD, name);
    }
    QueryField field = known.get();
    tokens.add(new QueryToken(Kind.FIELD, name, 0, null, field));
    return field.kind() == QueryField.Kind.DATE ? date(matcher.end()) : matcher.end();
  }

  /** As many words as make days: « date:15 août 2020 ». */
  private int date(int at) {
    char first = text.charAt(at);
    if (first == '(') {
      return at;
    }
    if (isQuote(first)) {
      return quote(at, true);
    }
    int longest = -1;
    int end = at;
    int shortest = -1;
    for (int words = 0; words < LONGEST_DATE && end < text.length(); words++) {
      end = wordEnd(words == 0 ? end : end + 1);
      if (shortest < 0) {
        shortest = end;
      }
      if (DateValues.parse(text.substring(at, end)).isPresent()) {
        longest = end;
      }
      if (end < text.length() && text.charAt(end) != ' ') {
        break;
      }
    }
    int taken = longest < 0 ? shortest : longest;
    String value = text.substring(at, taken);
    if (QueryWords.searchable(value)) {
      tokens.add(QueryToken.leaf(value, new QueryNode.Phrase(value)));
    } else {
      notes.accept(Repair.EMPTY_FIELD, tokens.removeLast().text());
    }
    return Math.max(taken, at + 1);
  }

  private int wordEnd(int at) {
    int end = Math.min(at, text.length());
    while (end < text.length()
        && text.charAt(end) != ' '
        && text.charAt(end) != ')'
        && text.charAt(end) != '('
        && !isQuote(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int leaf(String typed, int end, boolean exact) {
    String word = QueryWords.inner(typed);
    if (!QueryWords.searchable(word) || QueryWords.isElided(typed)) {
      return end;
    }
    int star = exact ? -1 : QueryWords.starAt(typed);
    if (star >= 0) {
      QueryNode node = prefix(typed, star);
      return node == null ? end : counted(typed, node, end);
    }
    String bare = QueryWords.withoutSigns(typed);
    if (!bare.equals(word) || QueryWords.hasSigns(typed)) {
      notes.accept(Repair.SIGNS_IGNORED, typed);
    }
    return counted(typed, exact ? new QueryNode.Exact(bare) : QueryWords.plain(bare), end);
  }

  private @Nullable QueryNode prefix(String typed, int star) {
    String before = QueryWords.withoutSigns(typed.substring(0, star));
    String after = QueryWords.inner(typed.substring(star + 1));
    if (before.isEmpty()) {
      notes.accept(Repair.SIGNS_IGNORED, typed);
      String rest = QueryWords.withoutSigns(after.replaceAll("[*?].*", ""));
      return QueryWords.searchable(rest) ? QueryWords.plain(rest) : null;
    }
    if (!QueryWords.searchable(before)) {
      return null;
    }
    if (before.codePoints().filter(Character::isLetterOrDigit).count() < limits.prefix()) {
      notes.accept(Repair.SHORT_PREFIX, typed);
      return QueryWords.plain(before);
    }
    if (!after.isEmpty()) {
      notes.accept(Repair.STAR_INSIDE, typed);
    }
    return new QueryNode.Prefix(before);
  }
}
