package org.manchette.text.topic;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ObjDoubleConsumer;
import org.jspecify.annotations.Nullable;
import org.manchette.text.Actor;
import org.manchette.text.ActorKind;
import org.manchette.text.Mention;
import org.manchette.text.TextField;
import org.manchette.text.token.Sentence;
import org.manchette.text.token.Token;
import org.manchette.text.token.TokenisedField;

/** Which parts of queries stand in an article, how often and where first. For one article. */
final class ArticleMatches {

  /** The title says what an article is about; the first sentences say it too. */
  private static final float HEADLINE_WEIGHT = 2.5f;

  private static final float DESCRIPTION_WEIGHT = 1.5f;
  private static final float LEAD_WEIGHT = 1.3f;
  private static final int LEAD_SENTENCES = 3;

  /** Places of one part that are remembered for queries of two; more change no sum by much. */
  private static final int MOST_PLACES = 200;

  /** Where a part stands first, in the repaired text. */
  record Place(TokenisedField field, int start, int end) {}

  private static final class Places {
    private final int[] sentences = new int[MOST_PLACES];
    private final int[] tokens = new int[MOST_PLACES];
    private final float[] weights = new float[MOST_PLACES];
    private int size;
  }

  private final QueryIndex index;
  private final double[] counts;
  private final int[] times;
  private final Place[] places;
  private final Map<Integer, Places> positions = new HashMap<>();
  private final float[] features;
  private final Place[] featurePlaces;
  private final int[] featureTimes;
  private int[] hits = new int[64];
  private int hitCount;
  private int[] present = new int[256];
  private int presentCount;
  private int words;
  private int sentenceNumber;

  ArticleMatches(QueryIndex index, int features) {
    this.index = index;
    this.counts = new double[index.patterns()];
    this.times = new int[index.patterns()];
    this.places = new Place[index.patterns()];
    this.features = new float[features];
    this.featurePlaces = new Place[features];
    this.featureTimes = new int[features];
  }

  /** Reads a field. */
  void read(TokenisedField field, List<Actor> actors) {
    int number = 0;
    BitSet persons = persons(field, actors);
    for (Sentence sentence : field.sentences()) {
      float weight = weight(field.field(), number++);
      read(field, sentence, weight, persons);
      if (index.namesActors()) {
        readActors(field, sentence, weight, actors);
      }
      sentenceNumber++;
    }
  }

  /** Where persons are named, in the repaired text. */
  private static BitSet persons(TokenisedField field, List<Actor> actors) {
    BitSet persons = new BitSet();
    for (Actor actor : actors) {
      if (actor.kind() == ActorKind.PERSON) {
        for (Mention mention : actor.mentions()) {
          if (mention.field() == field.field()) {
            persons.set(
                field.text().fromOriginal(mention.start()),
                field.text().fromOriginal(mention.end() - 1) + 1);
          }
        }
      }
    }
    return persons;
  }

  /** Takes each word of a field, in lower case, with its weight by place. */
  static void eachWord(TokenisedField field, ObjDoubleConsumer<String> words) {
    int number = 0;
    for (Sentence sentence : field.sentences()) {
      float weight = weight(field.field(), number++);
      for (Token token : sentence.tokens()) {
        if (token.word()) {
          words.accept(token.lower(), weight);
        }
      }
    }
  }

  private static float weight(TextField field, int sentence) {
    return switch (field) {
      case HEADLINE -> HEADLINE_WEIGHT;
      case DESCRIPTION -> DESCRIPTION_WEIGHT;
      case TEXT -> sentence < LEAD_SENTENCES ? LEAD_WEIGHT : 1;
    };
  }

  private void read(TokenisedField field, Sentence sentence, float weight, BitSet persons) {
    List<Token> tokens = sentence.tokens();
    QueryIndex.@Nullable Known[] known = new QueryIndex.Known[tokens.size()];
    for (int i = 0; i < known.length; i++) {
      Token token = tokens.get(i);
      if (token.word()) {
        words++;
      }
      QueryIndex.Known word = index.known(token.lower());
      // « Bruno Le Maire » is no mayor.
      known[i] = word != null && word.ordinary() && persons.get(token.start()) ? null : word;
    }
    for (int i = 0; i < known.length; i++) {
      QueryIndex.Known here = known[i];
      if (here == null) {
        continue;
      }
      for (int atom : here.atoms()) {
        begin(field, tokens, known, i, atom, weight);
      }
      for (int k = 0; k < here.exactAtoms().length; k++) {
        if (here.exactText(k).equals(tokens.get(i).text())) {
          begin(field, tokens, known, i, here.exactAtoms()[k], weight);
        }
      }
      if (here.feature() >= 0) {
        addFeature(here.feature(), field, tokens.get(i), weight);
      }
    }
  }

  private void begin(
      TokenisedField field,
      List<Token> tokens,
      QueryIndex.@Nullable Known[] known,
      int at,
      int atom,
      float weight) {
    int single = index.single(atom);
    if (single >= 0) {
      add(single, field, tokens, at, weight);
    }
    for (int pattern : index.longer(atom)) {
      int length = index.length(pattern);
      boolean all = at + length <= known.length;
      for (int k = 1; all && k < length; k++) {
        all = is(known[at + k], tokens.get(at + k), index.atom(pattern, k));
      }
      if (all) {
        add(pattern, field, tokens, at, weight);
      }
    }
  }

