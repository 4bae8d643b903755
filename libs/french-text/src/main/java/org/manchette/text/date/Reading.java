package org.manchette.text.date;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.text.token.Token;

/**
 * A sentence as the rules read it: its tokens by index (those outside read as the empty word), the
 * day of publication, and what was told before.
 */
final class Reading {

  private final List<Token> tokens;
  private final @Nullable LocalDate published;
  private final Told told;
  private final @Nullable Direction imposed;

  Reading(List<Token> tokens, @Nullable LocalDate published, Told told) {
    this(tokens, published, told, null);
  }

  private Reading(
      List<Token> tokens, @Nullable LocalDate published, Told told, @Nullable Direction imposed) {
    this.tokens = tokens;
    this.published = published;
    this.told = told;
    this.imposed = imposed;
  }

  /** The same sentence, read with a direction that a preposition gives (« depuis », « d'ici »). */
  Reading looking(Direction direction) {
    return new Reading(tokens, published, told, direction);
  }

  /** The same sentence, as if this had been told before. */
  Reading with(Told other) {
    return new Reading(tokens, published, other, imposed);
  }

  /** The same sentence, as if nothing had been told before it. */
  Reading withoutTold() {
    return with(Told.NOTHING);
  }

  /** The same sentence, of an article without a day of publication, nothing told before it. */
  Reading withoutContext() {
    return new Reading(tokens, null, Told.NOTHING, imposed);
  }

  /** The day of publication; null if it is not known. */
  @Nullable LocalDate published() {
    return published;
  }

  /** What was told before this point of the text. */
  Told told() {
    return told;
  }

  /** Where the clause around the tokens from {@code first} up to {@code end} looks. */
  Direction direction(int first, int end) {
    return imposed != null ? imposed : Tense.around(this, first, end);
  }

  /** The same for a day or month whose year is sought. */
  Direction outlook(int first, int end) {
    return imposed != null ? imposed : Outlook.of(this, first, end);
  }

  int size() {
    return tokens.size();
  }

  /** Where the token begins in the normalised text. */
  int start(int i) {
    return tokens.get(i).start();
  }

  /** Where it ends, exclusive. */
  int end(int i) {
    return tokens.get(i).end();
  }

  String text(int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text();
  }

  /** In lower case, accents kept. */
  String lower(int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).lower();
  }

  boolean is(int i, String word) {
    return lower(i).equals(word);
  }

  boolean isAny(int i, String one, String two) {
    return is(i, one) || is(i, two);
  }

  boolean isAny(int i, String one, String two, String three) {
    return is(i, one) || is(i, two) || is(i, three);
  }

  boolean capitalised(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).capitalised();
  }

  /** True for a word that begins a sentence or stands behind a mark: its capital says nothing. */
  boolean opens(int i) {
    return i == 0 || !tokens.get(i - 1).word();
  }

  /**
   * True for a mark that closes what stands before it: « » », « ) », a straight quote behind a
   * word.
   */
  boolean closesQuote(int i) {
    return isAny(i, "»", ")", "”") || (is(i, "\"") && touchesNext(i - 1));
  }

  /** True if nothing, not even a space, stands between the token and the next. */
  boolean touchesNext(int i) {
    return i >= 0 && i + 1 < tokens.size() && tokens.get(i).end() == tokens.get(i + 1).start();
  }

  /** The index behind a definite article at {@code i}, {@code i} itself if there is none. */
  int afterArticle(int i) {
    return isAny(i, "le", "la", "l'") ? i + 1 : i;
  }
}
