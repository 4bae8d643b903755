package org.manchette.text.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manchette.text.ActorKind;
import org.manchette.text.token.Sentence;
import org.manchette.text.token.Token;

/**
 * What the recogniser sees of each token: the word and its neighbours, their shapes, endings and
 * classes, the lists and the authority, what the rules take it for, and how the rest of the article
 * writes and uses the word. Thread-safe.
 */
public final class NameFeatures {

  /** Upper bound of the features of one token. */
  private static final int MOST = 80;

  /**
   * Share of words in lower case that no list knows, above which a text is taken for OCR of an old
   * newspaper: 99 in 100 articles of today are below, nine in ten pages of 1850 to 1950 above.
   */
  private static final double NOISY = 0.045;

  /** Fewer words tell nothing about noise. */
  private static final int NOISE_WORDS = 20;

  /** Marks the features of OCR: what they tell there is learned apart. */
  private static final int OCR = 0x0f;

  /** The lists that a word stands in, and those that its stem does: a bit each. */
  private static final Map<String, Integer> OF_WORDS = new HashMap<>();

  private static final Map<String, Integer> OF_STEMS = new HashMap<>();

  static {
    mark(OF_WORDS, Cues.COMMON_WORDS, 2);
    mark(OF_WORDS, Cues.DEMONYMS, 4);
    mark(OF_STEMS, Cues.ROLES, 16);
    mark(OF_STEMS, Cues.COLLECTIVE_CUES, 32);
    mark(OF_STEMS, Cues.COMPANY_NOUNS, 32);
    mark(OF_WORDS, Cues.COLLECTIVE_HEADS, 64);
    mark(OF_WORDS, Cues.COLLECTIVE_WORDS, 64);
    mark(OF_WORDS, Cues.BODY_HEADS, 128);
    mark(OF_STEMS, Cues.PLACE_CUES, 256);
    mark(OF_WORDS, Cues.PLACE_HEADS, 256);
    mark(OF_WORDS, Cues.EVENT_HEADS, 512);
    mark(OF_WORDS, Cues.NOT_ACTORS, 1024);
    mark(OF_WORDS, Cues.PARTICLES, 2048);
  }

  private static void mark(Map<String, Integer> lists, Set<String> words, int bit) {
    words.forEach(word -> lists.merge(word, bit, (a, b) -> a | b));
  }

  private final Authority authority;
  private final FirstNames firstNames;
  private final WordClusters clusters;

  /**
   * @param authority known actors
   * @param firstNames known first names
   * @param clusters classes of words
   */
  public NameFeatures(Authority authority, FirstNames firstNames, WordClusters clusters) {
    this.authority = authority;
    this.firstNames = firstNames;
    this.clusters = clusters;
  }

  /**
   * The features of an article.
   *
   * @param sentences of all fields
   * @return for each sentence and token the hashes of its features
   */
  public List<int[][]> of(List<Sentence> sentences) {
    List<Seen> seen = see(sentences);
    return features(seen, isNoisy(seen));
  }

  /**
   * The features of an article of which it is known whether it is OCR of an old newspaper.
   *
   * @param sentences of all fields
   * @param ocr true if it is
   * @return for each sentence and token the hashes of its features
   */
  public List<int[][]> of(List<Sentence> sentences, boolean ocr) {
    return features(see(sentences), ocr);
  }

  /**
   * The features of an article that the rules have read.
   *
   * @param rules what they found in each sentence
   */
  List<int[][]> of(List<Words> sentences, List<List<EntitySpan>> rules) {
    List<Seen> seen = new ArrayList<>(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      seen.add(new Seen(sentences.get(i), rules.get(i)));
    }
    return features(seen, isNoisy(seen));
  }

