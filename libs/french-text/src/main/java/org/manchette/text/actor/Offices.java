package org.manchette.text.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manchette.text.actor.AuthorityEntry.Office;
import org.manchette.text.hygiene.Resources;

/**
 * Who held an office on a day, by the words with which the press names it. A title is compared as a
 * key: its folded words in the masculine, without the country, and the country. « le ministre
 * allemand des Affaires étrangères » and « ministre des Affaires étrangères de l'Allemagne » have
 * one key. A title without a country is French. Immutable.
 */
final class Offices {

  private static final String FRANCE = "fr";

  /** In words: « des États-Unis d'Amérique ». */
  private static final int LONGEST_COUNTRY = 6;

  /** Said of who holds the office now: they change nothing. */
  private static final Set<String> NOW =
      Set.of("actuel", "actuelle", "nouveau", "nouvelle", "nouvel");

  private static final Map<String, String> MASCULINE =
      Map.ofEntries(
          Map.entry("presidente", "president"),
          Map.entry("premiere", "premier"),
          Map.entry("chanceliere", "chancelier"),
          Map.entry("cheffe", "chef"),
          Map.entry("patronne", "patron"),
          Map.entry("directrice", "directeur"),
          Map.entry("reine", "roi"),
          Map.entry("generale", "general"),
          Map.entry("haute", "haut"),
          Map.entry("gouverneure", "gouverneur"),
          Map.entry("administratrice", "administrateur"));

  /** Country by its folded adjectives (« americaine ») and its names behind « de ». */
  private static final Map<String, String> COUNTRIES = new HashMap<>();

  /** Keys under which an office is found, by its own. */
  private static final Map<String, Set<String>> WORDINGS = new HashMap<>();

  static {
    for (String line : Resources.lines(Offices.class, "nationalities.tsv")) {
      String[] columns = line.split("\t", -1);
      for (String form : columns[1].split("\\|", -1)) {
        COUNTRIES.put(words(form), columns[0]);
      }
    }
    for (String line : Resources.lines(Offices.class, "offices.tsv")) {
      String[] columns = line.split("\t", -1);
      String[] wordings = columns[1].split("\\|", -1);
      WORDINGS
          .computeIfAbsent(stored(columns[0]), k -> new LinkedHashSet<>())
          .addAll(Arrays.stream(wordings).map(Offices::stored).toList());
    }
  }

  private record Holding(AuthorityEntry entry, LocalDate from, @Nullable LocalDate to) {
    boolean includes(LocalDate day) {
      return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
  }

  private final Map<String, List<Holding>> holdings = new HashMap<>();

  Offices(List<AuthorityEntry> entries) {
    for (AuthorityEntry entry : entries) {
      for (Office office : entry.offices()) {
        if (office.from() != null) {
          Holding holding = new Holding(entry, office.from(), office.to());
          String key = stored(office.title());
          add(key, holding);
          WORDINGS.getOrDefault(key, Set.of()).forEach(wording -> add(wording, holding));
        }
      }
    }
  }

  private void add(String key, Holding holding) {
    holdings.computeIfAbsent(key, k -> new ArrayList<>(2)).add(holding);
  }

  /** The holders on a day in the order of the authority; empty for a title that says too little. */
  List<AuthorityEntry> holders(String title, LocalDate day) {
    String key = key(title);
    List<Holding> found = holdings.get(key);
    // « le président » alone may be anyone's, « le pape » is of no country.
    if (found == null && key.endsWith("|") && key.indexOf(' ') > 0) {
      found = holdings.get(key + FRANCE);
    }
    if (found == null) {
      return List.of();
    }
    Map<String, AuthorityEntry> holders = new LinkedHashMap<>();
    for (Holding holding : found) {
      if (holding.includes(day)) {
        holders.put(holding.entry.id(), holding.entry);
      }
    }
    return List.copyOf(holders.values());
  }

  /** The key of a title that the lists give: what tells no country there is French. */
  private static String stored(String title) {
    String key = key(title);
    return key.endsWith("|") && key.indexOf(' ') > 0 ? key + FRANCE : key;
  }

  /** « president|us », « ministre de l interieur| ». */
  private static String key(String title) {
    List<String> words = List.of(words(title).split(" ", -1));
    String country = "";
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int end = country.isEmpty() && i > 0 ? countryEnd(words, i) : i;
      if (end > i) {
        country = COUNTRIES.getOrDefault(String.join(" ", words.subList(i, end)), "");
        i = end - 1;
      } else if (!NOW.contains(words.get(i))) {
        kept.add(MASCULINE.getOrDefault(words.get(i), words.get(i)));
      }
    }
    return String.join(" ", kept) + "|" + country;
  }

  /** The end of the longest country that begins at a word; {@code start} where none does. */
  private static int countryEnd(List<String> words, int start) {
    int end = Math.min(words.size(), start + LONGEST_COUNTRY);
    while (end > start && !COUNTRIES.containsKey(String.join(" ", words.subList(start, end)))) {
      end--;
    }
    return end;
  }

  /** Folded, without any mark: « premier ministre », « d italie ». */
  private static String words(String text) {
    return NameParts.cut(text).stream().map(Folding::fold).collect(Collectors.joining(" "));
  }
}
