package org.manchette.text.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.text.Anchor;
import org.manchette.text.TemporalExpression;
import org.manchette.text.TemporalExpression.Relation;
import org.manchette.text.hygiene.NormalisedText;
import org.manchette.text.token.Sentence;
import org.manchette.text.token.Token;
import org.manchette.text.token.TokenisedField;

/**
 * Finds French calendar expressions and the days that they mean.
 *
 * <p>The grammar is three layers of small rules, each a method with an example: an expression is a
 * boundary ({@link Boundaries}: « depuis 2017 »), a range ({@link Ranges}: « du 3 au 5 mai ») or a
 * point ({@link Points}: « fin mars », « dimanche dernier »); boundaries and ranges are made of
 * points. At each token the first rule that matches wins, and reading goes on behind it. No rule
 * looks further than a bounded number of tokens: time is linear. Thread-safe.
 */
public final class DateTagger {

  private static final List<Rule> GRAMMAR =
      List.of(Boundaries::match, Ranges::match, Points::match);

  private DateTagger() {}

  /** A tagger with the whole grammar. */
  public static DateTagger create() {
    return new DateTagger();
  }

  /**
   * The temporal expressions of an article.
   *
   * @param fields read in this order, each by itself
   * @param publishedOn null if it is not known: what counts from it is then given with relation
   *     {@link Relation#UNANCHORED} and no days
   * @return in order of field and place, not overlapping
   */
  public List<TemporalExpression> tag(
      List<TokenisedField> fields, @Nullable LocalDate publishedOn) {
    List<TemporalExpression> expressions = new ArrayList<>();
    for (TokenisedField field : fields) {
      Told told = Told.NOTHING;
      for (Sentence sentence : field.sentences()) {
        told = tag(field, sentence, publishedOn, told, expressions).inNextSentence();
      }
    }
    return expressions;
  }

  private static Told tag(
      TokenisedField field,
      Sentence sentence,
      @Nullable LocalDate publishedOn,
      Told toldBefore,
      List<TemporalExpression> expressions) {
    List<Token> tokens = RepublicanDates.withoutStops(Numerals.inFigures(sentence.tokens()));
    Reading reading = new Reading(tokens, publishedOn, toldBefore);
    int i = 0;
    while (i < tokens.size()) {
      Found found = Words.mayOpen(tokens.get(i)) ? match(reading, i) : null;
      if (found == null) {
        i++;
        continue;
      }
      if (!Names.isPart(reading, i, found.end())) {
        TemporalExpression expression = expression(field, reading, i, found);
        expressions.add(expression);
        reading = reading.with(told(reading, i, found, expression.anchor()));
      }
      i = found.end();
    }
    return reading.told();
  }

  /** What is told behind an expression. */
  private static Told told(Reading reading, int i, Found found, @Nullable Anchor anchor) {
    Period period = found.period();
    if (period == null) {
      return reading.told();
    }
    Told told = found.told() ? reading.told().and(period) : reading.told();
    if (found.relation() != Relation.ON) {
      return told;
    }
    if (anchor == null) {
      return told.under(Frame.after(reading, i, found.end(), period));
    }
    Frame frame = told.frame();
    boolean framed = frame != null && anchor.from().equals(frame.days().from());
    if (frame != null && framed) {
      return told.under(frame.renewed(found.end()));
    }
    return anchor.kind() == Anchor.Kind.PUBLICATION ? told.under(null) : told;
  }

  /** The expression that begins at token {@code i}; null if none does. */
  static @Nullable Found match(Reading reading, int i) {
    try {
      Found found = Rule.first(GRAMMAR, reading, i);
      return found == null ? null : ToldDates.inYearOf(reading, found);
    } catch (DateTimeException outOfCalendar) {
      // « dans 500 ans » of year 999999999: no such day.
      return null;
    }
  }

  private static TemporalExpression expression(
      TokenisedField field, Reading reading, int i, Found found) {
    NormalisedText text = field.text();
    int start = reading.start(i);
    int end = reading.end(found.end() - 1);
    Period period = found.period();
    LocalDate from = period == null ? null : period.from();
    LocalDate to = period == null ? null : period.to();
    return new TemporalExpression(
        field.field(),
        text.originalStart(start),
        text.originalEnd(end),
        text.originalText(start, end),
        isOpenBefore(found.relation()) ? null : from,
        isOpenAfter(found.relation()) ? null : to,
        found.precision(),
        found.relation(),
        found.confidence(),
        Anchors.of(reading, i, found),
        found.flags());
  }

  private static boolean isOpenBefore(Relation relation) {
    return relation == Relation.BEFORE || relation == Relation.UNTIL;
  }

  private static boolean isOpenAfter(Relation relation) {
    return relation == Relation.SINCE || relation == Relation.AFTER;
  }
}
