package org.manchette.search.query;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a query.
 *
 * @param text as it was typed
 * @param number of a proximity, or of times behind a parenthesis; else 0
 * @param node of a leaf
 * @param field of a field
 */
record QueryToken(
    Kind kind, String text, int number, @Nullable QueryNode node, @Nullable QueryField field) {

  enum Kind {
    LEAF,
    OR,
    AND,
    NOT,
    NEAR,
    SENTENCE,
    FIELD,
    OPEN,
    CLOSE
  }

  static QueryToken of(Kind kind, String text) {
    return new QueryToken(kind, text, 0, null, null);
  }

  static QueryToken leaf(String text, QueryNode node) {
    return new QueryToken(Kind.LEAF, text, 0, node, null);
  }
}
