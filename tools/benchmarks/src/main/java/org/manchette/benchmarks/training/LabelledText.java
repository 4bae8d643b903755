package org.manchette.benchmarks.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.manchette.benchmarks.entities.CorpusArticle;
import org.manchette.benchmarks.entities.Span;
import org.manchette.text.ActorKind;
import org.manchette.text.ArticleText;
import org.manchette.text.TextField;
import org.manchette.text.actor.NameModel;
import org.manchette.text.hygiene.Hygiene;
import org.manchette.text.hygiene.NormalisedText;
import org.manchette.text.token.Sentence;
import org.manchette.text.token.Token;
import org.manchette.text.token.Tokeniser;

/** The sentences of an annotated article and the labels of their tokens. */
final class LabelledText {

  private static final Hygiene HYGIENE = new Hygiene();
  private static final Tokeniser TOKENISER = new Tokeniser();

  private final List<Sentence> sentences = new ArrayList<>();
  private final List<int[]> labels = new ArrayList<>();

  private LabelledText(ArticleText article, Map<TextField, List<Span>> names) {
    for (TextField field : TextField.values()) {
      NormalisedText text = HYGIENE.normalise(article.field(field));
      for (Sentence sentence : TOKENISER.sentences(text)) {
        sentences.add(sentence);
        labels.add(labels(sentence, text, names.getOrDefault(field, List.of())));
      }
    }
  }

  /**
   * An article as it stands; of names inside each other the longest counts.
   *
   * @param names in it: of press its annotation, which is by our guidelines (« Le Monde »), of
   *     other corpora what our guidelines leave of theirs
   */
  static LabelledText of(CorpusArticle article, List<Span> names) {
    return new LabelledText(article.article(), outermost(names));
  }

  /** An article of the press in another dress. */
  static LabelledText of(CorpusArticle article, Dress dress) {
    ArticleText plain = article.article();
    Map<TextField, List<Span>> names = outermost(article.annotated());
    return new LabelledText(
        new ArticleText(
            plain.id(),
            dress.of(plain.field(TextField.HEADLINE), names.get(TextField.HEADLINE)),
            null,
            dress.of(plain.field(TextField.TEXT), names.get(TextField.TEXT)),
            plain.publishedOn()),
        names);
  }

  private static Map<TextField, List<Span>> outermost(List<Span> all) {
    Map<TextField, List<Span>> names = new EnumMap<>(TextField.class);
    for (TextField field : TextField.values()) {
      names.put(field, new ArrayList<>());
    }
    List<Span> longest =
        all.stream()
            .sorted(Comparator.comparingInt((Span span) -> span.start() - span.end()))
            .toList();
    for (Span span : longest) {
      List<Span> taken = names.get(span.field());
      if (taken != null && taken.stream().noneMatch(span::overlaps)) {
        taken.add(span);
      }
    }
    names.values().forEach(spans -> spans.sort(Comparator.comparingInt(Span::start)));
    return names;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  /** For each sentence the labels of its tokens. */
  List<int[]> labels() {
    return labels;
  }

  private static int[] labels(Sentence sentence, NormalisedText text, List<Span> names) {
    List<Token> tokens = sentence.tokens();
    int[] labels = new int[tokens.size()];
    for (int i = 0; i < labels.length; i++) {
      Span name = nameAt(tokens.get(i), text, names);
      if (name != null) {
        boolean first = i == 0 || !name.equals(nameAt(tokens.get(i - 1), text, names));
        boolean last =
            i == labels.length - 1 || !name.equals(nameAt(tokens.get(i + 1), text, names));
        labels[i] = NameModel.label(name.kind(), first, last);
      }
    }
    return labels;
  }

  private static @Nullable Span nameAt(Token token, NormalisedText text, List<Span> names) {
    int start = text.originalStart(token.start());
    int end = text.originalEnd(token.end());
    for (Span name : names) {
      int shared = Math.min(end, name.end()) - Math.max(start, name.start());
      if (shared * 2 > end - start) {
        return name;
      }
    }
    return null;
  }

  /** Ways in which feeds and old systems write; none changes where a name stands. */
  enum Dress {
    LOWER_CASE {
      @Override
      String of(String text, @Nullable List<Span> names) {
        return same(text, text.toLowerCase(Locale.ROOT));
      }
    },
    CAPITALS {
      @Override
      String of(String text, @Nullable List<Span> names) {
        return same(text, text.toUpperCase(Locale.ROOT));
      }
    },
    /** « Jean DUPONT », « DUPONT Jean ». */
    FAMILY_NAMES_IN_CAPITALS {
      @Override
      String of(String text, @Nullable List<Span> names) {
        StringBuilder changed = new StringBuilder(text);
        for (Span name : names == null ? List.<Span>of() : names) {
          Matcher two = TWO_WORDS.matcher(text.substring(name.start(), name.end()));
          if (name.kind() == ActorKind.PERSON && two.matches()) {
            String given = two.group(1);
            String family = two.group(2).toUpperCase(Locale.ROOT);
            boolean inverted = (name.start() + name.end()) % 2 == 0;
            String dressed = inverted ? family + " " + given : given + " " + family;
            changed.replace(name.start(), name.end(), same(two.group(), dressed));
          }
        }
        return changed.toString();
      }
    };

    private static final Pattern TWO_WORDS = Pattern.compile("(\\S+) (\\S+)");

    abstract String of(String text, @Nullable List<Span> names);

    private static String same(String text, String changed) {
      return text.length() == changed.length() ? changed : text;
    }
  }
}
