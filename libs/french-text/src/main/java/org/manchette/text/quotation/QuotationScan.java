package org.manchette.text.quotation;

import java.util.List;
import org.manchette.text.Actor;
import org.manchette.text.Quotation;

/** One pass over one field, sentence by sentence. Not reused. */
final class QuotationScan {

  private final FieldView view;
  private final Quotations quotations;
  private final DirectSpeech direct;
  private final ReportedSpeech reported;

  QuotationScan(FieldView view, List<Actor> actors) {
    this.view = view;
    this.quotations = new Quotations(view);
    Discourse discourse = new Discourse(view, actors);
    Referents referents = new Referents(view, discourse);
    Phrases phrases = new Phrases(view, referents);
    Subjects subjects = new Subjects(view, discourse, referents, phrases);
    Clauses clauses = new Clauses(view, referents, phrases, subjects);
    this.direct = new DirectSpeech(view, discourse, phrases, clauses, subjects, quotations);
    this.reported =
        new ReportedSpeech(view, discourse, phrases, subjects, clauses, direct, quotations);
  }

  /** The quotations of the field in text order. */
  List<Quotation> scan() {
    int i = 0;
    while (i < view.size()) {
      int end = view.sentenceEnd(i);
      direct.addUntil(end);
      reported.add(i, end);
      i = end;
    }
    return quotations.inOrder();
  }
}
