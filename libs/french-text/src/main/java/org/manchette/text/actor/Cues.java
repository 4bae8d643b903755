package org.manchette.text.actor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.manchette.text.hygiene.CommonWords;
import org.manchette.text.hygiene.Resources;

/** Lower-case words by which names are found and told apart. */
final class Cues {

  static final Set<String> TITLES;
  static final Set<String> FEMALE_TITLES;
  static final Set<String> MALE_TITLES;
  static final Set<String> ROLES;
  static final Set<String> COLLECTIVE_CUES;
  static final Set<String> COLLECTIVE_HEADS;

  /** Nouns of people and things that a company has: « PDG de », « direction de ». */
  static final Set<String> COMPANY_NOUNS;

  /** Nouns before which a company's name stands bare: « les actions X ». */
  static final Set<String> COMPANY_GOODS;

  /** What companies announce. */
  static final Set<String> BUSINESS;

  static final Set<String> COLLECTIVE_WORDS;
  static final Set<String> BODY_HEADS;
  static final Set<String> BODIES_WITH_ADJECTIVE;
  static final Set<String> PLACE_CUES;
  static final Set<String> PLACE_HEADS;

  /** Parts of a country, which every country has. */
  static final Set<String> DIRECTIONS;

  static final Set<String> EVENT_HEADS;

  /** First words of the names of competitions, which are no actors. */
  static final Set<String> COMPETITIONS;

  /** First words of the names of laws and treaties, which are none either. */
  static final Set<String> AGREEMENTS;

  static final Set<String> EVENT_TAILS;

  /** What a minister or commissioner is in charge of. */
  static final Set<String> PORTFOLIOS;

  static final Set<String> NOT_ACTORS;
  static final Set<String> PARTICLES;
  static final Set<String> DEMONYMS;
  static final Set<String> COMMON_WORDS;

  /** Folded names of French communes of one part. */
  static final Set<String> COMMUNES;

  static {
    Map<String, Set<String>> lists = read(Resources.lines(Cues.class, "cues.txt"));
    TITLES = list(lists, "titles");
    FEMALE_TITLES = list(lists, "female-titles");
    MALE_TITLES = list(lists, "male-titles");
    ROLES = list(lists, "roles");
    COLLECTIVE_CUES = list(lists, "collective-cues");
    COLLECTIVE_HEADS = list(lists, "collective-heads");
    COLLECTIVE_WORDS = list(lists, "collective-words");
    COMPANY_NOUNS = list(lists, "company-nouns");
    COMPANY_GOODS = list(lists, "company-goods");
    BUSINESS = list(lists, "business");
    BODY_HEADS = list(lists, "body-heads");
    BODIES_WITH_ADJECTIVE = list(lists, "bodies-with-adjective");
    PLACE_CUES = list(lists, "place-cues");
    PLACE_HEADS = list(lists, "place-heads");
    DIRECTIONS = list(lists, "directions");
    EVENT_HEADS = list(lists, "event-heads");
    COMPETITIONS = list(lists, "competitions");
    PORTFOLIOS = list(lists, "portfolios");
    AGREEMENTS = list(lists, "agreements");
    EVENT_TAILS = list(lists, "event-tails");
    NOT_ACTORS = list(lists, "not-actors");
    PARTICLES = list(lists, "particles");
    DEMONYMS = list(lists, "demonyms");
    COMMON_WORDS =
        CommonWords.all().stream()
            .flatMap(word -> Stream.of(word, word.replaceFirst("^[éèê]", "e")))
            .collect(Collectors.toUnmodifiableSet());
    COMMUNES =
        Resources.lines(Cues.class, "communes.txt").stream()
            .map(name -> name.replaceFirst("^(Le |La |Les |L')", ""))
            .filter(name -> name.indexOf(' ') < 0)
            .map(Folding::fold)
            .collect(Collectors.toUnmodifiableSet());
  }

  private Cues() {}

  private static Map<String, Set<String>> read(List<String> lines) {
    Map<String, Set<String>> lists = new HashMap<>();
    String name = "";
    for (String line : lines) {
      if (line.startsWith("[")) {
        name = line.substring(1, line.indexOf(']'));
      } else {
        lists.computeIfAbsent(name, k -> new HashSet<>()).addAll(Arrays.asList(line.split(" ")));
      }
    }
    return lists;
  }

  private static Set<String> list(Map<String, Set<String>> lists, String name) {
    Set<String> words = lists.get(name);
    if (words == null) {
      throw new IllegalStateException("cues.txt has no list [" + name + "]");
    }
    return Set.copyOf(words);
  }
}
