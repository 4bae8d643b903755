package org.manchette.benchmarks.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.manchette.text.ActorKind;
import org.manchette.text.actor.NameModel;
import org.manchette.text.hygiene.Hygiene;
import org.manchette.text.hygiene.NormalisedText;
import org.manchette.text.token.Sentence;
import org.manchette.text.token.Token;
import org.manchette.text.token.Tokeniser;

/**
 * Texts of one article with the names in them.
 *
 * @param id of the article
 * @param fields its texts, a headline before the body
 */
record LabelledText(String id, List<Field> fields) {

  /**
   * A text.
   *
   * @param text as it was submitted
   * @param names in it, none overlapping another
   */
  record Field(String text, List<Name> names) {}

  /**
   * A name.
   *
   * @param start first UTF-16 code unit in its text
   * @param end the one after the last
   * @param kind what it names
   */
  record Name(int start, int end, ActorKind kind) {}

  /** A form that an annotator listed. */
  record Form(String text, ActorKind kind) {}

  private static final Hygiene HYGIENE = new Hygiene();
  private static final Tokeniser TOKENISER = new Tokeniser();

  /** An article of which all forms are known: each is a name wherever it stands as words. */
  static LabelledText of(String id, List<String> texts, List<Form> forms) {
    return new LabelledText(
        id, texts.stream().map(text -> new Field(text, find(text, forms))).toList());
  }

  private static List<Name> find(String text, List<Form> forms) {
    List<Name> names = new ArrayList<>();
    boolean[] taken = new boolean[text.length()];
    List<Form> longest =
        forms.stream().sorted(Comparator.comparingInt(form -> -form.text().length())).toList();
    for (Form form : longest) {
      int at = text.indexOf(form.text());
      while (at >= 0 && !form.text().isEmpty()) {
        int end = at + form.text().length();
        if (isWhole(text, at, end) && isFree(taken, at, end)) {
          Arrays.fill(taken, at, end, true);
          names.add(new Name(at, end, form.kind()));
        }
        at = text.indexOf(form.text(), at + 1);
      }
    }
    names.sort(Comparator.comparingInt(Name::start));
    return names;
  }

  private static boolean isFree(boolean[] taken, int start, int end) {
    for (int i = start; i < end; i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  /** Scraping glues the next sentence to a name: « ParisLe ». */
  private static boolean isWhole(String text, int start, int end) {
    boolean before = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
    boolean after =
        end == text.length()
            || !Character.isLetterOrDigit(text.charAt(end))
            || (Character.isLowerCase(text.charAt(end - 1))
                && Character.isUpperCase(text.charAt(end)));
    return before && after;
  }

  /** The same names in lower case, in capitals, without accents or inverted. */
  LabelledText in(Dress dress) {
    return new LabelledText(
        id, fields.stream().map(field -> new Field(dress.of(field), field.names())).toList());
  }

  /** Ways in which feeds and old systems write. */
  enum Dress {
    LOWER_CASE {
      @Override
      String of(Field field) {
        return same(field.text(), field.text().toLowerCase(Locale.ROOT));
      }
    },
    CAPITALS {
      @Override
      String of(Field field) {
        return same(field.text(), field.text().toUpperCase(Locale.ROOT));
      }
    },
    /** « MACRON », « DUPONT Jean ». */
    PERSONS_IN_CAPITALS {
      @Override
      String of(Field field) {
        StringBuilder text = new StringBuilder(field.text());
        for (Name name : field.names()) {
          Matcher two = TWO_WORDS.matcher(field.text().substring(name.start(), name.end()));
          if (name.kind() == ActorKind.PERSON && two.matches()) {
            String given = two.group(1);
            String family = two.group(2).toUpperCase(Locale.ROOT);
            boolean inverted = (name.start() + name.end()) % 2 == 0;
            String changed = inverted ? family + " " + given : given + " " + family;
            if (changed.length() == name.end() - name.start()) {
              text.replace(name.start(), name.end(), changed);
            }
          }
        }
        return text.toString();
      }
    };

    private static final Pattern TWO_WORDS = Pattern.compile("(\\S+) (\\S+)");

    abstract String of(Field field);

    static String same(String text, String changed) {
      return text.length() == changed.length() ? changed : text;
    }
  }

  /** The sentences of all fields. */
  List<Sentence> sentences() {
    return cut().stream().map(Cut::sentence).toList();
  }

  private record Cut(Sentence sentence, NormalisedText text, Field field) {}

  private List<Cut> cut() {
    List<Cut> cut = new ArrayList<>();
    for (Field field : fields) {
      NormalisedText text = HYGIENE.normalise(field.text());
      for (Sentence sentence : TOKENISER.sentences(text)) {
        cut.add(new Cut(sentence, text, field));
      }
    }
    return cut;
  }

  /** The labels of each token of each of the {@link #sentences}. */
  List<int[]> labels() {
    return cut().stream().map(LabelledText::labels).toList();
  }

  private static int[] labels(Cut cut) {
    List<Token> tokens = cut.sentence().tokens();
    int[] labels = new int[tokens.size()];
    for (int i = 0; i < labels.length; i++) {
      Name name = nameAt(cut, tokens.get(i));
      if (name != null) {
        boolean first = i == 0 || !name.equals(nameAt(cut, tokens.get(i - 1)));
        boolean last = i == labels.length - 1 || !name.equals(nameAt(cut, tokens.get(i + 1)));
        labels[i] = NameModel.label(name.kind(), first, last);
      }
    }
    return labels;
  }

  private static @Nullable Name nameAt(Cut cut, Token token) {
    int start = cut.text().originalStart(token.start());
    int end = cut.text().originalEnd(token.end());
    for (Name name : cut.field().names()) {
      int shared = Math.min(end, name.end()) - Math.max(start, name.start());
      if (shared * 2 > end - start) {
        return name;
      }
    }
    return null;
  }
}
