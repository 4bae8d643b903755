package org.manchette.text.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manchette.text.Actor;
import org.manchette.text.Topic;
import org.manchette.text.TopicEvidence;
import org.manchette.text.token.TokenisedField;

/**
 * Says what an article is about: IPTC Media Topics, and a site's own, by weighted queries, each
 * with the words that speak for it. Thread-safe; time grows linearly with the length of the
 * article.
 */
public final class TopicTagger {

  /** From how likely on a topic at the top of the hierarchy is given. */
  private static final double LIKELY = 0.23;

  /** The likeliest one is given from here on. */
  private static final double LIKELY_ENOUGH_ALONE = 0.12;

  private static final int MOST_LEADING = 3;
  private static final int MOST_EVIDENCE = 6;

  /** Points that a narrower topic needs, and of its broadest one's. */
  private static final double FEWEST_POINTS = 0.8;

  private static final double NARROWER_SHARE = 0.22;

  /** Points by which a topic of the site's own is two thirds likely. */
  private static final double OWN_SCALE = 3;

  /** Words of a short article: longer ones are not more about something for being long. */
  private static final double USUAL_WORDS = 120;

  /**
   * What the source's own filing adds at most, where the text makes a topic this likely at least.
   */
  private static final double LABEL_LEAN = 1.5;

  private static final double LABEL_FLOOR = 0.1;
  private static final double LABEL_POINTS = 3;

  /** A word of the model that speaks less than this is no evidence. */
  private static final double LEAST_WORD = 0.15;

  private final TopicVocabulary vocabulary;
  private final TopicModel model;
  private final QueryIndex index;
  private final List<String> ids;
  private final int[][] above;
  private final int[] top;

  private TopicTagger(
      TopicVocabulary vocabulary, Map<String, List<TopicQuery>> queries, TopicModel model) {
    this.vocabulary = vocabulary;
    this.model = model;
    this.ids = vocabulary.concepts().map(TopicVocabulary.Concept::id).toList();
    Map<String, Integer> numbers = new HashMap<>();
    ids.forEach(id -> numbers.put(id, numbers.size()));
    this.above = new int[ids.size()][];
    this.top = new int[ids.size()];
    for (int i = 0; i < above.length; i++) {
      above[i] =
          vocabulary.upwards(ids.get(i)).stream()
              .mapToInt(id -> numbers.getOrDefault(id, -1))
              .toArray();
      top[i] = model.topics().indexOf(ids.get(above[i][above[i].length - 1]));
    }
    this.index =
        new QueryIndex(ids.stream().map(id -> queries.getOrDefault(id, List.of())).toList(), model);
  }

  /** A tagger with the vocabulary and queries that this library ships. */
  public static TopicTagger create() {
    return create(List.of());
  }

  /**
   * A tagger that knows besides what a site defines: topics of its own, and queries of shipped ones
   * that are added, weighted otherwise, or taken away by the weight 0.
   */
  public static TopicTagger create(Collection<TopicDefinition> site) {
    Map<String, Map<String, TopicQuery>> queries = new LinkedHashMap<>();
    add(queries, ShippedTopics.definitions());
    add(queries, site);
    Map<String, List<TopicQuery>> weighted = new HashMap<>();
    queries.forEach((id, byText) ->
        weighted.put(id, byText.values().stream().filter(q -> q.weight() > 0).toList()));
    return new TopicTagger(TopicVocabulary.shipped().with(site), weighted, ShippedTopics.model());
  }

  private static void add(
      Map<String, Map<String, TopicQuery>> queries, Collection<TopicDefinition> definitions) {
    for (TopicDefinition definition : definitions) {
      Map<String, TopicQuery> byText =
          queries.computeIfAbsent(definition.id(), id -> new LinkedHashMap<>());
      definition.queries().forEach(query -> byText.put(query.text(), query));
    }
  }

  /** Names and hierarchy of the topics that it can give. */
  public TopicVocabulary vocabulary() {
    return vocabulary;
  }

  /** What of a query stands in an article. */
  private record Found(int topic, int pattern, double points) {}

