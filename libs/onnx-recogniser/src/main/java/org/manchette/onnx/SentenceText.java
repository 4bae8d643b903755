package org.manchette.onnx;

import java.util.List;
import org.manchette.text.token.Token;

/** A sentence as a text that is given to a model, each gap between its words a single space. */
final class SentenceText {

  private final String text;
  private final int[] starts;
  private final int[] ends;

  SentenceText(List<Token> tokens) {
    StringBuilder words = new StringBuilder();
    this.starts = new int[tokens.size()];
    this.ends = new int[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (i > 0 && token.start() > tokens.get(i - 1).end()) {
        words.append(' ');
      }
      starts[i] = words.length();
      words.append(token.text());
      ends[i] = words.length();
    }
    this.text = words.toString();
  }

  String text() {
    return text;
  }

  int words() {
    return starts.length;
  }

  /** The first UTF-16 code unit of a word in the text. */
  int start(int word) {
    return starts[word];
  }

  /** The one after the last. */
  int end(int word) {
    return ends[word];
  }
}
