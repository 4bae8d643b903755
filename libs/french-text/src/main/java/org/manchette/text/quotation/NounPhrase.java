package org.manchette.text.quotation;

import org.jspecify.annotations.Nullable;
import org.manchette.text.Actor;

/**
 * Words that may name a speaker.
 *
 * @param from index of the first token
 * @param to index after the last
 * @param actor whom they resolve to; null when the text does not say
 */
record NounPhrase(int from, int to, @Nullable Actor actor) {}