  /**
   * The topics of an article: the one to three leading ones first, which stand at the top of the
   * hierarchy, the likeliest first; then the narrower ones that the text supports with all that
   * stand between; none where nothing speaks for any.
   *
   * @param fields all fields of one article
   * @param actors that were found in it
   * @param labels the section and keywords of its source, cut as a field; null if there are none
   */
  public List<Topic> tag(
      List<TokenisedField> fields, List<Actor> actors, @Nullable TokenisedField labels) {
    ArticleMatches matches = read(fields, actors);
    List<Found> found = found(matches);
    double[] points = points(found, matches.words());
    double[] tops = topPoints(found, matches.words());
    float[] values = matches.values();
    double[] likely = model.likelihoods(tops, values, matches.present(), new double[tops.length]);
    if (labels != null) {
      likely = model.likelihoods(tops, values, matches.present(), lean(labels, likely));
    }
    return new Assignment(matches, found, points, tops, values, likely).topics();
  }

  private ArticleMatches read(List<TokenisedField> fields, List<Actor> actors) {
    ArticleMatches matches = new ArticleMatches(index, model.features());
    fields.forEach(field -> matches.read(field, actors));
    return matches;
  }

  private List<Found> found(ArticleMatches matches) {
    List<Found> found = new ArrayList<>();
    for (int pattern : matches.hits()) {
      for (QueryIndex.Rule rule : index.rules(pattern)) {
        double count = matches.count(rule);
        if (count > 0) {
          found.add(new Found(rule.topic(), pattern, rule.weight() * Math.log1p(count)));
        }
      }
    }
    return found;
  }

  private static double length(int words) {
    return Math.sqrt(Math.max(words, USUAL_WORDS) / USUAL_WORDS);
  }

  /** Of each topic with all below it. */
  private double[] points(List<Found> found, int words) {
    double[] points = new double[ids.size()];
    double length = length(words);
    for (Found each : found) {
      for (int topic : above[each.topic]) {
        points[topic] += each.points / length;
      }
    }
    return points;
  }

  /** Of each topic at the top; words that speak for several narrower ones count once. */
  private double[] topPoints(List<Found> found, int words) {
    double[] points = new double[model.topics().size()];
    double[] best = new double[points.length];
    double length = length(words);
    for (int i = 0; i < found.size(); i++) {
      Found each = found.get(i);
      int at = top[each.topic];
      best[at] = Math.max(best[at], each.points);
      boolean last = i + 1 == found.size() || found.get(i + 1).pattern != each.pattern;
      if (last) {
        for (int t = 0; t < points.length; t++) {
          points[t] += best[t] / length;
          best[t] = 0;
        }
      }
    }
    return points;
  }

  private double[] lean(TokenisedField labels, double[] likely) {
    ArticleMatches matches = read(List.of(labels), List.of());
    double[] lean = topPoints(found(matches), matches.words());
    for (int t = 0; t < lean.length; t++) {
      lean[t] = likely[t] < LABEL_FLOOR ? 0 : LABEL_LEAN * Math.min(1, lean[t] / LABEL_POINTS);
    }
    return lean;
  }

  /** Points of each topic at the top by queries, by its id: what the model is trained on. */
  public Map<String, Double> topPoints(List<TokenisedField> fields, List<Actor> actors) {
    ArticleMatches matches = read(fields, actors);
    double[] points = topPoints(found(matches), matches.words());
    Map<String, Double> byId = new LinkedHashMap<>();
    for (int t = 0; t < points.length; t++) {
      byId.put(model.topics().get(t), points[t]);
    }
    return byId;
  }

  /** The words of an article by their lemma, counted as for the model: what it is trained on. */
  public Map<String, Double> lemmas(List<TokenisedField> fields) {
    Map<String, Double> lemmas = new HashMap<>();
    for (TokenisedField field : fields) {
      ArticleMatches.eachWord(
          field, (lower, weight) -> lemmas.merge(index.lemma(lower), weight, Double::sum));
    }
    return lemmas;
  }

  /** The topics of one article. */
  private final class Assignment {
    private final ArticleMatches matches;
    private final List<Found> found;
    private final double[] points;
    private final double[] tops;
    private final float[] values;
    private final double[] likely;
    private final Map<Integer, Topic> given = new LinkedHashMap<>();

    Assignment(
        ArticleMatches matches,
        List<Found> found,
        double[] points,
        double[] tops,
        float[] values,
        double[] likely) {
      this.matches = matches;
      this.found = found;
      this.points = points;
      this.tops = tops;
      this.values = values;
      this.likely = likely;
    }

