package org.manchette.ingest.cli;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Console;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manchette.ingest.reader.LineReader;

/** Puts files and folders into the archive; see {@link IngestOptions#USAGE}. */
public final class IngestCommand {

  /** Small enough for the answers to wait in the network's buffers until all was sent. */
  private static final int BATCH = 200;

  private static final int BATCH_BYTES = 4 * 1024 * 1024;

  /** The service refuses shorter ones, with a better message. */
  private static final int LINE_LIMIT = 16 * 1024 * 1024;

  private final IngestOptions options;
  private final IngestClient client;
  private final Report report;
  private final ObjectMapper json = new ObjectMapper();
  private final List<Item> batch = new ArrayList<>();
  private long batchBytes;
  private long bytesRead;
  private long taken;

  private IngestCommand(IngestOptions options, IngestClient client, Report report) {
    this.options = options;
    this.client = client;
    this.report = report;
  }

  /** Runs it and ends the JVM with its exit code. */
  public static void main(String[] arguments) throws InterruptedException {
    PrintStream out = StandardStreams.out();
    PrintStream err = StandardStreams.err();
    System.exit(run(List.of(arguments), System.getenv(), out, err, terminal(err)));
  }

  private static @Nullable PrintStream terminal(PrintStream err) {
    boolean watched = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    return watched ? err : null;
  }

  /**
   * Runs it.
   *
   * @param terminal where to draw progress; null for nowhere
   * @return 0 if all is in the archive, 1 if something was refused, 2 if it could not begin or go
   *     on
   */
  static int run(
      List<String> arguments,
      Map<String, String> environment,
      PrintStream out,
      PrintStream err,
      @Nullable PrintStream terminal)
      throws InterruptedException {
    if (arguments.contains("--help") || arguments.contains("-h")) {
      out.print(IngestOptions.USAGE);
      return 0;
    }
    try {
      IngestOptions options = IngestOptions.parse(arguments);
      ArticleFile.Counter skipped = new ArticleFile.Counter();
      List<ArticleFile> files = ArticleFile.under(options.paths(), skipped);
      long total = files.stream().mapToLong(ArticleFile::bytes).sum();
      Report report = new Report(out, options.quiet() ? null : terminal, total);
      String service =
          environment
              .getOrDefault("MANCHETTE_INGEST_URL", "http://127.0.0.1:8082")
              .replaceFirst("/+$", "");
      String token = environment.getOrDefault("MANCHETTE_TOKEN", "").strip();
      if (token.isEmpty()) {
        err.println("ingest: MANCHETTE_TOKEN is not set: writing needs the service's token");
        return 2;
      }
      try (IngestClient client =
          new IngestClient(
              service, token, options.collection(), IngestClient.MOST_ATTEMPTS, report)) {
        try {
          new IngestCommand(options, client, report).send(files);
        } finally {
          report.summary(skipped.count());
        }
      }
      return report.anyRefused() ? 1 : 0;
    } catch (IllegalArgumentException e) {
      err.println("ingest: " + e.getMessage());
      err.print(IngestOptions.USAGE);
      return 2;
    } catch (NoSuchFileException e) {
      err.println("ingest: there is no " + e.getMessage());
      return 2;
    } catch (IOException e) {
      err.println("ingest: " + e);
      return 2;
    } catch (IngestClient.UnusableException e) {
      err.println("ingest: " + e.getMessage());
      return 2;
    }
  }

  private void send(List<ArticleFile> files)
      throws IngestClient.UnusableException, InterruptedException {
    for (ArticleFile file : files) {
      if (taken >= options.limit()) {
        break;
      }
      if (isWhole(file) && !options.share().has(file.path().toString())) {
        bytesRead += file.bytes();
        continue;
      }
      try (InputStream in = file.open(Counting::new)) {
        switch (file.kind()) {
          case TEXT, HTML -> sendWhole(file, in);
          case JSON -> sendObjects(file, in);
          case JSON_LINES -> sendLines(file, in);
        }
      } catch (IOException e) {
        report.refused(file.path().toString(), null, "cannot be read: " + e.getMessage());
      }
    }
    flush();
  }

  private static boolean isWhole(ArticleFile file) {
    return file.kind() == ArticleFile.Kind.TEXT || file.kind() == ArticleFile.Kind.HTML;
  }

