package org.manchette.search.batch;

import java.util.Locale;
import org.manchette.search.article.Wording;

/** What became of a line. */
enum Status {
  OK("", ""),
  REPAIRED("", ""),
  AMBIGUOUS(
      "Plusieurs acteurs portent ce nom\u00a0: le plus cité a été compté.",
      "Several actors have this name: the one named most was counted."),
  UNKNOWN(
      "Aucun acteur ne porte ce nom\u00a0: ses mots ont été cherchés tels quels.",
      "No actor has this name: its words were searched as they stand."),
  INVALID("", ""),
  FAILED("", "");

  private final String french;
  private final String english;

  Status(String french, String english) {
    this.french = french;
    this.english = english;
  }

  /** As the contract calls it. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Why it is so, where that is always the same. */
  String note(Wording wording) {
    return wording == Wording.FRENCH ? french : english;
  }
}
