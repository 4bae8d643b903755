package org.manchette.ingest.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Imports a site's own entries of the authority, and exports them. */
public final class AuthorityCommand {

  static final String USAGE =
      """
      usage: authority import [--dry-run] FILE
             authority export

      import  makes the entries of a file known: CSV with a header, or a JSON object a line, also
              .gz; - for standard input. An entry takes the place of that with the same id; what the
              file does not have stays. The same file again changes nothing.
              --dry-run tells what would become of it, and writes nothing
      export  the site's own entries on standard output, a JSON object a line: a file to import

      docs/authority.md tells the formats.

      environment: MANCHETTE_INGEST_URL (http://127.0.0.1:8082), MANCHETTE_TOKEN
      exit code: 0 all was taken, 1 something was refused, 2 nothing could be done
      """;

  /** More would push the summary off the screen. */
  private static final int SHOWN = 20;

  /** The service has a limit of its own, and a better message. */
  private static final int LONGEST = 512 * 1024 * 1024;

  private final ObjectMapper json = new ObjectMapper();
  private final IngestService service;
  private final PrintStream out;

  private AuthorityCommand(Map<String, String> environment, PrintStream out) {
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
   * @return 0 if all was taken, 1 if something was refused, 2 if nothing could be done
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
    boolean imports = words.size() == 2 && words.getFirst().equals("import");
    boolean exports = words.size() == 1 && words.getFirst().equals("export") && !dryRun;
    boolean option = imports && words.getLast().startsWith("--");
    if (option || !(imports || exports)) {
      err.println(
          "authority: expected 'import [--dry-run] FILE' or 'export', got '%s'"
              .formatted(String.join(" ", arguments)));
      err.print(USAGE);
      return 2;
    }
    AuthorityCommand command = new AuthorityCommand(environment, out);
    try {
      return imports ? command.load(content(words.getLast(), in), dryRun) : command.export();
    } catch (NoSuchFileException e) {
      err.println("authority: there is no " + e.getMessage());
      return 2;
    } catch (IngestService.Refused e) {
      err.println("authority: " + e.getMessage());
      return 2;
    } catch (IOException e) {
      err.println("authority: " + e);
      return 2;
    }
  }

  private static byte[] content(String file, InputStream in) throws IOException {
    if (file.equals("-")) {
      return in.readNBytes(LONGEST);
    }
    try (InputStream raw = Files.newInputStream(Path.of(file))) {
      InputStream unpacked = file.endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw;
      return unpacked.readNBytes(LONGEST);
    }
  }

  /** A JSON object a line begins with a brace, a header of CSV never does. */
  private static String mediaType(byte[] content) {
    for (byte b : content) {
      if (b == '{') {
        return "application/x-ndjson";
      }
      // White space, or one of the three bytes of a byte order mark.
      if (b > ' ') {
        break;
      }
    }
    return "text/csv";
  }

  private int load(byte[] content, boolean dryRun) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        service
            .writing("/api/v1/authority/imports?dryRun=" + dryRun)
            .header("Content-Type", mediaType(content))
            .POST(HttpRequest.BodyPublishers.ofByteArray(content));
    try (InputStream answer = service.send(request)) {
      return report(answer);
    }
  }

  private int export() throws IOException, InterruptedException {
    try (InputStream answer = service.send(service.request("/api/v1/authority"))) {
      answer.transferTo(out);
      out.flush();
      return 0;
    }
  }

  private int report(InputStream answer) throws IOException {
    List<String> refused = new ArrayList<>();
    List<String> clashes = new ArrayList<>();
    JsonNode summary = json.missingNode();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(answer, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode result = json.readTree(line);
        summary = result.path("summary");
        if (result.has("problem")) {
          JsonNode problem = result.path("problem");
          refused.add(
              "refused  line %d: %s%s"
                  .formatted(
                      result.path("line").asLong(),
                      IngestService.field(problem),
                      problem.path("detail").asText()));
        }
        for (JsonNode clash : result.path("clashes")) {
          clashes.add(
              "clash    line %d, %s: %s"
                  .formatted(
                      result.path("line").asLong(), result.path("id").asText(), words(clash)));
        }
      }
    }
    if (summary.isMissingNode()) {
      throw new IngestService.Refused(
          "the answer broke off: import the file again", 0, json.missingNode());
    }
    show(refused, "refused");
    show(clashes, "clash");
    out.printf(
        "%s%d entries: %d added, %d changed, %d unchanged, %d refused; %d with clashes%n",
        summary.path("dryRun").asBoolean() ? "dry run, nothing written: " : "",
        summary.path("entries").asLong(),
        summary.path("added").asLong(),
        summary.path("changed").asLong(),
        summary.path("unchanged").asLong(),
        summary.path("refused").asLong(),
        summary.path("clashes").asLong());
    return summary.path("refused").asLong() > 0 ? 1 : 0;
  }

  private void show(List<String> lines, String what) {
    lines.stream().limit(SHOWN).forEach(out::println);
    if (lines.size() > SHOWN) {
      out.printf("%-8s … and %d more%n", what, lines.size() - SHOWN);
    }
  }

  private static String words(JsonNode clash) {
    String value = clash.path("value").asText();
    String bearer = clash.path("bearer").asText();
    String where = clash.has("line") ? " (line %d)".formatted(clash.path("line").asLong()) : "";
    return switch (clash.path("code").asText()) {
      case "name" -> "the name « %s » is borne by %s%s too".formatted(value, bearer, where);
      case "wikidataId" -> "%s is borne by %s%s too".formatted(value, bearer, where);
      case "id" -> "the id is that of line %d already".formatted(clash.path("line").asLong());
      case "shipped" -> "takes the place of the shipped entry « %s »".formatted(value);
      default -> "%s, %s%s".formatted(value, bearer, where);
    };
  }
}