  private static boolean is(QueryIndex.@Nullable Known known, Token token, int atom) {
    if (known == null) {
      return false;
    }
    for (int each : known.atoms()) {
      if (each == atom) {
        return true;
      }
    }
    for (int k = 0; k < known.exactAtoms().length; k++) {
      if (known.exactAtoms()[k] == atom) {
        return known.exactText(k).equals(token.text());
      }
    }
    return false;
  }

  private void add(int pattern, TokenisedField field, List<Token> tokens, int at, float weight) {
    if (times[pattern]++ == 0) {
      if (hitCount == hits.length) {
        hits = Arrays.copyOf(hits, 2 * hitCount);
      }
      hits[hitCount++] = pattern;
      Token last = tokens.get(Math.min(tokens.size(), at + index.length(pattern)) - 1);
      places[pattern] = new Place(field, tokens.get(at).start(), last.end());
    }
    counts[pattern] += weight;
    if (index.positional(pattern)) {
      Places all = positions.computeIfAbsent(pattern, k -> new Places());
      if (all.size < MOST_PLACES) {
        all.sentences[all.size] = sentenceNumber;
        all.tokens[all.size] = at;
        all.weights[all.size++] = weight;
      }
    }
  }

  private void addFeature(int feature, TokenisedField field, Token token, float weight) {
    if (featureTimes[feature]++ == 0) {
      if (presentCount == present.length) {
        present = Arrays.copyOf(present, 2 * presentCount);
      }
      present[presentCount++] = feature;
      featurePlaces[feature] = new Place(field, token.start(), token.end());
    }
    features[feature] += weight;
  }

  private void readActors(
      TokenisedField field, Sentence sentence, float weight, List<Actor> actors) {
    int from = field.text().originalStart(sentence.start());
    int to = field.text().originalEnd(sentence.end());
    for (Actor actor : actors) {
      int byId = index.actor(actor.id());
      int byKind = index.actor(actor.kind().name().toLowerCase(Locale.ROOT));
      if (byId < 0 && byKind < 0) {
        continue;
      }
      for (Mention mention : actor.mentions()) {
        if (mention.field() == field.field() && mention.start() >= from && mention.end() <= to) {
          int at = token(sentence, field.text().fromOriginal(mention.start()));
          for (int pattern : new int[] {byId, byKind}) {
            if (pattern >= 0) {
              add(pattern, field, sentence.tokens(), at, weight);
            }
          }
        }
      }
    }
  }

  private static int token(Sentence sentence, int offset) {
    List<Token> tokens = sentence.tokens();
    int at = 0;
    while (at + 1 < tokens.size() && tokens.get(at + 1).start() <= offset) {
      at++;
    }
    return at;
  }

  /** Words read. */
  int words() {
    return words;
  }

  /** The parts that stand in the article, in the order in which they were met. */
  int[] hits() {
    return Arrays.copyOf(hits, hitCount);
  }

  int times(int pattern) {
    return times[pattern];
  }

  @Nullable Place place(int pattern) {
    return places[pattern];
  }

  int featureTimes(int feature) {
    return featureTimes[feature];
  }

  @Nullable Place featurePlace(int feature) {
    return featurePlaces[feature];
  }

  /** The features that stand in the article. */
  int[] present() {
    return Arrays.copyOf(present, presentCount);
  }

  /** The value of each feature, together of length 1. */
  float[] values() {
    double sum = 0;
    float[] values = new float[features.length];
    for (int i = 0; i < presentCount; i++) {
      int feature = present[i];
      values[feature] = (float) Math.log1p(features[feature]);
      sum += values[feature] * values[feature];
    }
    float norm = (float) (1 / Math.sqrt(Math.max(sum, 1)));
    for (int i = 0; i < presentCount; i++) {
      values[present[i]] *= norm;
    }
    return values;
  }

  /** How often, weighted by place, the query stands in the article; 0 if a condition fails. */
  double count(QueryIndex.Rule rule) {
    double count = rule.beside() < 0 ? counts[rule.main()] : together(rule);
    if (count > 0 && rule.onlyWith().length > 0 && !any(rule.onlyWith())) {
      return 0;
    }
    for (int i = 0; i < rule.without().length; i++) {
      int other = rule.without()[i];
      if (rule.within(i)) {
        count -= counts[other];
      } else if (times[other] > 0) {
        return 0;
      }
    }
    return count;
  }

  private boolean any(int[] patterns) {
    for (int pattern : patterns) {
      if (times[pattern] > 0) {
        return true;
      }
    }
    return false;
  }

  /** Places of the one that have the other near in their sentence: both are in text order. */
  private double together(QueryIndex.Rule rule) {
    Places main = positions.get(rule.main());
    Places beside = positions.get(rule.beside());
    if (main == null || beside == null) {
      return 0;
    }
    double count = 0;
    int from = 0;
    for (int i = 0; i < main.size; i++) {
      while (from < beside.size && isBefore(beside, from, main, i, rule)) {
        from++;
      }
      if (from < beside.size
          && beside.sentences[from] == main.sentences[i]
          && beside.tokens[from] - main.tokens[i]
              <= (long) rule.distance() + index.length(rule.main()) - 1) {
        count += main.weights[i];
      }
    }
    return count;
  }

  private boolean isBefore(Places beside, int j, Places main, int i, QueryIndex.Rule rule) {
    if (beside.sentences[j] != main.sentences[i]) {
      return beside.sentences[j] < main.sentences[i];
    }
    return main.tokens[i] - beside.tokens[j]
        > (long) rule.distance() + index.length(rule.beside()) - 1;
  }
}
