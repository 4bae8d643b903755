package org.manchette.benchmarks.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.manchette.benchmarks.entities.ActorStep;
import org.manchette.text.ActorKind;
import org.manchette.text.actor.ActorTagger;
import org.manchette.text.actor.Authority;
import org.manchette.text.actor.AuthorityEntry;
import org.manchette.text.actor.AuthorityEntry.Alias;

/**
 * Prints how much memory recognition of actors keeps with an authority of many entries, and how
 * many words a second it reads then. In a JVM of its own: what else is in it is not counted.
 *
 * <p>Argument: how many entries. The shipped ones are filled up with invented ones of the make of a
 * site's own: persons with their surname as an ambiguous second name, organisations with their
 * acronym, places. The folders of articles are those of {@link SpeedReport}.
 */
final class AuthorityLoad {

  private static final int GOAL_MEGABYTES = 150;
  private static final int GOAL_WORDS = 100_000;
  private static final long TIMED_NANOSECONDS = 5_000_000_000L;

  private static final List<ActorKind> KINDS = List.of(ActorKind.values());

  private static final String[] SYLLABLES =
      ("ba bel ber bon bour bra ca char che co dan del di do du fer fon gar gi gou gran ha hu ja jo "
              + "la lan le li lou mar mel mi mon mou na ni no pas per pi pon ra ri ro rou sal san "
              + "ser si ta ter ti tou val ver vi vo")
          .split(" ", -1);
  private static final String[] ENDS = "ard as eau el er et ez ier in on ot oux y".split(" ", -1);
  private static final String[] FIRST_NAMES =
      ("Jean Marie Pierre Anne Paul Claire Luc Sophie Louis Julie Hugo Léa Karim Nadia Ali Inès "
              + "Jean-Marc Anne-Laure")
          .split(" ", -1);
  private static final String[] BODIES =
      "Association Compagnie Fédération Fondation Institut Société Syndicat Union".split(" ", -1);

  private AuthorityLoad() {}

  public static void main(String[] arguments) throws IOException {
    int wanted = Integer.parseInt(arguments[0]);
    PressArticles press = PressArticles.read();
    List<ActorStep> articles = press.articles().stream().map(ActorStep::of).toList();
    articles.forEach(ActorStep::words);
    long before = retained();
    ActorTagger shipped = ActorTagger.create(Authority.shipped());
    long withShipped = retained() - before;
    long shippedEntries = Authority.shipped().entries().count();
    System.out.printf(
        Locale.ROOT, "%,d entries shipped: %.0f MB of heap%n", shippedEntries, withShipped / 1e6);
    printSpeed("with the shipped authority", articles, shipped);

    int added = (int) Math.max(0, wanted - shippedEntries);
    long start = System.nanoTime();
    ActorTagger tagger = ActorTagger.create(Authority.shipped().with(invented(added)));
    double seconds = (System.nanoTime() - start) / 1e9;
    long all = retained() - before;
    System.out.printf(
        Locale.ROOT,
        "%,d entries: %.0f MB of heap, the shipped ones included (asked for: less than %d); made"
            + " in %.1f s%n",
        wanted,
        all / 1e6,
        GOAL_MEGABYTES,
        seconds);
    printSpeed("with all of them", articles, tagger);
  }

  /** Bytes in use once all that nobody holds is gone. */
  private static long retained() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    return least;
  }

  /** None twice; the same each time. */
  private static List<AuthorityEntry> invented(int number) {
    Random random = new Random(1);
    Set<String> names = new LinkedHashSet<>();
    List<AuthorityEntry> entries = new ArrayList<>(number);
    while (entries.size() < number) {
      String surname = word(random);
      ActorKind kind = KINDS.get(random.nextInt(KINDS.size()));
      String second = word(random);
      String name =
          switch (kind) {
            case PERSON -> pick(FIRST_NAMES, random) + " " + surname;
            case ORGANISATION -> pick(BODIES, random) + " " + surname + " " + second;
            case PLACE -> surname + "-sur-" + second;
          };
      if (names.add(name)) {
        String id = kind.name().toLowerCase(Locale.ROOT) + ":invented-" + entries.size();
        List<Alias> aliases =
            switch (kind) {
              case PERSON -> List.of(new Alias(surname, null, null, null, true));
              case ORGANISATION -> List.of(Alias.of(surname + " " + second));
              case PLACE -> List.of();
            };
        entries.add(AuthorityEntry.of(id, kind, name, aliases));
      }
    }
    return entries;
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    int syllables = 1 + random.nextInt(3);
    for (int i = 0; i < syllables; i++) {
      word.append(pick(SYLLABLES, random));
    }
    word.append(pick(ENDS, random));
    word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
    return word.toString();
  }

  private static String pick(String[] from, Random random) {
    return from[random.nextInt(from.length)];
  }

  private static void printSpeed(String what, List<ActorStep> articles, ActorTagger tagger) {
    articles.forEach(article -> tagger.tag(article.fields(), null));
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    long spent = 0;
    long words = 0;
    while (spent < TIMED_NANOSECONDS) {
      for (ActorStep article : articles) {
        tagger.tag(article.fields(), null);
        words += article.words();
      }
      spent = clock.getCurrentThreadCpuTime() - start;
    }
    System.out.printf(
        Locale.ROOT,
        "actor step %s: %,.0f words/s of one core (asked for: %,d)%n",
        what,
        words / (spent / 1e9),
        GOAL_WORDS);
  }
}
