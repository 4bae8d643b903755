package org.manchette.text.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manchette.text.Actor;
import org.manchette.text.Mention;
import org.manchette.text.token.Sentence;
import org.manchette.text.token.Token;
import org.manchette.text.token.TokenisedField;

/**
 * A field as one row of tokens that know what they tell, their sentence, the quotation they stand
 * in and the actor they name. Outside of the row there are no words.
 */
final class FieldView {

  /** How far back a sentence is looked for. */
  static final int TOKENS_BACK = 1_000;

  final TokenisedField field;
  final String text;
  final List<Token> tokens = new ArrayList<>();
  private final long[] told;
  private final boolean[] quoted;

  /** Phrases between an auxiliary and its participle, by their first word: « de son côté ». */
  private static final Map<String, List<List<String>>> ADVERBS =
      Stream.of(
              "de son côté",
              "de leur côté",
              "pour sa part",
              "pour leur part",
              "par ailleurs",
              "en revanche",
              "au contraire",
              "à nouveau",
              "en outre",
              "à son tour",
              "à leur tour",
              "d' ailleurs",
              "dans la foulée",
              "en effet",
              "du reste",
              "au passage",
              "sans surprise")
          .map(phrase -> List.of(phrase.split(" ", -1)))
          .collect(Collectors.groupingBy(List::getFirst));

  private final int[] sentenceStart;
  private final int[] sentenceEnd;
  private final int[] paragraph;
  private final @Nullable Actor[] actors;
  private final int[] mentionStart;
  private final int[] mentionEnd;

  FieldView(TokenisedField field, List<Actor> all) {
    this.field = field;
    this.text = field.text().value();
    for (Sentence sentence : field.sentences()) {
      tokens.addAll(sentence.tokens());
    }
    int size = tokens.size();
    told = new long[size];
    for (int i = 0; i < size; i++) {
      told[i] = Lexicon.of(tokens.get(i).lower());
    }
    quoted = new boolean[size];
    sentenceStart = new int[size];
    sentenceEnd = new int[size];
    paragraph = new int[size];
    int next = 0;
    for (Sentence sentence : field.sentences()) {
      int end = next + sentence.tokens().size();
      Arrays.fill(sentenceStart, next, end, next);
      Arrays.fill(sentenceEnd, next, end, end);
      Arrays.fill(paragraph, next, end, sentence.paragraph());
      next = end;
    }
    markAdverbs();
    actors = new @Nullable Actor[size];
    mentionStart = new int[size];
    mentionEnd = new int[size];
    for (Actor actor : all) {
      for (Mention mention : actor.mentions()) {
        if (mention.field() == field.field()) {
          mark(actor, mention);
        }
      }
    }
  }

  private void markAdverbs() {
    for (int i = 0; i + 1 < told.length; i++) {
      if (!is(i, Lexicon.PREPOSITION)) {
        continue;
      }
      for (List<String> phrase : ADVERBS.getOrDefault(lower(i), List.of())) {
        int k = 1;
        while (k < phrase.size() && lower(i + k).equals(phrase.get(k))) {
          k++;
        }
        if (k == phrase.size()) {
          Arrays.fill(told, i, i + k, Lexicon.ADVERB | Lexicon.ADVERB_BEFORE_VERB);
        }
      }
    }
  }

  private void mark(Actor actor, Mention mention) {
    int from = tokenAt(field.text().fromOriginal(mention.start()));
    int to = from;
    while (to < tokens.size()
        && field.text().originalStart(tokens.get(to).start()) < mention.end()) {
      to++;
    }
    for (int i = from; i < to; i++) {
      // The longest name at a place stands for those inside it.
      if (mentionEnd[i] - mentionStart[i] < to - from) {
        actors[i] = actor;
        mentionStart[i] = from;
        mentionEnd[i] = to;
      }
    }
  }

  int size() {
    return tokens.size();
  }

  /** Index of the first token that ends behind {@code offset} of the repaired text. */
  int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  String lower(int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).lower();
  }

  /** What the word tells: bits of {@link Lexicon}. */
  long told(int i) {
    return i < 0 || i >= told.length ? 0 : told[i];
  }

  /** True if the word is of one of the kinds of {@link Lexicon}. */
  boolean is(int i, long kinds) {
    return (told(i) & kinds) != 0;
  }

  /** Marks the tokens from {@code from} to before {@code to} as standing in direct speech. */
  void quote(int from, int to) {
    Arrays.fill(quoted, from, to, true);
  }

  boolean quoted(int i) {
    return i >= 0 && i < quoted.length && quoted[i];
  }

  boolean word(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).word();
  }

  boolean capitalised(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).capitalised();
  }

  /** Index of the first token of the sentence of token {@code i}. */
  int sentenceStart(int i) {
    return sentenceStart[i];
  }

  /**
   * Where the last sentence begins that stands before {@code at}, or is cut by it, outside of
   * direct speech; -1 if none is near.
   */
  int sentenceBefore(int at) {
    int i = at - 1;
    int first = Math.max(0, at - TOKENS_BACK);
    while (i >= first && beginsQuoted(sentenceStart[i])) {
      i = sentenceStart[i] - 1;
    }
    return i < first ? -1 : sentenceStart[i];
  }

  private boolean beginsQuoted(int start) {
    return quoted(is(start, Lexicon.MARK) ? start + 1 : start);
  }

  /** Index after the last token of the sentence of token {@code i}. */
  int sentenceEnd(int i) {
    return sentenceEnd[i];
  }

  int paragraph(int i) {
    return paragraph[i];
  }

  @Nullable Actor actor(int i) {
    return i < 0 || i >= tokens.size() ? null : actors[i];
  }

  /** True if a mention of an actor begins with the token. */
  boolean names(int i) {
    return actor(i) != null && mentionStart[i] == i;
  }

  int mentionStart(int i) {
    return mentionStart[i];
  }

  int mentionEnd(int i) {
    return mentionEnd[i];
  }
}
