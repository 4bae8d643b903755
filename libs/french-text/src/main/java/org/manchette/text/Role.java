package org.manchette.text;

/**
 * A function of an actor as the article words it (« PDG de Microsoft »).
 *
 * @param field the field it stands in
 * @param start first UTF-16 code unit in the submitted field
 * @param end the one after the last
 * @param text the submitted words between them, unrepaired
 */
public record Role(TextField field, int start, int end, String text) {}