  private List<Seen> see(List<Sentence> sentences) {
    List<Seen> seen = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      Words words = new Words(sentence.tokens());
      seen.add(new Seen(words, new SentenceScan(words, authority, firstNames).scan()));
    }
    return seen;
  }

  private static List<int[][]> features(List<Seen> seen, boolean ocr) {
    Map<String, Usage> usage = usage(seen);
    List<int[][]> features = new ArrayList<>(seen.size());
    for (Seen sentence : seen) {
      features.add(sentence.features(usage, ocr));
    }
    return features;
  }

  /** How an article writes and uses a word. */
  private static final class Usage {
    private int lower;
    private int capitalised;
    private boolean endsPerson;
    private Evidence evidence = Evidence.NONE;
  }

  private static Map<String, Usage> usage(List<Seen> seen) {
    Map<String, Usage> usage = new HashMap<>();
    for (Seen sentence : seen) {
      Words words = sentence.words;
      for (int i = 0; i < words.size(); i++) {
        if (words.word(i) && words.text(i).length() > 1) {
          Usage word = usage.computeIfAbsent(words.lower(i), k -> new Usage());
          if (!words.capitalised(i)) {
            word.lower++;
          } else if (!words.opens(i)) {
            word.capitalised++;
          }
        }
      }
      for (EntitySpan span : sentence.spans) {
        for (int i = span.from(); i < span.to(); i++) {
          Usage word = usage.get(words.lower(i));
          if (word != null && words.capitalised(i)) {
            word.evidence = word.evidence.plus(span.evidence());
            word.endsPerson |=
                i == span.to() - 1
                    && span.to() - span.from() > 1
                    && span.evidence().best() == ActorKind.PERSON;
          }
        }
      }
    }
    return usage;
  }

  private boolean isNoisy(List<Seen> seen) {
    int all = 0;
    int unknown = 0;
    for (Seen sentence : seen) {
      for (Token token : sentence.words.tokens) {
        if (token.word() && !token.capitalised() && token.text().length() > 2) {
          all++;
          boolean known =
              Cues.COMMON_WORDS.contains(token.lower())
                  || clusters.of(token.text()) != WordClusters.NONE
                  || Character.isDigit(token.text().charAt(0));
          unknown += known ? 0 : 1;
        }
      }
    }
    return all >= NOISE_WORDS && unknown > NOISY * all;
  }

  /** A sentence with what the rules and lists say of its tokens. */
  private final class Seen {
    private final Words words;
    private final List<EntitySpan> spans;
    private final int size;
    private final int[] word;
    private final int[] shape;
    private final int[] form;
    private final int[] cluster;
    private final int[] list;
    private final int[] known;
    private final int[] rule;

    Seen(Words words, List<EntitySpan> spans) {
      this.words = words;
      this.spans = spans;
      this.size = words.size();
      this.word = new int[size];
      this.shape = new int[size];
      this.form = new int[size];
      this.cluster = new int[size];
      this.list = new int[size];
      this.known = new int[size];
      this.rule = new int[size];
      for (int i = 0; i < size; i++) {
        String text = words.text(i);
        String lower = words.lower(i);
        word[i] = Hash.of(isNumber(text) ? "0".repeat(Math.min(5, text.length())) : lower);
        shape[i] = Hash.of(shape(text));
        form[i] = form(text);
        cluster[i] = cluster(text, lower);
        list[i] = list(i, lower);
      }
      markKnown();
      markRules();
    }

    private int cluster(String text, String lower) {
      int of = clusters.of(text);
      if (of != WordClusters.NONE) {
        return of;
      }
      if (words.capitals || (words.opens(0) && text.equals(words.text(0)))) {
        of = clusters.of(lower);
      }
      if (of == WordClusters.NONE && text.length() > 1) {
        of = clusters.of(Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
      }
      return of;
    }

    /** A few lists joined to one value: what a word is, whatever it means here. */
    private int list(int i, String lower) {
      int bits = OF_WORDS.getOrDefault(lower, 0) | OF_STEMS.getOrDefault(words.stem(i), 0);
      bits |= firstNames.contains(lower) ? 1 : 0;
      bits |= SentenceScan.isTitle(words, i) ? 8 : 0;
      bits |= Cues.COMMUNES.contains(Folding.fold(lower)) ? 4096 : 0;
      return bits;
    }

    private void markKnown() {
      int i = 0;
      while (i < size) {
        Authority.Match match = authority.longest(words.tokens, i, words.capitals);
        if (match == null) {
          i++;
          continue;
        }
        int value =
            1
                + NameModel.number(match.entry().kind())
                + (match.ambiguous() ? 4 : 0)
                + (match.surname() ? 8 : 0)
                + (match.end() - i > 1 ? 16 : 0);
        for (int j = i; j < match.end(); j++) {
          known[j] = value + (j == i ? 32 : 0) + (j == match.end() - 1 ? 64 : 0);
        }
        i = match.end();
      }
    }

    private void markRules() {
      for (EntitySpan span : spans) {
        Evidence evidence = span.evidence();
        double strongest = evidence.strongest();
        int strength = strongest < 1.2 ? 0 : strongest < 2.5 ? 1 : strongest < 4 ? 2 : 3;
        int value = 1 + NameModel.number(evidence.best()) + 4 * strength + (span.unsure() ? 16 : 0);
        for (int j = span.from(); j < span.to(); j++) {
          // The longer one comes first: a name inside another is not what is looked for.
          if (rule[j] == 0) {
            rule[j] = value + (j == span.from() ? 32 : 0) + (j == span.to() - 1 ? 64 : 0);
          }
        }
      }
    }

    private int[][] features(Map<String, Usage> usage, boolean ocr) {
      int[][] features = new int[size][];
      int[] row = new int[MOST];
      int caps = words.capitals ? 1 : 0;
      int bare = anyCapital() ? 0 : 2;
      int sentence = caps + bare;
      for (int i = 0; i < size; i++) {
        int count = basic(i, row, sentence, usage.get(words.lower(i)));
        for (int k = 0; ocr && k < count; k++) {
          row[k] = Hash.of(row[k], OCR);
        }
        features[i] = Arrays.copyOf(row, count);
      }
      return features;
    }

    private boolean anyCapital() {
      for (int i = 0; i < size; i++) {
        if (words.capitalised(i) && words.word(i)) {
          return true;
        }
      }
      return false;
    }

    private int at(int[] values, int i, int outside) {
      return i < 0 || i >= size ? outside : values[i];
    }

    private int basic(int i, int[] row, int sentence, @Nullable Usage usage) {
      int n = 0;
      String lower = words.lower(i);
      int length = lower.length();
      int w0 = word[i];
      int w1 = at(word, i + 1, 1);
      int w2 = at(word, i + 2, 1);
      int b1 = at(word, i - 1, 1);
      int b2 = at(word, i - 2, 1);
      int f0 = form[i];
      int f1 = at(form, i + 1, -1);
      int fb1 = at(form, i - 1, -1);
      int c0 = cluster[i];
      int c1 = at(cluster, i + 1, -1);
      int cb1 = at(cluster, i - 1, -1);
      int l0 = list[i];
      int l1 = at(list, i + 1, -1);
      int lb1 = at(list, i - 1, -1);
      int k0 = known[i];
      int r0 = rule[i];
      int r1 = at(rule, i + 1, -1);
      int rb1 = at(rule, i - 1, -1);
      int opens = words.opens(i) ? 1 : 0;
      int doc = usage == null ? 0 : doc(usage);

      row[n++] = Hash.of(1, sentence);
      row[n++] = Hash.of(2, w0);
      row[n++] = Hash.of(3, w0, f0);
      row[n++] = Hash.of(4, b1);
      row[n++] = Hash.of(5, w1);
      row[n++] = Hash.of(6, b2);
      row[n++] = Hash.of(7, w2);
      row[n++] = Hash.of(8, b1, w0);
      row[n++] = Hash.of(9, w0, w1);
      row[n++] = Hash.of(10, b1, f0);
      row[n++] = Hash.of(11, w1, f0);
      row[n++] = Hash.of(12, b2, b1) ^ f0;
      row[n++] = Hash.of(13, shape[i]);
      row[n++] = Hash.of(14, Hash.of(fb1, f0, f1), opens);
      row[n++] = Hash.of(15, f0 * 2 + opens, sentence);
      for (int affix = 2; affix <= 4; affix++) {
        if (length > affix) {
          row[n++] = Hash.of(16 + affix, Hash.of(lower, 0, affix));
          row[n++] = Hash.of(20 + affix, Hash.of(lower, length - affix, length), f0);
        }
      }
      row[n++] = Hash.of(30, c0);
      row[n++] = Hash.of(31, cb1);
      row[n++] = Hash.of(32, c1);
      row[n++] = Hash.of(33, cb1, c0);
      row[n++] = Hash.of(34, c0, c1);
      row[n++] = Hash.of(35, cb1, f0, c1);
      row[n++] = Hash.of(36, at(cluster, i - 2, -1), f0);
      row[n++] = Hash.of(37, at(cluster, i + 2, -1), f0);
      row[n++] = Hash.of(40, l0, f0);
      row[n++] = Hash.of(41, lb1, f0);
      row[n++] = Hash.of(42, l1, f0);
      row[n++] = Hash.of(43, lb1, l0);
      row[n++] = Hash.of(44, l0, l1);
      row[n++] = Hash.of(45, at(list, i - 2, -1), lb1) ^ f0;
      row[n++] = Hash.of(50, k0, f0);
      row[n++] = Hash.of(51, k0, at(known, i - 1, -1), at(known, i + 1, -1));
      row[n++] = Hash.of(52, k0, b1);
      row[n++] = Hash.of(53, k0, w1);
      row[n++] = Hash.of(54, k0, cb1);
      row[n++] = Hash.of(60, r0);
      row[n++] = Hash.of(61, r0, rb1, r1);
      row[n++] = Hash.of(62, r0, w0);
      row[n++] = Hash.of(63, r0, b1);
      row[n++] = Hash.of(64, r0, w1);
      row[n++] = Hash.of(65, r0, k0, l0);
      row[n++] = Hash.of(66, r0, c0);
      row[n++] = Hash.of(67, r0, f0, cb1);
      row[n++] = Hash.of(70, doc, f0);
      row[n++] = Hash.of(71, doc, r0);
      row[n++] = Hash.of(72, doc, b1);
      row[n++] = Hash.of(73, Hash.of(doc, k0), l0);
      return n;
    }

    /** How the article uses the word, in a few steps. */
    private int doc(Usage usage) {
      int capitals = Math.min(2, usage.capitalised);
      int lower = Math.min(2, usage.lower);
      double strongest = usage.evidence.strongest();
      int strength = strongest < 1.2 ? 0 : strongest < 4 ? 1 : strongest < 9 ? 2 : 3;
      int kind = strength == 0 ? 0 : 1 + NameModel.number(usage.evidence.best());
      return Hash.of(capitals * 3 + lower, kind * 4 + strength, usage.endsPerson ? 1 : 0);
    }
  }

  private static boolean isNumber(String text) {
    return Character.isDigit(text.charAt(0));
  }

  /** Case and sort of the characters. */
  private static int form(String text) {
    int first = text.codePointAt(0);
    if (Character.isDigit(first)) {
      return 1;
    }
    if (!Character.isLetter(first)) {
      return Hash.of(text.substring(0, 1));
    }
    if (text.endsWith("'")) {
      return Character.isUpperCase(first) ? 3 : 2;
    }
    if (!Character.isUpperCase(first)) {
      return anyCapital(text) ? 5 : 4;
    }
    if (text.length() == 1 || (text.length() == 2 && text.charAt(1) == '.')) {
      return 6;
    }
    if (Folding.isCapitals(text)) {
      return text.length() <= 5 ? 7 : 8;
    }
    return anyCapital(text.substring(1)) ? text.indexOf('-') > 0 ? 9 : 10 : 11;
  }

  private static boolean anyCapital(String text) {
    return text.chars().anyMatch(Character::isUpperCase);
  }

  /** « Xx-xx » of « Saint-denis »: runs of a sort told once or twice. */
  private static String shape(String text) {
    StringBuilder shape = new StringBuilder(8);
    for (int i = 0; i < text.length() && shape.length() < 8; i++) {
      char c = text.charAt(i);
      char sort =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '0' : c;
      int length = shape.length();
      boolean twice =
          length > 1 && shape.charAt(length - 1) == sort && shape.charAt(length - 2) == sort;
      if (!twice) {
        shape.append(sort);
      }
    }
    return shape.toString();
  }
}
