package org.manchette.text;

import org.jspecify.annotations.Nullable;

/**
 * Words given as someone's own.
 *
 * @param field the field it stands in
 * @param start first UTF-16 code unit of the words in the submitted field, marks left out
 * @param end the one after the last
 * @param text the submitted words between them, unrepaired
 * @param verb what gives the words to the speaker, as it stands: the reporting verb without its
 *     auxiliary (« déclaré ») or the preposition (« selon », « d'après »); null where nothing does,
 *     as after a colon
 * @param direct true between quotation marks, false for reported speech
 * @param speaker who said it; null when the text does not say
 * @param confidence from 0 to 1
 */
public record Quotation(
    TextField field,
    int start,
    int end,
    String text,
    @Nullable String verb,
    boolean direct,
    @Nullable Speaker speaker,
    double confidence) {

  /**
   * Who is given as the source of a quotation.
   *
   * @param text the words that name the speaker, as they stand (« il », « le communiqué »)
   * @param start first UTF-16 code unit of these words in the quotation's field as submitted; null
   *     where they stand in another field
   * @param end the one after the last; null with {@code start}
   * @param actorId the actor they resolve to; null when the text does not support one
   * @param name that actor's preferred name; null with {@code actorId}
   */
  public record Speaker(
      String text,
      @Nullable Integer start,
      @Nullable Integer end,
      @Nullable String actorId,
      @Nullable String name) {}

  /** The same words, said by another. */
  public Quotation by(@Nullable Speaker other) {
    return new Quotation(field, start, end, text, verb, direct, other, confidence);
  }
}
