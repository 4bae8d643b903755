package org.manchette.text.token;

import java.util.List;

/**
 * A sentence of a repaired text.
 *
 * @param start first UTF-16 code unit in the repaired text
 * @param end the one after the last
 * @param paragraph number of its paragraph in the field, from 0
 * @param tokens in order, at least one
 */
public record Sentence(int start, int end, int paragraph, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
