package org.manchette.text.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts the tokens of one text into sentences. */
final class Sentences {

  /** In tokens. Longer sentences are cut: no reader meets one of unbounded length. */
  private static final int LONGEST = 500;

  /**
   * Words with which a sentence may go on after an initial, so that « le plan B. Il reste » is two
   * sentences and « J. Dupont » is one.
   */
  private static final Set<String> OPENERS =
      Set.of(
          "il", "elle", "ils", "elles", "on", "ce", "cet", "cette", "ces", "un", "une", "des", "en",
          "dans", "pour", "mais", "et", "selon", "après", "avant", "depuis", "nous", "vous", "je",
          "au", "aux", "son", "sa", "ses", "leur", "leurs", "si", "sur", "par", "avec", "à", "c'",
          "l'", "qu'", "d'", "s'", "n'", "les");

  private final List<Token> tokens;
  private final String text;
  private final List<Sentence> sentences = new ArrayList<>();
  private int paragraph;

  Sentences(List<Token> tokens, String text) {
    this.tokens = tokens;
    this.text = text;
  }

  List<Sentence> split() {
    int first = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean last = i + 1 == tokens.size();
      boolean lineEnd = !last && hasLineEnd(i);
      if (last || lineEnd || i - first + 1 >= LONGEST || isBoundary(first, i)) {
        List<Token> sentence = tokens.subList(first, i + 1);
        sentences.add(
            new Sentence(sentence.getFirst().start(), tokens.get(i).end(), paragraph, sentence));
        first = i + 1;
      }
      if (lineEnd) {
        paragraph++;
      }
    }
    return sentences;
  }

  private boolean hasLineEnd(int i) {
    int from = tokens.get(i).end();
    int to = tokens.get(i + 1).start();
    return to > from && text.indexOf('\n', from, to) >= 0;
  }

  /** True if a sentence ends behind token {@code i}, which is not the last. */
  private boolean isBoundary(int first, int i) {
    Token next = tokens.get(i + 1);
    if (isCloser(i + 1) || !beginsSentence(i + 1)) {
      return false;
    }
    int end = i;
    while (end > first && isClosingMark(end)) {
      end--;
    }
    Token token = tokens.get(end);
    if (token.word()) {
      return end == i && endsWithDot(token) && abbreviationEndsSentence(end, next);
    }
    return switch (token.text().charAt(0)) {
      case '!' -> !isOmission(end) && (!isInName(end) || OPENERS.contains(next.lower()));
      case '?', '…' -> !isOmission(end);
      case '.' -> !isOmission(end) && !isListNumber(first, end);
      default -> false;
    };
  }

  /** « Yahoo! » is a name. */
  private boolean isInName(int end) {
    return end > 0 && touchesWordBefore(end) && tokens.get(end - 1).lower().equals("yahoo");
  }

  /** « 1. Le pont. 2. La route. » */
  private boolean isListNumber(int first, int end) {
    String number = tokens.get(first).text();
    return end == first + 1 && number.length() <= 2 && Character.isDigit(number.charAt(0));
  }

  private static boolean endsWithDot(Token token) {
    return token.text().charAt(token.text().length() - 1) == '.';
  }

  /** « (...) » stands for words left out; the sentence around it goes on. */
  private boolean isOmission(int end) {
    return end > 0
        && end + 1 < tokens.size()
        && "([".indexOf(tokens.get(end - 1).text().charAt(0)) >= 0
        && ")]".indexOf(tokens.get(end + 1).text().charAt(0)) >= 0;
  }

  private boolean abbreviationEndsSentence(int i, Token next) {
    String lower = tokens.get(i).lower();
    if (Abbreviations.open(lower)) {
      return false;
    }
    boolean christ = lower.equals("j.-c.") && i > 0 && endsWithDot(tokens.get(i - 1));
    boolean initials = lower.length() <= "j.-c.".length() && !Abbreviations.closed(lower);
    return christ || !initials || OPENERS.contains(next.lower());
  }

  /** A mark that cannot begin a sentence. */
  private boolean isCloser(int i) {
    return switch (tokens.get(i).text().charAt(0)) {
      case '.', '!', '?', '…', ',', ';', ':' -> true;
      default -> isClosingMark(i);
    };
  }

  /** A mark that closes what stands before it; a straight quote does if it touches that. */
  private boolean isClosingMark(int i) {
    return switch (tokens.get(i).text().charAt(0)) {
      case '»', '”', '›', ')', ']' -> true;
      case '"', '\'' -> touchesWordBefore(i) && !touchesWordAfter(i);
      default -> false;
    };
  }

  private boolean touchesWordBefore(int i) {
    return i > 0 && tokens.get(i - 1).end() == tokens.get(i).start();
  }

  private boolean touchesWordAfter(int i) {
    return i + 1 < tokens.size()
        && tokens.get(i).end() == tokens.get(i + 1).start()
        && tokens.get(i + 1).word();
  }

  private boolean beginsSentence(int i) {
    Token token = tokens.get(i);
    char c = token.text().charAt(0);
    if (Character.isLetter(token.text().codePointAt(0))) {
      return token.capitalised();
    }
    return switch (c) {
      case '«', '“', '"', '‹', '\'', '(', '[', '-', '–', '—', '•', '*', '#', '@' ->
          i + 1 < tokens.size() && !startsLower(tokens.get(i + 1));
      default -> Character.isDigit(c);
    };
  }

  private static boolean startsLower(Token token) {
    return Character.isLowerCase(token.text().codePointAt(0));
  }
}