    List<Topic> topics() {
      boolean[] leading = leading();
      for (int topic = 0; topic < points.length; topic++) {
        int broadest = top[topic];
        boolean own = ids.get(topic).startsWith(TopicFile.SITE);
        if (above[topic].length == 1) {
          if (leading[broadest]) {
            given.put(topic, topic(topic, likely[broadest], true));
          }
        } else if (points[topic] >= FEWEST_POINTS
            && (own || (leading[broadest] && points[topic] >= NARROWER_SHARE * tops[broadest]))) {
          for (int each : above[topic]) {
            given.computeIfAbsent(each, k -> topic(k, score(k), isLeading(leading, k)));
          }
        }
      }
      List<Topic> topics = new ArrayList<>(given.values());
      topics.sort(
          Comparator.comparing((Topic topic) -> !topic.leading())
              .thenComparing(Comparator.comparingDouble(Topic::score).reversed())
              .thenComparing(Topic::id));
      return List.copyOf(topics);
    }

    private boolean isLeading(boolean[] leading, int topic) {
      return above[topic].length == 1 && leading[top[topic]];
    }

    private boolean[] leading() {
      Integer[] order = new Integer[likely.length];
      Arrays.setAll(order, t -> t);
      Arrays.sort(order, Comparator.comparingDouble(t -> -likely[t]));
      boolean[] leading = new boolean[likely.length];
      for (int i = 0; i < MOST_LEADING; i++) {
        // Words alone, of which each may be anybody's, give no topic.
        leading[order[i]] =
            tops[order[i]] > 0 && likely[order[i]] >= (i == 0 ? LIKELY_ENOUGH_ALONE : LIKELY);
      }
      return leading;
    }

    private double score(int topic) {
      if (ids.get(topic).startsWith(TopicFile.SITE)) {
        return 1 - Math.exp(-points[topic] / OWN_SCALE);
      }
      double whole = likely[top[topic]];
      return above[topic].length == 1
          ? whole
          : whole * Math.min(1, points[topic] / Math.max(tops[top[topic]], FEWEST_POINTS));
    }

    private Topic topic(int topic, double score, boolean leading) {
      String id = ids.get(topic);
      String name = vocabulary.find(id).map(TopicVocabulary.Concept::name).orElse(id);
      return new Topic(id, name, Math.round(1000 * score) / 1000.0, leading, evidence(topic));
    }

    private record Spoken(double points, ArticleMatches.Place place, int times) {}

    private List<TopicEvidence> evidence(int topic) {
      List<Spoken> spoken = new ArrayList<>();
      for (Found each : found) {
        ArticleMatches.Place place = matches.place(each.pattern);
        if (place != null && Arrays.stream(above[each.topic]).anyMatch(a -> a == topic)) {
          spoken.add(new Spoken(each.points, place, matches.times(each.pattern)));
        }
      }
      if (above[topic].length == 1) {
        addWords(top[topic], spoken);
      }
      spoken.sort(
          Comparator.comparingDouble(Spoken::points)
              .reversed()
              .thenComparing(s -> s.place.field().field())
              .thenComparingInt(s -> s.place.start()));
      Map<String, TopicEvidence> evidence = new LinkedHashMap<>();
      for (Spoken each : spoken) {
        TopicEvidence words = words(each);
        evidence.putIfAbsent(words.text().toLowerCase(Locale.FRENCH), words);
        if (evidence.size() == MOST_EVIDENCE) {
          break;
        }
      }
      return List.copyOf(evidence.values());
    }

    private void addWords(int top, List<Spoken> spoken) {
      for (int feature : matches.present()) {
        double weight = values[feature] * model.weight(feature, top);
        ArticleMatches.Place place = matches.featurePlace(feature);
        if (weight >= LEAST_WORD && place != null) {
          spoken.add(new Spoken(weight, place, matches.featureTimes(feature)));
        }
      }
    }

    private TopicEvidence words(Spoken spoken) {
      ArticleMatches.Place place = spoken.place;
      var text = place.field().text();
      return new TopicEvidence(
          text.originalText(place.start(), place.end()),
          spoken.times,
          place.field().field(),
          text.originalStart(place.start()),
          text.originalEnd(place.end()));
    }
  }
}
