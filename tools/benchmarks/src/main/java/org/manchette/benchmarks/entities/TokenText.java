package org.manchette.benchmarks.entities;

import java.util.ArrayList;
import java.util.List;
import org.manchette.text.ActorKind;
import org.manchette.text.TextField;

/** The body of an article put together from tokens, with where each of them stands. */
final class TokenText {

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();

  /** Adds a token, behind a space or not. */
  void add(String token, boolean spaced) {
    if (spaced && !text.isEmpty()) {
      text.append(' ');
    }
    starts.add(text.length());
    text.append(token);
    ends.add(text.length());
  }

  /** Takes back the sign that ends a broken word, so that what is added next completes it. */
  void dropLast() {
    text.setLength(text.length() - 1);
    ends.set(ends.size() - 1, text.length());
  }

  int size() {
    return starts.size();
  }

  int start(int token) {
    return starts.get(token);
  }

  int end(int token) {
    return ends.get(token);
  }

  Span span(int firstToken, int lastToken, ActorKind kind) {
    return new Span(TextField.TEXT, start(firstToken), end(lastToken), kind);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
