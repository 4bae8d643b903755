package org.manchette.text.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.manchette.text.TextField;
import org.manchette.text.Topic;
import org.manchette.text.token.Sentence;
import org.manchette.text.token.Token;
import org.manchette.text.token.TokenisedField;

/**
 * Says what an article is about: IPTC Media Topics by weighted terms, each with the words that
 * speak for it. Thread-safe; time grows linearly with the length of the article.
 */
public final class TopicTagger {

  /** Points, after length is discounted, under which no topic is given. */
  private static final double FEWEST_POINTS = 0.8;

  /** Of the first topic's points, what the second and third need. */
  private static final double NEXT_TO_FIRST = 0.45;

  /** Of its broadest concept's points, what a narrower one needs. */
  private static final double NARROWER_SHARE = 0.3;

  private static final int MOST_LEADING = 3;
  private static final int MOST_EVIDENCE = 6;

  /** The title says what an article is about; the first sentences say it too. */
  private static final double HEADLINE_WEIGHT = 2.5;

  private static final double DESCRIPTION_WEIGHT = 1.5;
  private static final double LEAD_WEIGHT = 1.3;
  private static final int LEAD_SENTENCES = 3;

  /** Words of a short article: longer ones are not more about something for being long. */
  private static final double USUAL_WORDS = 120;

  /** Distinct words remembered with their terms; a bound on memory, not on what is read. */
  private static final int MOST_CACHED = 100_000;

  private final TopicVocabulary vocabulary;
  private final Terms terms;
  private final Map<String, List<Terms.Term>> cache = new ConcurrentHashMap<>();

  private TopicTagger(TopicVocabulary vocabulary, Terms terms) {
    this.vocabulary = vocabulary;
    this.terms = terms;
  }

  /** A tagger with the vocabulary and terms that this library ships. */
  public static TopicTagger create() {
    return new TopicTagger(TopicVocabulary.shipped(), new Terms());
  }

  /**
   * The topics of an article, the best supported first: one to three at the top of the hierarchy,
   * and the narrower ones below them that the text supports; none where nothing speaks for any.
   *
   * @param fields all fields of one article
   */
  public List<Topic> tag(List<TokenisedField> fields) {
    Map<Terms.Term, Hits> hits = new HashMap<>();
    int words = 0;
    for (TokenisedField field : fields) {
      int number = 0;
      for (Sentence sentence : field.sentences()) {
        words += read(sentence, weight(field.field(), number), hits);
        number++;
      }
    }
    return topics(hits, words);
  }

  /** How often a term stands in the article, weighted by place, and its first form. */
  private static final class Hits {
    private double count;
    private final String form;

    Hits(String form) {
      this.form = form;
    }

    double points(Terms.Term term) {
      return term.weight() * Math.log1p(count);
    }
  }

  private static double weight(TextField field, int sentence) {
    return switch (field) {
      case HEADLINE -> HEADLINE_WEIGHT;
      case DESCRIPTION -> DESCRIPTION_WEIGHT;
      case TEXT -> sentence < LEAD_SENTENCES ? LEAD_WEIGHT : 1;
    };
  }

  private int read(Sentence sentence, double weight, Map<Terms.Term, Hits> hits) {
    List<Token> tokens = sentence.tokens();
    List<String> folded = new ArrayList<>(tokens.size());
    int words = 0;
    for (Token token : tokens) {
      folded.add(Terms.fold(token.lower()));
      words += token.word() ? 1 : 0;
    }
    for (int i = 0; i < folded.size(); i++) {
      for (Terms.Term term : starting(folded.get(i))) {
        if (term.matches(folded, i)) {
          Token last = tokens.get(i + term.words().size() - 1);
          String form =
              term.words().size() == 1 ? last.lower() : String.join(" ", forms(tokens, i, term));
          hits.computeIfAbsent(term, k -> new Hits(form)).count += weight;
        }
      }
    }
    return words;
  }

  private static List<String> forms(List<Token> tokens, int from, Terms.Term term) {
    return tokens.subList(from, from + term.words().size()).stream().map(Token::lower).toList();
  }

  private List<Terms.Term> starting(String word) {
    List<Terms.Term> known = cache.get(word);
    if (known == null) {
      known = terms.startingWith(word);
      if (cache.size() < MOST_CACHED) {
        cache.put(word, known);
      }
    }
    return known;
  }

  private List<Topic> topics(Map<Terms.Term, Hits> hits, int words) {
    Map<String, Double> points = new HashMap<>();
    hits.forEach((term, hit) -> {
      String id = term.topic();
      while (id != null) {
        points.merge(id, hit.points(term), Double::sum);
        id = vocabulary.concept(id).parentId();
      }
    });
    double length = Math.sqrt(Math.max(words, USUAL_WORDS) / USUAL_WORDS);
    points.replaceAll((id, sum) -> sum / length);
    List<String> leading = leading(points);
    List<Topic> topics = new ArrayList<>();
    for (String top : leading) {
      topics.add(topic(top, points, hits));
    }
    for (String top : leading) {
      double most = points.getOrDefault(top, 0.0);
      points.entrySet().stream()
          .filter(e -> !e.getKey().equals(top) && vocabulary.top(e.getKey()).id().equals(top))
          .filter(e -> e.getValue() >= FEWEST_POINTS && e.getValue() >= NARROWER_SHARE * most)
          .sorted(byPoints())
          .forEach(e -> topics.add(topic(e.getKey(), points, hits)));
    }
    return topics;
  }

  private static Comparator<Map.Entry<String, Double>> byPoints() {
    return Map.Entry.<String, Double>comparingByValue()
        .reversed()
        .thenComparing(Map.Entry.comparingByKey());
  }

  private List<String> leading(Map<String, Double> points) {
    List<Map.Entry<String, Double>> tops =
        points.entrySet().stream()
            .filter(e -> vocabulary.concept(e.getKey()).parentId() == null)
            .filter(e -> e.getValue() >= FEWEST_POINTS)
            .sorted(byPoints())
            .limit(MOST_LEADING)
            .toList();
    return tops.stream()
        .filter(e -> e.getValue() >= NEXT_TO_FIRST * tops.getFirst().getValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  private Topic topic(String id, Map<String, Double> points, Map<Terms.Term, Hits> hits) {
    List<String> evidence =
        hits.entrySet().stream()
            .filter(e -> isBelow(e.getKey().topic(), id))
            .sorted(
                Comparator.comparingDouble(
                        (Map.Entry<Terms.Term, Hits> e) -> -e.getValue().points(e.getKey()))
                    .thenComparing(e -> e.getValue().form))
            .map(e -> e.getValue().form.toLowerCase(Locale.FRENCH))
            .distinct()
            .limit(MOST_EVIDENCE)
            .toList();
    double sum = points.getOrDefault(id, 0.0);
    double score = Math.round(1000 * (1 - Math.exp(-sum / 10))) / 1000.0;
    return new Topic(id, vocabulary.concept(id).name(), score, evidence);
  }

  private boolean isBelow(String id, String ancestor) {
    String next = id;
    while (next != null && !next.equals(ancestor)) {
      next = vocabulary.concept(next).parentId();
    }
    return next != null;
  }
}
