package org.manchette.text.hygiene;

import java.util.List;

/** Finds, paragraph by paragraph, the quotation marks that lack their counterpart. */
final class UnbalancedQuotes {

  private UnbalancedQuotes() {}

  /** Adds a defect for each « “ left open at the end of its paragraph, and each stray » ”. */
  static void find(Draft draft, List<Defect> defects) {
    int guillemet = -1;
    int curly = -1;
    for (int i = 0; i <= draft.length(); i++) {
      switch (i == draft.length() ? '\n' : draft.at(i)) {
        case '«' -> {
          report(draft, guillemet, defects);
          guillemet = i;
        }
        case '“' -> {
          report(draft, curly, defects);
          curly = i;
        }
        case '»' -> {
          report(draft, guillemet < 0 ? i : -1, defects);
          guillemet = -1;
        }
        case '”' -> {
          report(draft, curly < 0 ? i : -1, defects);
          curly = -1;
        }
        case '\n' -> {
          report(draft, guillemet, defects);
          report(draft, curly, defects);
          guillemet = -1;
          curly = -1;
        }
        default -> {}
      }
    }
  }

  private static void report(Draft draft, int mark, List<Defect> defects) {
    if (mark >= 0) {
      Defects.add(defects, new Defect(Defect.Kind.UNBALANCED_QUOTE, draft.start(mark)));
    }
  }
}
