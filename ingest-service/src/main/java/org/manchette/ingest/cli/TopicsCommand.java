package org.manchette.ingest.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes a site's file of topics and queries, and gives it back. */
public final class TopicsCommand {

  static final String USAGE =
      """
      usage: topics import [--dry-run] FILE
             topics export [--shipped]

      import  takes the file in place of the one before, at once and whole: topics of the site's own,
              and queries added to those of shipped ones; - for standard input. A file with a wrong
              line is not taken, and each such line is told with what to do.
              --dry-run only checks
      export  the site's file on standard output; --shipped the queries that Manchette ships

      docs/topics.md tells the format. What is analysed from now on is told by the new file.

      environment: MANCHETTE_INGEST_URL (http://127.0.0.1:8082), MANCHETTE_TOKEN
      exit code: 0 done, 1 the file is wrong, 2 nothing could be done
      """;

  private static final String QUERIES = "/api/v1/topics/queries";
  private static final int BAD_REQUEST = 400;

  private final IngestService service;
  private final PrintStream out;

  private TopicsCommand(Map<String, String> environment, PrintStream out) {
    this.service = new IngestService(environment);
    this.out = out;
  }

  /** Runs it and ends the JVM with its exit code. */
  public static void main(String[] arguments) throws InterruptedException {
    System.exit(
        run(
            List.of(arguments),
            System.getenv(),
            new FileInputStream(FileDescriptor.in),
            StandardStreams.out(),
            StandardStreams.err()));
  }

  /**
   * Runs it.
   *
   * @return 0 if it was done, 1 if the file is wrong, 2 if nothing could be done
   */
  static int run(
      List<String> arguments,
      Map<String, String> environment,
      InputStream in,
      PrintStream out,
      PrintStream err)
      throws InterruptedException {
    if (arguments.contains("--help") || arguments.contains("-h")) {
      out.print(USAGE);
      return 0;
    }
    List<String> words = new ArrayList<>(arguments);
    boolean dryRun = words.remove("--dry-run");
    boolean shipped = words.remove("--shipped");
    boolean imports = words.size() == 2 && words.getFirst().equals("import") && !shipped;
    boolean exports = words.equals(List.of("export")) && !dryRun;
    if ((!imports && !exports) || words.getLast().startsWith("--")) {
      err.println(
          "topics: expected 'import [--dry-run] FILE' or 'export [--shipped]', got '%s'"
              .formatted(String.join(" ", arguments)));
      err.print(USAGE);
      return 2;
    }
    TopicsCommand command = new TopicsCommand(environment, out);
    try {
      return imports ? command.load(words.getLast(), in, dryRun) : command.export(shipped);
    } catch (NoSuchFileException e) {
      err.println("topics: there is no " + e.getMessage());
    } catch (IngestService.Refused e) {
      err.println("topics: " + e.getMessage());
      return e.status() == BAD_REQUEST ? 1 : 2;
    } catch (IOException e) {
      err.println("topics: " + e);
    }
    return 2;
  }

  private int load(String file, InputStream in, boolean dryRun)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = service.writing(QUERIES + "?dryRun=" + dryRun);
    byte[] content = file.equals("-") ? in.readAllBytes() : Files.readAllBytes(Path.of(file));
    request
        .header("Content-Type", "text/plain")
        .PUT(HttpRequest.BodyPublishers.ofByteArray(content));
    try (InputStream answer = service.send(request)) {
      JsonNode report = new ObjectMapper().readTree(answer);
      out.printf(
          "%s%d topics, %d of your own, %d queries%n",
          dryRun ? "dry run, nothing taken: " : "",
          report.path("topics").asInt(),
          report.path("own").asInt(),
          report.path("queries").asInt());
      return 0;
    } catch (IngestService.Refused e) {
      JsonNode lines = e.answer().path("lines");
      if (lines.isEmpty()) {
        throw e;
      }
      lines.forEach(line ->
          out.printf("line %d: %s%n", line.path("line").asInt(), line.path("message").asText()));
      out.printf("%s was not taken: %d lines are wrong%n", file, lines.size());
      return 1;
    }
  }

  private int export(boolean shipped) throws IOException, InterruptedException {
    try (InputStream answer = service.send(service.request(QUERIES + "?shipped=" + shipped))) {
      answer.transferTo(out);
      out.flush();
      return 0;
    }
  }
}
