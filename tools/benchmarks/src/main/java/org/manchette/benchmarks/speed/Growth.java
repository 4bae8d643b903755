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
import org.manchette.text.date.DateTagger;
import org.manchette.text.hygiene.Hygiene;
import org.manchette.text.hygiene.NormalisedText;
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

  /** Per kB, the longest text may take this many times the shortest: noise reaches 2. */
  private static final double LINEAR = 3;

  /** 1 kB of small words, so that what follows is read as French, whatever it is. */
  private static final String FRENCH = "Ce qui ne. ".repeat(91);

  /** Repeated to the length that is asked for. */
  private static final List<String> UNITS =
      List.of(
          "avant ",
          "du 3 au ",
          "le ",
          "de la ",
          "\"«\" ",
          "« ",
          "«",
          "»",
          "\"",
          "'",
          "’",
          "“",
          "(",
          "( ",
          "[",
          "Ã©",
          "Ã",
          "â€™",
          "&amp;",
          "&",
          "&#",
          "1",
          "1 ",
          "1-",
          "1/",
          "1.",
          "mille ",
          "vingt-",
          "a",
          "a-",
          "a'",
          "l'",
          "A",
          "A ",
          "A. ",
          "é",
          "e\u0301",
          "\u0301",
          "\u200B",
          "\u00AD",
          " ",
          "\n",
          "-\n",
          "a\n",
          ".",
          ". ",
          "...",
          ", ",
          " : ",
          "? ",
          "- ",
          "—",
          "/",
          "@",
          "a@",
          "a.",
          "www.",
          "http://",
          "😀",
          "\uD83D",
          "lundi ",
          "lundi, ",
          "mai ",
          "le 3 mai ",
          "en 2019, ",
          "2019-",
          "01/02/",
          "12:",
          "20h",
          "et ",
          "le 3, le 4, ",
          "le 3 et ",
          "entre ",
          "depuis le ",
          "il y a ",
          "dans deux ",
          "de 1914 à ",
          "XIX",
          "XIXe ",
          "années ",
          "Noël ",
          "la veille ",
          "début ",
          "mi-",
          "avait ",
          "a été ",
          "dit-il ",
          "-t-il",
          "Jean ",
          "Jean de ",
          "M. ",
          "Jean Dupont, ",
          "Jean-",
          "Paris ",
          "ONU ",
          "ministre de ",
          "le président de ",
          "selon ",
          "selon M. Dupont, ",
          "« a » ",
          "« a ",
          "« Bon », dit-il. ",
          "a déclaré que ",
          "Lire aussi : a\n",
          "(AFP) ",
          "jeudi.Le ",
          "— Oui\n",
          "déclaré que « ");

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
    texts.put("a voice after the other", joined(i -> "« Oui, bien sûr », dit Jean " + name(i)));
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

  /** A table by text and step, and how many of its rows are linear. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("Time per kB of text, in µs, at 1, 10 and 100 kB");
    int linear = 0;
    int rows = 0;
    warmUp();
    for (var text : texts.entrySet()) {
      for (var step : steps.entrySet()) {
        List<Double> costs = costs(step.getValue(), text.getValue());
        boolean all = costs.size() == SIZES.length;
        double ratio = all ? costs.getLast() / costs.getFirst() : Double.POSITIVE_INFINITY;
        rows++;
        linear += ratio < LINEAR ? 1 : 0;
        lines.add(line(text.getKey(), step.getKey(), costs, ratio));
      }
    }
    lines.add("Linear (less than " + LINEAR + " times): " + linear + " of " + rows);
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

  private static String line(String text, String step, List<Double> costs, double ratio) {
    String name = text.replace("\n", "\\n").replaceAll("\\p{C}", "?");
    String figures =
        costs.stream()
            .map(cost -> String.format(Locale.ROOT, "%9.1f", cost))
            .collect(Collectors.joining());
    return String.format(
        Locale.ROOT,
        "%-24s %-9s %-28s ratio %6.2f%s",
        "[" + name + "]",
        step,
        figures,
        ratio,
        ratio < LINEAR ? "" : "  NOT LINEAR");
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
