package org.manchette.text.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.manchette.text.topic.TopicQuery.Kind;
import org.manchette.text.topic.TopicQuery.Part;

/**
 * The queries of all topics, put together so that an article is read once whatever their number:
 * each distinct word of the language is looked up once and remembers which words of queries it is,
 * and each part of a query is counted once however many queries use it. Thread-safe.
 */
final class QueryIndex {

  /** Distinct words remembered; a bound on memory, not on what is read. */
  private static final int MOST_CACHED = 200_000;

  private static final int[] NONE = {};

  /** A query of which the parts are numbers. */
  static final class Rule {
    private final int topic;
    private final double weight;
    private final int main;
    private final int beside;
    private final int distance;
    private final int[] onlyWith;
    private final int[] without;
    private final boolean[] within;

    private Rule(int topic, TopicQuery query, ToIntFunction<Part> number) {
      this.topic = topic;
      this.weight = query.weight();
      this.main = number.applyAsInt(query.main());
      this.beside = query.beside() == null ? -1 : number.applyAsInt(query.beside());
      this.distance = query.distance();
      this.onlyWith = query.onlyWith().stream().mapToInt(number).toArray();
      this.without = query.without().stream().mapToInt(number).toArray();
      this.within = new boolean[without.length];
    }

    int topic() {
      return topic;
    }

    double weight() {
      return weight;
    }

    /** What is counted. */
    int main() {
      return main;
    }

    /** What must stand near it; -1 for nothing. */
    int beside() {
      return beside;
    }

    int distance() {
      return distance;
    }

    int[] onlyWith() {
      return onlyWith;
    }

    int[] without() {
      return without;
    }

    /** Whether an exception holds what is counted, so that it takes away that occurrence only. */
    boolean within(int exception) {
      return within[exception];
    }
  }

  /** What a written word is: words of queries, some only if written exactly so, and a feature. */
  static final class Known {
    private final int[] atoms;
    private final String[] exactTexts;
    private final int[] exactAtoms;
    private final int feature;
    private final boolean ordinary;

    private Known(int[] atoms, Map<String, Integer> exact, int feature, boolean ordinary) {
      this.atoms = atoms;
      this.exactTexts = exact.keySet().toArray(String[]::new);
      this.exactAtoms = exact.values().stream().mapToInt(Integer::intValue).toArray();
      this.feature = feature;
      this.ordinary = ordinary;
    }

    int[] atoms() {
      return atoms;
    }

    int[] exactAtoms() {
      return exactAtoms;
    }

    String exactText(int k) {
      return exactTexts[k];
    }

    /** Of the model; -1 if it is none. */
    int feature() {
      return feature;
    }

    /** Whether it means something besides, where it is part of a name: « Bruno Le Maire ». */
    boolean ordinary() {
      return ordinary;
    }

    private boolean isNothing() {
      return atoms.length == 0 && exactAtoms.length == 0 && feature < 0;
    }
  }

  private final Lemmas lemmas = Lemmas.shipped();
  private final ThreadLocal<Lemmas.Lookup> lookups = ThreadLocal.withInitial(lemmas::lookup);
  private final TopicModel model;
  private final Map<String, Known> cache = new ConcurrentHashMap<>();

  private final Map<String, Integer> atomIds = new HashMap<>();
  private final Map<String, List<Integer>> lemmaAtoms = new HashMap<>();
  private final Map<String, Map<String, Integer>> exactAtoms = new HashMap<>();
  private final Map<String, Integer> prefixAtoms = new HashMap<>();
  private final Map<String, Integer> actorPatterns = new HashMap<>();
  private int longestPrefix;

  private final Map<List<Integer>, Integer> patternIds = new HashMap<>();
  private final List<int[]> patterns = new ArrayList<>();
  private final List<List<Integer>> patternsByAtom = new ArrayList<>();
  private final List<List<Rule>> rulesByPattern = new ArrayList<>();

  private final int[] singleByAtom;
  private final int[][] longerByAtom;
  private final Rule[][] rules;
  private final boolean[] positional;

  /**
   * @param queries of each topic, by its number
   * @param model whose words are looked up along
   */
  QueryIndex(List<List<TopicQuery>> queries, TopicModel model) {
    this.model = model;
    List<Rule> all = new ArrayList<>();
    for (int topic = 0; topic < queries.size(); topic++) {
      for (TopicQuery query : queries.get(topic)) {
        all.add(rule(topic, query));
      }
    }
    patterns.forEach(pattern -> rulesByPattern.add(new ArrayList<>()));
    this.positional = new boolean[patterns.size()];
    for (Rule rule : all) {
      rulesByPattern.get(rule.main).add(rule);
      if (rule.beside >= 0) {
        positional[rule.main] = true;
        positional[rule.beside] = true;
      }
    }
    this.singleByAtom = new int[atomIds.size()];
    this.longerByAtom = new int[atomIds.size()][];
    for (int atom = 0; atom < singleByAtom.length; atom++) {
      singleByAtom[atom] = -1;
      List<Integer> longer = new ArrayList<>();
      for (int pattern : patternsByAtom.get(atom)) {
        if (patterns.get(pattern).length == 1) {
          singleByAtom[atom] = pattern;
        } else {
          longer.add(pattern);
        }
      }
      longerByAtom[atom] = ints(longer);
    }
    this.rules = rulesByPattern.stream().map(r -> r.toArray(Rule[]::new)).toArray(Rule[][]::new);
  }

