package org.manchette.text.hygiene;

import java.util.List;

/** One kind of repair. Reads a draft once from left to right, in time linear in its length. */
interface Repair {

  /**
   * The repaired draft; the given one itself when there is nothing to do.
   *
   * @param draft not changed
   * @param defects to which what is found odd is added
   */
  Draft apply(Draft draft, List<Defect> defects);
}
