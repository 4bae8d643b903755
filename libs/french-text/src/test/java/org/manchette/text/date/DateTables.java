package org.manchette.text.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.text.TemporalExpression;
import org.manchette.text.TemporalExpression.Relation;
import org.manchette.text.TextField;
import org.manchette.text.hygiene.Hygiene;
import org.manchette.text.hygiene.NormalisedText;
import org.manchette.text.token.TokenisedField;
import org.manchette.text.token.Tokeniser;

/**
 * Reads the tables of the tests in this package. What a text says is written as its expressions in
 * order, « la veille = 2019-05-02; 1998 = 1998; depuis mars = 2020-03-01/ »: days, months or years,
 * both ends if they differ, nothing for an open end, « ? » for what counts from an unknown day of
 * publication, « - » for no expression at all.
 */
final class DateTables {

  /** A Wednesday. */
  static final LocalDate PUBLISHED = LocalDate.of(2020, 10, 14);

  static final LocalDate FRIDAY = LocalDate.of(2019, 6, 14);

  private DateTables() {}

  /** Exactly these expressions, in this order. */
  static void assertReads(String text, String expected, @Nullable LocalDate publishedOn) {
    List<String> found = tag(text, publishedOn).stream().map(DateTables::written).toList();

    assertThat(found).isEqualTo(expressions(expected));
  }

  /** The expression, found once with these days; null for an open side. */
  static TemporalExpression assertFinds(
      String text, String expression, @Nullable String from, @Nullable String to) {
    List<TemporalExpression> found =
        tag(text, PUBLISHED).stream().filter(e -> e.text().equals(expression)).toList();
    assertThat(found).as(text).hasSize(1);
    TemporalExpression match = found.getFirst();
    assertThat(match.from()).as(text).isEqualTo(from == null ? null : LocalDate.parse(from));
    assertThat(match.to()).as(text).isEqualTo(to == null ? null : LocalDate.parse(to));
    return match;
  }

  /** What is found in a text published on {@link #PUBLISHED}. */
  static List<TemporalExpression> tag(String text) {
    return tag(text, PUBLISHED);
  }

  static List<TemporalExpression> tag(String text, @Nullable LocalDate publishedOn) {
    return DateTagger.create().tag(List.of(tokenised(text)), publishedOn);
  }

  static TokenisedField tokenised(String text) {
    NormalisedText repaired = new Hygiene().normalise(text);
    return new TokenisedField(TextField.TEXT, repaired, new Tokeniser().sentences(repaired));
  }

  private static String written(TemporalExpression expression) {
    String days =
        expression.relation() == Relation.UNANCHORED
            ? "?"
            : or(expression.from()) + "/" + or(expression.to());
    return expression.text() + " = " + days;
  }

  private static String or(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static List<String> expressions(String expected) {
    return expected.equals("-")
        ? List.of()
        : Arrays.stream(expected.split(";", -1))
            .map(String::strip)
            .map(DateTables::inDays)
            .toList();
  }

  private static String inDays(String expression) {
    int mark = expression.lastIndexOf(" = ");
    String days = expression.substring(mark + 3);
    if (days.equals("?")) {
      return expression;
    }
    int slash = days.indexOf('/');
    String first = slash < 0 ? days : days.substring(0, slash);
    String last = slash < 0 ? days : days.substring(slash + 1);
    return expression.substring(0, mark) + " = " + firstDay(first) + "/" + lastDay(last);
  }

  private static String firstDay(String days) {
    return switch (days.replace("-", "").length()) {
      case 4 -> days + "-01-01";
      case 6 -> days + "-01";
      default -> days;
    };
  }

  private static String lastDay(String days) {
    return switch (days.replace("-", "").length()) {
      case 4 -> days + "-12-31";
      case 6 -> YearMonth.parse(days).atEndOfMonth().toString();
      default -> days;
    };
  }
}
