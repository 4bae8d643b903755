package org.manchette.ingest.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
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

  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final String queries;
  private final String token;
  private final PrintStream out;
  private final PrintStream err;

  private TopicsCommand(Map<String, String> environment, PrintStream out, PrintStream err) {
    this.queries =
        environment
                .getOrDefault("MANCHETTE_INGEST_URL", "http://127.0.0.1:8082")
                .replaceFirst("/+$", "")
            + "/api/v1/topics/queries";
    this.token = environment.getOrDefault("MANCHETTE_TOKEN", "").strip();
    this.out = out;
    this.err = err;
  }

  /** Runs it and ends the JVM with its exit code. */
  public static void main(String[] arguments) throws InterruptedException {
    System.exit(
        run(
            List.of(arguments),
            System.getenv(),
            System.in,
            utf8(FileDescriptor.out),
            utf8(FileDescriptor.err)));
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
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
    TopicsCommand command = new TopicsCommand(environment, out, err);
    try {
      return imports ? command.load(words.getLast(), in, dryRun) : command.export(shipped);
    } catch (NoSuchFileException e) {
      err.println("topics: there is no " + e.getMessage());
    } catch (IOException e) {
      err.println(
          "topics: %s cannot be reached (%s): is it running? ./manchette status"
              .formatted(command.queries, e));
    }
    return 2;
  }

  private int load(String file, InputStream in, boolean dryRun)
      throws IOException, InterruptedException {
    if (token.isEmpty()) {
      err.println("topics: MANCHETTE_TOKEN is not set: writing needs the service's token");
      return 2;
    }
    byte[] content = file.equals("-") ? in.readAllBytes() : Files.readAllBytes(Path.of(file));
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(URI.create(queries + "?dryRun=" + dryRun))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "text/plain")
                .PUT(HttpRequest.BodyPublishers.ofByteArray(content)));
    JsonNode report = json(answer.body());
    if (answer.statusCode() == OK) {
      out.printf(
          "%s%d topics, %d of your own, %d queries%n",
          dryRun ? "dry run, nothing taken: " : "",
          report.path("topics").asInt(),
          report.path("own").asInt(),
          report.path("queries").asInt());
      return 0;
    }
    if (report.path("lines").isEmpty()) {
      return refused(answer);
    }
    report
        .path("lines")
        .forEach(line ->
            out.printf("line %d: %s%n", line.path("line").asInt(), line.path("message").asText()));
    out.printf("%s was not taken: %d lines are wrong%n", file, report.path("lines").size());
    return 1;
  }

  private int export(boolean shipped) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        send(HttpRequest.newBuilder(URI.create(queries + "?shipped=" + shipped)).GET());
    if (answer.statusCode() != OK) {
      return refused(answer);
    }
    out.print(answer.body());
    out.flush();
    return 0;
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(
        request.timeout(Duration.ofMinutes(2)).build(),
        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private int refused(HttpResponse<String> answer) {
    String detail = json(answer.body()).path("detail").asText(answer.body());
    err.println("topics: the service answered %d: %s".formatted(answer.statusCode(), detail));
    return answer.statusCode() == BAD_REQUEST ? 1 : 2;
  }

  private static JsonNode json(String body) {
    ObjectMapper json = new ObjectMapper();
    try {
      return json.readTree(body);
    } catch (IOException e) {
      return json.missingNode();
    }
  }
}
