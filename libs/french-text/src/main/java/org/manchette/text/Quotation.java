package org.manchette.text;

import org.jspecify.annotations.Nullable;

/**
 * Words given as someone's own.
 *
 * @param field the field it stands in
 * @param start first UTF-16 code unit of the words in the submitted field, marks left out
 * @param end the one after the last
 * @param text the submitted words between them, unrepaired
 * @param direct true between quotation marks, false for reported speech
 * @param speaker who said it; null when the text does not say
 * @param confidence from 0 to 1
 */
public record Quotation(
    TextField field,
    int start,
    int end,
    String text,
    boolean direct,
    @Nullable Speaker speaker,
    double confidence) {

  /**
   * Who is given as the source of a quotation.
   *
   * @param text the words that name the speaker, as they stand (« il », « le communiqué »)
   * @param actorId the actor they resolve to; null when the text does not support one
   * @param name that actor's preferred name; null with {@code actorId}
   */
  public record Speaker(String text, @Nullable String actorId, @Nullable String name) {}
}
