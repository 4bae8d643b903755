package org.manchette.benchmarks.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.manchette.text.ArticleText;
import org.manchette.text.FrenchAnalyser;
import org.manchette.text.TextField;
import org.manchette.text.actor.ActorTagger;
import org.manchette.text.actor.Authority;
import org.manchette.text.date.DateTagger;
import org.manchette.text.hygiene.Hygiene;
import org.manchette.text.hygiene.NormalisedText;
import org.manchette.text.quotation.QuotationTagger;
import org.manchette.text.token.TokenisedField;
import org.manchette.text.token.Tokeniser;

/**
 * The processor time per kB (1,000 characters) of texts of 1, 10 and 100 kB: press, and texts made
 * to be slow. Time is linear where it is the same at each length. Of the whole analysis 1 kB more
 * is read each time, which says that the text is French.
 *
 * <p>Every figure is the shortest of several runs on this thread, so that others on the machine
 * hardly count. Bounded: what takes long once is not run again, nor at ten times the length.
 */
final class Growth {

  private static final int KILOBYTE = 1_000;
  private static final int[] SIZES = {1, 10, 100};
  private static final long BUDGET = 20_000_000;
  private static final int MOST_RUNS = 2_000;
  private static final int LEAST_RUNS = 3;

  /** Longer at one size than this, in ns, and the next size is left out. */
  private static final long TOO_LONG = 1_000_000_000;

  /** Per kB, the longest text may take this many times the shortest, which fits into caches. */
  private static final double LINEAR = 3;

  /** Ten times the length would take ten times as long if time were quadratic. */
  private static final double NOISE = 2;

  /** 1 kB of small words, so that what follows is read as French, whatever it is. */
  private static final String FRENCH = "Ce qui ne. ".repeat(91);

  /** Parted by |, each repeated to the length that is asked for. */
  private static final List<String> UNITS =
      List.of(
          """
          avant |du 3 au |le |de la |"«" |« |«|»|"|'|’|“|(|( |[|Ã©|Ã|â€™|&amp;|&|&#|\
          1|1 |1-|1/|1.|mille |vingt-|a|a-|a'|l'|A|A |A. |é|e\u0301|\u0301|\u200B|\u00AD|\
          \n| |-\n|a\n|.|. |...|, | : |? |- |—|/|@|a@|a.|www.|http://|😀|\uD83D|\
          lundi |lundi, |mai |le 3 mai |en 2019, |2019-|01/02/|12:|20h|et |le 3, le 4, |le 3 et |\
          entre |depuis le |il y a |dans deux |de 1914 à |XIX|XIXe |années |Noël |la veille |\
          début |mi-|avait |a été |dit-il |-t-il|Jean |Jean de |M. |Jean Dupont, |Jean-|Paris |\
          ONU |ministre de |le président de |selon |selon M. Dupont, |« a » |« a |\
          « Il ne le sait pas », dit-il. |a déclaré que |Lire aussi : a\n|(AFP) |jeudi.Le |\
          — Oui\n|déclaré que « |« a\n« |"a" "b" |« a », dit-il, « b », |“a «b ‹|le communiqué dit que |\
          l'adolescent dit. |ce dernier dit. |X, Y, dit que |et le groupe dit qu'elle dit |ajoutant que |\
          """
              .split("[|]"));

  private interface Task {
    Runnable on(String text);
  }

  /** What is timed; {@code preamble} kB are read besides the text. */
  private record Step(int preamble, Task run) {}

  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, Step> steps = new LinkedHashMap<>();
  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();

  private Growth(String press) {
    texts.put("press", press);
    texts.put(
        "a name after the other", joined(i -> "Jean " + name(i) + " et Marie " + name(i + 7)));
    texts.put(
        "a date after the other", joined(i -> "le " + (i % 28 + 1) + " mai " + (1900 + i % 100)));
    texts.put(
        "a voice after the other", joined(i -> "« Nous ne le savons pas », a dit Jean " + name(i)));
    UNITS.forEach(unit -> texts.put(unit, unit));
    Hygiene hygiene = new Hygiene();
    Tokeniser tokeniser = new Tokeniser();
    DateTagger tagger = DateTagger.create();
    FrenchAnalyser analyser = FrenchAnalyser.create();
    LocalDate day = LocalDate.of(2020, 8, 3);
    steps.put("hygiene", new Step(0, text -> () -> hygiene.normalise(text)));
    steps.put(
        "words",
        new Step(
            0,
            text -> {
              NormalisedText repaired = hygiene.normalise(text);
              return () -> tokeniser.sentences(repaired);
            }));
    steps.put(
        "dates",
        new Step(
            0,
            text -> {
              NormalisedText repaired = hygiene.normalise(text);
              var sentences = tokeniser.sentences(repaired);
              var body = List.of(new TokenisedField(TextField.TEXT, repaired, sentences));
              return () -> tagger.tag(body, day);
            }));
    ActorTagger actorTagger = ActorTagger.create(Authority.shipped());
    QuotationTagger quotationTagger = QuotationTagger.create();
    steps.put(
        "quotations",
        new Step(
            0,
            text -> {
              NormalisedText repaired = hygiene.normalise(text);
              var sentences = tokeniser.sentences(repaired);
              var body = List.of(new TokenisedField(TextField.TEXT, repaired, sentences));
              var actors = actorTagger.tag(body, day);
              return () -> quotationTagger.tag(body, actors);
            }));
    steps.put(
        "analysis",
        new Step(
            1,
            text -> {
              var article = new ArticleText(null, null, null, FRENCH + text, day);
              return () -> analyser.analyse(article);
            }));
  }

