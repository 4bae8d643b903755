package org.manchette.text;

/**
 * A place where an actor is named.
 *
 * @param field the field it stands in
 * @param start first UTF-16 code unit in the submitted field
 * @param end the one after the last
 * @param text the submitted words between them, unrepaired
 * @param reason why it is taken for this actor
 */
public record Mention(TextField field, int start, int end, String text, Reason reason) {}
