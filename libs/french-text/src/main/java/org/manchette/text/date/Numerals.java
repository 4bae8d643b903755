package org.manchette.text.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.manchette.text.token.Token;

/**
 * Numbers of several words, turned into figures, so that no rule needs to know both: « mil neuf
 * cent quatorze » reads 1914, « vingt et un » reads 21, « quatre-vingt dix » reads 90.
 */
final class Numerals {

  private static final Map<String, Integer> TIMES =
      Map.of("cent", 100, "cents", 100, "mil", 1_000, "mille", 1_000, "milles", 1_000);

  private static final int TENS = 10;
  private static final int HUNDRED = 100;

  private final List<Token> tokens;
  private int next;

  private Numerals(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The same tokens, those of a number in several words made one that reads as figures. */
  static List<Token> inFigures(List<Token> tokens) {
    Numerals numerals = new Numerals(tokens);
    List<Token> rewritten = List.of();
    for (int i = 0; i < tokens.size(); i++) {
      int value = isNumeral(tokens.get(i).lower()) ? numerals.read(i) : 0;
      boolean several = value > 0 && numerals.next > i + 1;
      if (several && rewritten.isEmpty()) {
        rewritten = new ArrayList<>(tokens.subList(0, i));
      }
      if (several) {
        String figures = Integer.toString(value);
        int end = tokens.get(numerals.next - 1).end();
        rewritten.add(new Token(tokens.get(i).start(), end, figures, figures));
        i = numerals.next - 1;
      } else if (!rewritten.isEmpty()) {
        rewritten.add(tokens.get(i));
      }
    }
    return rewritten.isEmpty() ? tokens : rewritten;
  }

  private static boolean isNumeral(String lower) {
    return TIMES.containsKey(lower) || Words.numeral(lower) > 0;
  }

  /** The value of the longest number that begins here; {@link #next} is then behind it. */
  private int read(int first) {
    next = first;
    int thousands = 0;
    int below = belowThousand();
    if (isThousand(next)) {
      thousands = Math.max(1, below);
      next++;
      below = belowThousand();
    }
    return thousands * 1_000 + below;
  }

  private boolean isThousand(int i) {
    return TIMES.getOrDefault(word(i), 0) == 1_000;
  }

  /** « neuf cent quatorze », « dix-neuf cent quatorze », « cent », « vingt et un ». */
  private int belowThousand() {
    int head = belowHundred();
    if (TIMES.getOrDefault(word(next), 0) != HUNDRED || head >= 2 * TENS) {
      return head;
    }
    next++;
    return Math.max(1, head) * HUNDRED + belowHundred();
  }

  /** « quatorze », « vingt-sept », « vingt sept », « vingt et un », « quatre vingt dix ». */
  private int belowHundred() {
    int value = Words.numeral(word(next));
    if (value == 0 || value >= HUNDRED) {
      return 0;
    }
    next++;
    if (value == 4 && Words.numeral(word(next)) == 2 * TENS) {
      value = 8 * TENS;
      next++;
    }
    if (value < 2 * TENS || value % TENS != 0) {
      return value;
    }
    boolean and = word(next).equals("et");
    int unit = Words.numeral(word(and ? next + 1 : next));
    boolean teens = value == 6 * TENS || value == 8 * TENS;
    boolean joins = unit > 0 && unit < (teens ? 2 * TENS : TENS);
    if (!joins || (and && unit != 1 && unit != 11)) {
      return value;
    }
    next += and ? 2 : 1;
    return value + unit;
  }

  private String word(int i) {
    return i < tokens.size() ? tokens.get(i).lower() : "";
  }
}