  /** Sentences with a part of their own each, 100 kB of them. */
  private static String joined(IntFunction<String> part) {
    return IntStream.range(0, 100 * KILOBYTE / 16)
        .mapToObj(part)
        .collect(Collectors.joining(". ", "", ". "));
  }

  /** « Babacu », « Babacuda »…: another for each number. */
  private static String name(int number) {
    StringBuilder name = new StringBuilder("B");
    for (int rest = number + 400; rest > 0; rest /= 20) {
      name.append("aeiou".charAt(rest % 5)).append("bcdfghlmnprstv".charAt(rest % 20 % 14));
    }
    return name.append("ier").toString();
  }

  static Growth of(List<ArticleText> articles) {
    return new Growth(
        articles.stream().map(ArticleText::text).collect(Collectors.joining("\n", "", "\n")));
  }

  /** A row a text, and how many of its figures are linear. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("µs per kB of text at 1, 10 and 100 kB, and the last by the first:");
    String head =
        steps.keySet().stream()
            .map(step -> String.format(Locale.ROOT, "%-25s", step))
            .collect(Collectors.joining());
    lines.add(" ".repeat(25) + head);
    warmUp();
    int figures = 0;
    int linear = 0;
    for (var text : texts.entrySet()) {
      StringBuilder line = new StringBuilder(row(text.getKey()));
      for (Step step : steps.values()) {
        List<Double> costs = costs(step, text.getValue());
        boolean isLinear = isLinear(costs);
        figures++;
        linear += isLinear ? 1 : 0;
        costs.forEach(cost -> line.append(String.format(Locale.ROOT, "%6.0f", cost)));
        double ratio = costs.getLast() / costs.getFirst();
        line.append(String.format(Locale.ROOT, " x%-4.1f%s", ratio, isLinear ? " " : "!"));
      }
      lines.add(line.toString());
    }
    lines.add("Linear: " + linear + " of " + figures + "; the others are marked « ! »");
    return lines;
  }

  private void warmUp() {
    String press = texts.values().iterator().next();
    for (Step step : steps.values()) {
      for (int round = 0; round < 20; round++) {
        costs(step, press);
      }
    }
  }

  /**
   * All sizes in time, and the longest no dearer, or no dearer than the middle one but for noise.
   */
  private static boolean isLinear(List<Double> costs) {
    return costs.size() == SIZES.length
        && (costs.getLast() < LINEAR * costs.getFirst()
            || costs.getLast() < NOISE * costs.get(SIZES.length - 2));
  }

  private static String row(String text) {
    String printable = text.replace("\n", "\\n").replaceAll("\\p{C}", "?");
    return String.format(Locale.ROOT, "%-25s", "[" + printable + "]");
  }

  /** µs per kB at each size; fewer than the sizes if one took too long. */
  private List<Double> costs(Step step, String unit) {
    List<Double> costs = new ArrayList<>();
    for (int size : SIZES) {
      String text = unit.repeat(size * KILOBYTE / unit.length() + 1).substring(0, size * KILOBYTE);
      long shortest = shortest(step.run().on(text));
      costs.add(shortest / 1e3 / (size + step.preamble()));
      if (shortest > TOO_LONG) {
        break;
      }
    }
    return costs;
  }

  private long shortest(Runnable run) {
    long shortest = Long.MAX_VALUE;
    long spent = 0;
    for (int i = 0; i < MOST_RUNS && (i < LEAST_RUNS || spent < BUDGET); i++) {
      long start = clock.getCurrentThreadCpuTime();
      run.run();
      long time = clock.getCurrentThreadCpuTime() - start;
      shortest = Math.min(shortest, time);
      spent += time;
      if (spent > TOO_LONG) {
        break;
      }
    }
    return shortest;
  }
}
