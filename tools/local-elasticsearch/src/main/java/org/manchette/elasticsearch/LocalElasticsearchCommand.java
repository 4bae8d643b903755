package org.manchette.elasticsearch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the starter script runs: starts, stops and looks at the server that stays.
 *
 * <pre>
 * start  --home DIR --port N --heap 512m --timeout SECONDS
 * stop   --home DIR
 * status --home DIR
 * folder --home DIR
 * distribution --home DIR
 * </pre>
 *
 * <p>Standard output is the server's address and nothing else, for {@code folder} the folder with
 * its {@code data} and {@code logs}, for {@code distribution} that of the unpacked server; what is
 * going on is told on standard error. With {@code MANCHETTE_ELASTICSEARCH_URL} set, {@code start}
 * and {@code status} ask that server and {@code stop} leaves it alone.
 *
 * <p>Exit codes: 0 done, 1 failed, 2 not understood, 3 not running ({@code stop}, {@code status}).
 */
public final class LocalElasticsearchCommand {

  private static final String COMMANDS = "say start, stop, status, folder or distribution";

  private static final int DONE = 0;
  private static final int FAILED = 1;
  private static final int NOT_UNDERSTOOD = 2;
  private static final int NOT_RUNNING = 3;

  private static final Duration REPORT_INTERVAL = Duration.ofSeconds(5);

  private final Steps steps = new Steps(new Console());

  private LocalElasticsearchCommand() {}

  /** Runs one command and ends the JVM with its exit code. */
  public static void main(String[] arguments) {
    System.exit(new LocalElasticsearchCommand().run(arguments));
  }

  private int run(String[] arguments) {
    try {
      if (arguments.length == 0) {
        throw new IllegalArgumentException(COMMANDS);
      }
      LocalElasticsearchOptions options = options(arguments);
      return switch (arguments[0]) {
        case "start" -> start(options);
        case "stop" -> stop(options);
        case "status" -> status(options);
        case "folder" -> folder(options);
        case "distribution" -> distribution(options);
        default -> throw new IllegalArgumentException(COMMANDS + ", not " + arguments[0]);
      };
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      return NOT_UNDERSTOOD;
    } catch (LocalElasticsearchException e) {
      System.err.println(e.getMessage());
      return FAILED;
    } catch (IOException e) {
      System.err.println("Elasticsearch: " + e);
      return FAILED;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return FAILED;
    }
  }

  private int start(LocalElasticsearchOptions options) throws IOException, InterruptedException {
    Optional<URI> existing = LocalElasticsearch.existing();
    System.out.println(
        existing.isPresent()
            ? existing.get()
            : new DetachedElasticsearch(options.home(), steps).start(options, steps));
    return DONE;
  }

  private int stop(LocalElasticsearchOptions options) throws IOException, InterruptedException {
    return new DetachedElasticsearch(options.home(), steps).stop() ? DONE : NOT_RUNNING;
  }

  private int status(LocalElasticsearchOptions options) throws IOException, InterruptedException {
    Optional<URI> uri = LocalElasticsearch.existing();
    if (uri.isEmpty()) {
      uri = new DetachedElasticsearch(options.home(), steps).address();
    }
    uri.ifPresent(System.out::println);
    return uri.isPresent() ? DONE : NOT_RUNNING;
  }

  private int folder(LocalElasticsearchOptions options) throws IOException {
    System.out.println(new DetachedElasticsearch(options.home(), steps).folder());
    return DONE;
  }

  private int distribution(LocalElasticsearchOptions options) throws IOException {
    System.out.println(Home.of(options.home(), ServerUser.current(), steps).distribution(steps));
    return DONE;
  }

  private static LocalElasticsearchOptions options(String[] arguments) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 1; i < arguments.length; i += 2) {
      if (i + 1 == arguments.length) {
        throw new IllegalArgumentException(arguments[i] + ": a value is missing");
      }
      values.put(arguments[i], arguments[i + 1]);
    }
    String home = values.remove("--home");
    LocalElasticsearchOptions options =
        home == null
            ? LocalElasticsearchOptions.defaults()
            : LocalElasticsearchOptions.defaultsIn(Path.of(home));
    for (Map.Entry<String, String> each : values.entrySet()) {
      String value = each.getValue();
      options =
          switch (each.getKey()) {
            case "--port" -> options.withPort(number("--port", value));
            case "--heap" -> options.withHeap(value);
            case "--timeout" ->
                options.withStartTimeout(Duration.ofSeconds(number("--timeout", value)));
            default ->
                throw new IllegalArgumentException(each.getKey() + ": there is no such option");
          };
    }
    return options;
  }

  private static int number(String name, String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + ": must be a number, is " + value, e);
    }
  }

  /** A line for each new step, and another every five seconds while it lasts. */
  private static final class Console implements Progress {

    private String last = "";
    private Duration lastReport = Duration.ZERO;

    @Override
    public void report(String step, Duration elapsed) {
      if (!step.equals(last) || elapsed.minus(lastReport).compareTo(REPORT_INTERVAL) >= 0) {
        last = step;
        lastReport = elapsed;
        System.err.printf("%3d s  %s%n", elapsed.toSeconds(), step);
      }
    }
  }
}
