package org.manchette.text.actor;

import org.manchette.text.ActorKind;

/**
 * Tokens of a sentence that a recogniser takes for a name.
 *
 * @param from index of the first token
 * @param to index after the last, greater than {@code from}
 * @param kind what it names
 * @param confidence from 0 to 1
 */
public record RecognisedName(int from, int to, ActorKind kind, double confidence) {}
