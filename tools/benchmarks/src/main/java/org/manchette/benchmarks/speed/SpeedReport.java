package org.manchette.benchmarks.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Prints words a second on one core (JMH), the share of each step, then how time grows with length
 * ({@link Growth}).
 *
 * <p>Argument: how many fresh JVMs measure each benchmark, 1 for the short mode. The folders of
 * articles are the system properties {@code benchmarks.data} and {@code benchmarks.samples}.
 */
final class SpeedReport {

  /** What the project asks of a core, in words a second. */
  private static final Map<String, Integer> GOALS =
      Map.of(
          "hygiene", 1_000_000,
          "dates", 300_000,
          "actors", 100_000,
          "quotations", 300_000,
          "topics", 200_000,
          "analysis", 60_000);

  private static final int SHARED_ARTICLES = 2_000;

  private static final int MEASURED_SECONDS = 2;

  private SpeedReport() {}

  public static void main(String[] arguments) throws IOException, RunnerException {
    PressArticles press = PressArticles.read();
    System.out.printf(
        Locale.ROOT,
        "%d articles of %s; Java %s, %d processors, load %.1f%n",
        press.articles().size(),
        press.source(),
        System.getProperty("java.version"),
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    var options =
        new OptionsBuilder()
            .include(System.getProperty("benchmarks.only", SpeedReport.class.getPackageName()))
            .forks(Integer.parseInt(arguments[0]))
            .warmupIterations(3)
            .warmupTime(TimeValue.seconds(2))
            .measurementIterations(4)
            .measurementTime(TimeValue.seconds(MEASURED_SECONDS))
            .timeUnit(TimeUnit.SECONDS)
            .threads(1)
            // JMH 1.37 reads memory in a way that JDK 25 warns of, in each JVM.
            .jvmArgsAppend("--sun-misc-unsafe-memory-access=allow")
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .build();
    for (RunResult result : new Runner(options).run()) {
      printSpeed(result);
    }
    Shares.of(PressArticles.read(SHARED_ARTICLES).articles()).forEach(System.out::println);
    Growth.of(press.articles()).lines().forEach(System.out::println);
  }

  /** By processor time, which is what a core can; and by the clock, which others slow down. */
  private static void printSpeed(RunResult result) {
    String name = result.getPrimaryResult().getLabel();
    double words = counter(result, "words");
    double seconds = result.getPrimaryResult().getStatistics().getN() * MEASURED_SECONDS;
    Integer goal = GOALS.get(name);
    System.out.printf(
        Locale.ROOT,
        "%-18s %,10.0f words/s a core, %,10.0f by the clock%s%n",
        name,
        words / (counter(result, "processorTime") / 1e9),
        words / seconds,
        goal == null ? "" : String.format(Locale.ROOT, "  (asked for: %,d)", goal));
  }

  private static double counter(RunResult result, String name) {
    return Objects.requireNonNull(result.getSecondaryResults().get(name), name).getScore();
  }
}
