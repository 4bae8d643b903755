package org.manchette.text.actor;

import java.util.List;
import java.util.stream.Collectors;
import org.manchette.text.Mention;
import org.manchette.text.Reason;
import org.manchette.text.token.Sentence;
import org.manchette.text.token.TokenisedField;

/**
 * A span in its place in the article.
 *
 * @param field where it stands
 * @param sentence where it stands in the field
 * @param span its tokens
 * @param pieces folded parts of the name
 * @param order rank of the span in the article
 */
record Found(
    TokenisedField field, Sentence sentence, EntitySpan span, List<String> pieces, int order) {

  static Found of(TokenisedField field, Sentence sentence, EntitySpan span, int order) {
    List<String> pieces =
        sentence.tokens().subList(span.from(), span.to()).stream()
            .flatMap(token -> Folding.pieces(token.text()).stream())
            .map(Folding::fold)
            .filter(piece -> !piece.isEmpty())
            .toList();
    return new Found(field, sentence, span, pieces, order);
  }

  /** With the word before it: « Pen » is « Le Pen » where the article says so elsewhere. */
  Found withWordBefore() {
    EntitySpan longer =
        new EntitySpan(
            span.from() - 1,
            span.to(),
            span.evidence(),
            null,
            span.title(),
            span.titleSex(),
            span.unsure());
    return of(field, sentence, longer, order);
  }

  String key() {
    return String.join(" ", pieces);
  }

  boolean sameSentence(Found other) {
    return field.field() == other.field.field() && sentence.start() == other.sentence.start();
  }

  /** The lower-case token so many places before the name; empty before the sentence begins. */
  String before(int places) {
    return lower(span.from() - places);
  }

  /** The lower-case token so many places behind the name, 1 for the next; empty behind the end. */
  String after(int places) {
    return lower(span.to() + places - 1);
  }

  String lower(int token) {
    return token < 0 || token >= sentence.tokens().size()
        ? ""
        : sentence.tokens().get(token).lower();
  }

  int start() {
    return sentence.tokens().get(span.from()).start();
  }

  int end() {
    return sentence.tokens().get(span.to() - 1).end();
  }

  Mention mention(Reason reason) {
    return new Mention(
        field.field(),
        field.text().originalStart(start()),
        field.text().originalEnd(end()),
        field.text().originalText(start(), end()),
        reason);
  }

  /** The name as it would stand in a clean text. */
  String words() {
    return field.text().value().substring(start(), end());
  }

  /** The first letters of its words, without articles and prepositions. */
  String initials() {
    return pieces.stream()
        .filter(piece ->
            !Cues.PARTICLES.contains(piece) && !piece.equals("et") && !piece.equals("pour"))
        .map(piece -> piece.substring(0, 1))
        .collect(Collectors.joining());
  }
}
