package org.manchette.text.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.manchette.text.Anchor.Kind;
import org.manchette.text.TemporalExpression;
import org.manchette.text.token.Sentence;
import org.manchette.text.token.Token;

/** Any row of the grammar's words is read, in order, and in time that grows with its length. */
class DatePropertyTest {

  /**
   * Tokens that all rules together may look at to read one expression and to say what it was
   * counted from: several times what any text has been seen to need, and the same for any length of
   * it.
   */
  private static final int MOST_READS = 10_000;

  /** The same for the turning of number words into figures, for each token. */
  private static final int MOST_READS_OF_NUMERALS = 40;

  @Property(tries = 300)
  void readsAnyRowOfItsWords(@ForAll("rows") String text, @ForAll("days") LocalDate publishedOn) {
    List<TemporalExpression> found = DateTables.tag(text, publishedOn);

    int behind = 0;
    for (TemporalExpression expression : found) {
      assertThat(expression.start()).isGreaterThanOrEqualTo(behind);
      assertThat(expression.end()).isGreaterThan(expression.start());
      assertThat(expression.text()).isEqualTo(text.substring(expression.start(), expression.end()));
      assertThat(expression.confidence()).isBetween(0.0, 1.0);
      LocalDate from = expression.from();
      LocalDate to = expression.to();
      if (from != null && to != null) {
        assertThat(from).isBeforeOrEqualTo(to);
      }
      behind = expression.end();
    }
  }

  @Property(tries = 100)
  void withoutAPublicationNothingCountsFromIt(@ForAll("rows") String text) {
    assertThat(DateTables.tag(text, null))
        .allMatch(e -> e.anchor() == null || e.anchor().kind() == Kind.TOLD);
  }

  @Property(tries = 100)
  void looksAtABoundedNumberOfTokensAtEachPlace(@ForAll("rows") String text) {
    for (Sentence sentence : DateTables.tokenised(text).sentences()) {
      CountedTokens tokens = new CountedTokens(sentence.tokens());
      Reading reading = new Reading(tokens, DateTables.PUBLISHED, Told.NOTHING);
      for (int i = 0; i < sentence.tokens().size(); i++) {
        tokens.reads = 0;
        Found found = DateTagger.match(reading, i);
        if (found != null) {
          Anchors.of(reading, i, found);
        }
        assertThat(tokens.reads).isLessThan(MOST_READS);
      }
    }
  }

  @Property(tries = 100)
  void looksAtABoundedNumberOfTokensForEachNumeral(@ForAll("rows") String text) {
    for (Sentence sentence : DateTables.tokenised(text).sentences()) {
      CountedTokens tokens = new CountedTokens(sentence.tokens());
      Numerals.inFigures(tokens);

      assertThat(tokens.reads).isLessThan(MOST_READS_OF_NUMERALS * (tokens.size() + 1));
    }
  }

  @Property(tries = 40)
  void looksAtABoundedNumberOfTokensWhereOneWordIsRepeated(
      @ForAll("words") String word,
      @ForAll("words") String other,
      @ForAll @IntRange(max = 1) int two) {
    looksAtABoundedNumberOfTokensAtEachPlace(
        (two == 1 ? word + " " + other : word + " ").repeat(500));
  }

  @Provide
  Arbitrary<String> rows() {
    return words().list().ofMaxSize(2_000).map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(0, 30_000)
        .map(days -> LocalDate.of(1950, 1, 1).plusDays(days));
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(
        ("le la l' les du de d' des au aux en à a entre et ou puis , . ; : ( ) « » \" - – ce cet cette ces même"
                + " depuis avant après jusqu'au jusqu' dès d'ici dans il y voici pour vers fin début milieu mi-mai"
                + " lundi mardi dimanche Mardi sam. janvier mars Mars mai août déc. Mai-68 brumaire thermidor an VIII"
                + " 1er 3 11 27 30 31 99 999 1900 1984 2015 2019 2020 2100 9999 12/03/2019 12.03.19 2018-2019 2020-13"
                + " 29 février un deux trois quinze vingt cent mille mil quatre-vingt-dix premier deuxième dernier"
                + " dernière prochain prochaine suivant précédente hier demain aujourd'hui après-demain veille"
                + " lendemain surlendemain jour jours semaine semaines mois année années ans siècle XIXe XXe av. J.-C."
                + " décennie millénaire moitié trimestre semestre T3 S1 printemps été automne hiver saison rentrée"
                + " week-end nuit matin soir Pâques Noël Toussaint lundi Pentecôte 14-Juillet 11-Septembre jour-là"
                + " année-là été-là plus tard tôt auparavant partir compter a été sera avait aurait doit se réunir réuni"
                + " annoncé attendu indiqué vote votera votait personnes euros % rue place film")
            .split(" "));
  }

  /** Counts how often a token is looked at. */
  private static final class CountedTokens extends AbstractList<Token> {

    private final List<Token> tokens;
    private int reads;

    CountedTokens(List<Token> tokens) {
      this.tokens = tokens;
    }

    @Override
    public Token get(int i) {
      reads++;
      return tokens.get(i);
    }

    @Override
    public int size() {
      return tokens.size();
    }
  }
}