  private void sendWhole(ArticleFile file, InputStream in)
      throws IOException, IngestClient.UnusableException, InterruptedException {
    flush();
    byte[] content = in.readNBytes(LINE_LIMIT);
    taken++;
    if (file.kind() == ArticleFile.Kind.HTML) {
      client.single(new Item(file.path(), 0, content), "text/html", null);
    } else {
      client.single(new Item(file.path(), 0, content), "text/plain", file.day());
    }
    report.progress(bytesRead);
  }

  private void sendLines(ArticleFile file, InputStream in)
      throws IOException, IngestClient.UnusableException, InterruptedException {
    LineReader lines = new LineReader(in, LINE_LIMIT);
    for (long number = 1; taken < options.limit() && lines.next(); number++) {
      if (lines.tooLong()) {
        if (options.share().has(place(file, number))) {
          taken++;
          report.refused(place(file, number), "line", "longer than %d bytes".formatted(LINE_LIMIT));
        }
      } else if (!new String(lines.line(), StandardCharsets.ISO_8859_1).isBlank()) {
        byte[] line = mapped(lines.line());
        if (isOurs(line, place(file, number))) {
          add(new Item(file.path(), number, line));
        }
      }
    }
  }

  /** One object, or an array of objects, of any size and layout. */
  private void sendObjects(ArticleFile file, InputStream in)
      throws IOException, IngestClient.UnusableException, InterruptedException {
    try (JsonParser parser = json.createParser(in)) {
      boolean array = parser.nextToken() == JsonToken.START_ARRAY;
      if (array) {
        parser.nextToken();
      }
      for (long number = 1;
          taken < options.limit()
              && parser.currentToken() != null
              && parser.currentToken() != JsonToken.END_ARRAY;
          number++) {
        JsonNode node = json.readTree(parser);
        JsonNode ours = node instanceof ObjectNode object ? mapped(object) : node;
        if (options.share().has(key(ours, place(file, number)))) {
          add(new Item(file.path(), array ? number : 0, json.writeValueAsBytes(ours)));
        }
        parser.nextToken();
      }
    } catch (JsonProcessingException e) {
      if (!options.share().has(file.path().toString())) {
        return;
      }
      taken++;
      report.refused(
          file.path() + ":" + (e.getLocation() == null ? 1 : e.getLocation().getLineNr()),
          null,
          "invalid JSON: " + e.getOriginalMessage());
    }
  }

  private static String place(ArticleFile file, long number) {
    return file.path() + ":" + number;
  }

  private boolean isOurs(byte[] line, String place) {
    if (options.share().of() == 1) {
      return true;
    }
    try {
      return options.share().has(key(json.readTree(line), place));
    } catch (IOException e) {
      // The service says what is wrong with it, once.
      return options.share().has(place);
    }
  }

  /** Versions of an article, which have its address, must not pass each other. */
  private static String key(JsonNode article, String place) {
    return article.hasNonNull("url") ? article.get("url").asText() : place;
  }

  private byte[] mapped(byte[] line) throws JsonProcessingException {
    if (options.fields().isEmpty()) {
      return line;
    }
    try {
      return json.readTree(line) instanceof ObjectNode object
          ? json.writeValueAsBytes(mapped(object))
          : line;
    } catch (IOException e) {
      // The service says what is wrong with it.
      return line;
    }
  }

  private ObjectNode mapped(ObjectNode object) {
    options
        .fields()
        .forEach((ours, theirs) -> {
          if (object.hasNonNull(theirs)) {
            object.set(ours, object.get(theirs));
          }
        });
    return object;
  }

  private void add(Item item) throws IngestClient.UnusableException, InterruptedException {
    taken++;
    batch.add(item);
    batchBytes += item.content().length;
    if (batch.size() >= BATCH || batchBytes >= BATCH_BYTES) {
      flush();
    }
  }

  private void flush() throws IngestClient.UnusableException, InterruptedException {
    if (!batch.isEmpty()) {
      client.bulk(List.copyOf(batch));
      batch.clear();
      batchBytes = 0;
    }
    report.progress(bytesRead);
  }

  /** Tells how far in all the files it is. */
  private final class Counting extends FilterInputStream {

    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      if (read >= 0) {
        bytesRead++;
      }
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      bytesRead += Math.max(read, 0);
      return read;
    }
  }
}