  int patterns() {
    return rules.length;
  }

  /** Number of words of a part. */
  int length(int pattern) {
    return patterns.get(pattern).length;
  }

  /** Queries that count that part. */
  Rule[] rules(int pattern) {
    return rules[pattern];
  }

  /** Whether it matters where it stands in its sentence. */
  boolean positional(int pattern) {
    return positional[pattern];
  }

  /** The part that is this word alone; -1 if none is. */
  int single(int atom) {
    return singleByAtom[atom];
  }

  /** Parts that begin with this word and go on. */
  int[] longer(int atom) {
    return longerByAtom[atom];
  }

  /** The word of a part at a place. */
  int atom(int pattern, int place) {
    return patterns.get(pattern)[place];
  }

  /** Whether any query names actors. */
  boolean namesActors() {
    return !actorPatterns.isEmpty();
  }

  /** The part that is a mention of that actor, or of an actor of that kind; -1 if none is. */
  int actor(String idOrKind) {
    return actorPatterns.getOrDefault(idOrKind, -1);
  }

  /** What a written word is; null if no query and no feature has it. */
  @Nullable Known known(String lower) {
    Known known = cache.get(lower);
    if (known == null) {
      known = lookUp(lower);
      if (cache.size() < MOST_CACHED) {
        cache.put(lower, known);
      }
    }
    return known.isNothing() ? null : known;
  }

  private Known lookUp(String lower) {
    List<Integer> atoms = new ArrayList<>();
    List<String> all = lookups.get().of(lower);
    for (String lemma : all) {
      lemmaAtoms
          .getOrDefault(lemma, List.of())
          .forEach(atom -> {
            if (!atoms.contains(atom)) {
              atoms.add(atom);
            }
          });
    }
    for (int n = 1; n <= Math.min(longestPrefix, lower.length()); n++) {
      Integer atom = prefixAtoms.get(lower.substring(0, n));
      if (atom != null) {
        atoms.add(atom);
      }
    }
    return new Known(
        atoms.isEmpty() ? NONE : ints(atoms),
        exactAtoms.getOrDefault(lower, Map.of()),
        model.feature(all.getFirst()),
        lookups.get().knows(lower));
  }

  /** The first lemma by which features are named. */
  String lemma(String lower) {
    return lookups.get().of(lower).getFirst();
  }

  private Rule rule(int topic, TopicQuery query) {
    Rule rule = new Rule(topic, query, this::pattern);
    for (int i = 0; i < rule.without.length; i++) {
      rule.within[i] = holds(patterns.get(rule.without[i]), patterns.get(rule.main));
    }
    return rule;
  }

  private static boolean holds(int[] longer, int[] shorter) {
    for (int i = 0; i + shorter.length <= longer.length; i++) {
      if (Arrays.equals(longer, i, i + shorter.length, shorter, 0, shorter.length)) {
        return true;
      }
    }
    return false;
  }

  private int pattern(Part part) {
    List<Integer> atoms = part.words().stream().map(this::atom).toList();
    Integer known = patternIds.get(atoms);
    if (known != null) {
      return known;
    }
    int id = patterns.size();
    patternIds.put(atoms, id);
    patterns.add(ints(atoms));
    TopicQuery.Word first = part.words().getFirst();
    if (first.kind() == Kind.ACTOR || first.kind() == Kind.ACTOR_KIND) {
      actorPatterns.put(first.text(), id);
    }
    patternsByAtom.get(atoms.getFirst()).add(id);
    return id;
  }

  private int atom(TopicQuery.Word word) {
    String text = word.text();
    List<String> all = List.of(text);
    if (word.kind() == Kind.LEMMA) {
      all = lookups.get().of(text);
      // « livre » is meant as the noun that it is, not as « livrer ».
      all = all.contains(text) ? List.of(text) : all;
      text = String.join("|", all);
    }
    Integer known = atomIds.get(word.kind() + ":" + text);
    if (known != null) {
      return known;
    }
    int id = atomIds.size();
    atomIds.put(word.kind() + ":" + text, id);
    patternsByAtom.add(new ArrayList<>());
    switch (word.kind()) {
      case LEMMA ->
          all.forEach(lemma -> lemmaAtoms.computeIfAbsent(lemma, k -> new ArrayList<>()).add(id));
      case EXACT ->
          exactAtoms
              .computeIfAbsent(text.toLowerCase(Locale.FRENCH), k -> new HashMap<>())
              .put(text, id);
      case PREFIX -> {
        prefixAtoms.put(text, id);
        longestPrefix = Math.max(longestPrefix, text.length());
      }
      case ACTOR, ACTOR_KIND -> {
        // Not a word of the text.
      }
    }
    return id;
  }

  private static int[] ints(List<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).toArray();
  }
}
