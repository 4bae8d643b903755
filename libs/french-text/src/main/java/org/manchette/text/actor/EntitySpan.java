package org.manchette.text.actor;

import org.jspecify.annotations.Nullable;
import org.manchette.text.actor.FirstNames.Sex;

/**
 * Tokens of a sentence that look like a name.
 *
 * @param from index of the first token
 * @param to index after the last
 * @param evidence what kind of actor it looks like here
 * @param match the authority's form that these tokens are; null for a name it does not know
 * @param title true if a title stands before it (« M. Macron »)
 * @param titleSex the sex that this title tells; null where none does
 * @param unsure true if it is only a name where the article gives it elsewhere (a common word that
 *     begins the sentence)
 */
record EntitySpan(
    int from,
    int to,
    Evidence evidence,
    Authority.@Nullable Match match,
    boolean title,
    @Nullable Sex titleSex,
    boolean unsure) {

  /** The same tokens for another reason. */
  EntitySpan with(Evidence other) {
    return new EntitySpan(from, to, other, match, title, titleSex, unsure);
  }
}
