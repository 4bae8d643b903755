package org.manchette.text.hygiene;

import java.util.List;

/** The defects of one text, as many of them as say something. */
final class Defects {

  /** Beyond so many, more of them say nothing new about a text. */
  static final int MOST = 100;

  private Defects() {}

  static void add(List<Defect> defects, Defect defect) {
    if (defects.size() < MOST) {
      defects.add(defect);
    }
  }
}
