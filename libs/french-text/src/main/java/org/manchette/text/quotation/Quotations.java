package org.manchette.text.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.text.Actor;
import org.manchette.text.Quotation;
import org.manchette.text.hygiene.NormalisedText;

/** The quotations found in a field so far, as places of the submitted text. */
final class Quotations {

  private final FieldView view;
  private final NormalisedText text;
  private final List<Quotation> found = new ArrayList<>();

  Quotations(FieldView view) {
    this.view = view;
    this.text = view.field.text();
  }

  /**
   * Adds one.
   *
   * @param start first code unit of the repaired text
   * @param end the one after the last
   */
  void add(
      int start,
      int end,
      boolean direct,
      @Nullable String verb,
      Quotation.@Nullable Speaker speaker,
      double confidence) {
    found.add(
        new Quotation(
            view.field.field(),
            text.originalStart(start),
            text.originalEnd(end),
            text.originalText(start, end),
            verb,
            direct,
            speaker,
            confidence));
  }

  /** Lets the direct quotation found last go on to {@code end} of the repaired text. */
  void extend(int end) {
    for (int k = found.size() - 1; k >= 0; k--) {
      Quotation last = found.get(k);
      if (last.direct()) {
        int to = text.originalEnd(end);
        found.set(
            k,
            new Quotation(
                last.field(),
                last.start(),
                to,
                text.original().substring(last.start(), to),
                last.verb(),
                true,
                last.speaker(),
                last.confidence()));
        return;
      }
    }
  }

  /** In text order. */
  List<Quotation> inOrder() {
    found.sort(Comparator.comparingInt(Quotation::start));
    return found;
  }

  /** The speaker of a clause as the contract has it. */
  Quotation.Speaker speaker(NounPhrase phrase) {
    int start = view.tokens.get(phrase.from()).start();
    int end = view.tokens.get(phrase.to() - 1).end();
    Actor actor = phrase.actor();
    return new Quotation.Speaker(
        text.originalText(start, end),
        text.originalStart(start),
        text.originalEnd(end),
        actor == null ? null : actor.id(),
        actor == null ? null : actor.name());
  }

  /** The verb of a clause as it stands; null if it has none. */
  @Nullable String verb(@Nullable Clause clause) {
    return clause == null || clause.verb() < 0
        ? null
        : text.originalText(
            view.tokens.get(clause.verb()).start(), view.tokens.get(clause.verbEnd() - 1).end());
  }
}
