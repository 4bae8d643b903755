package org.manchette.ingest.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.manchette.ingest.Problem;
import org.manchette.ingest.ProblemType;
import org.manchette.ingest.RefusedException;
import org.manchette.ingest.analysis.AnalysisJson;
import org.manchette.ingest.reader.AnalysisRequestReader;
import org.manchette.ingest.reader.LineReader;
import org.manchette.ingest.reader.ReaderLimits;
import org.manchette.text.FrenchAnalyser;

/**
 * Analyses articles from standard input to standard output, a JSON object a line, in order and
 * without Elasticsearch. A line that holds no article gives {@code {"line":n,"error":{…}}}.
 */
public final class AnalyseCommand {

  private static final int LINE_LIMIT = 32 * 1024 * 1024;
  private static final ReaderLimits LIMITS = new ReaderLimits(64, 2_048, 300, 100);

  /** Enough for every thread while the first line of the window is a long one. */
  private static final int WINDOW_PER_THREAD = 8;

  private final FrenchAnalyser analyser = FrenchAnalyser.create();
  private final AnalysisRequestReader reader = new AnalysisRequestReader(LIMITS);
  private final AnalysisJson analysisJson = new AnalysisJson();
  private final ObjectMapper json = new ObjectMapper();
  private final int threads;

  AnalyseCommand(int threads) {
    this.threads = threads;
  }

  /** Runs until the input ends; the exit code is 0, or 2 with arguments, which it takes none. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length > 0) {
      System.err.println("usage: analyse < articles.jsonl > analyses.jsonl");
      System.exit(2);
    }
    try (InputStream in = new FileInputStream(FileDescriptor.in);
        OutputStream out =
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)) {
      new AnalyseCommand(Runtime.getRuntime().availableProcessors()).run(in, out);
    }
  }

  void run(InputStream in, OutputStream out) throws IOException, InterruptedException {
    LineReader lines = new LineReader(in, LINE_LIMIT);
    Deque<Future<byte[]>> window = new ArrayDeque<>();
    try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
      for (long number = 1; lines.next(); number++) {
        long line = number;
        byte[] bytes = lines.line();
        boolean tooLong = lines.tooLong();
        window.add(executor.submit(() -> answer(line, bytes, tooLong)));
        if (window.size() >= threads * WINDOW_PER_THREAD) {
          write(window.removeFirst(), out);
        }
        if (!lines.ready()) {
          // Who types waits for the answer before typing on.
          drain(window, out);
        }
      }
      drain(window, out);
    }
  }

  private static void drain(Deque<Future<byte[]>> window, OutputStream out)
      throws IOException, InterruptedException {
    while (!window.isEmpty()) {
      write(window.removeFirst(), out);
    }
    out.flush();
  }

  private static void write(Future<byte[]> answer, OutputStream out)
      throws IOException, InterruptedException {
    try {
      out.write(answer.get());
      out.write('\n');
    } catch (ExecutionException e) {
      throw new IllegalStateException("a line was not answered", e.getCause());
    }
  }

  private byte[] answer(long line, byte[] bytes, boolean tooLong) {
    try {
      if (tooLong) {
        throw new RefusedException(
            ProblemType.TOO_LARGE,
            "line",
            "the line is longer than %d bytes".formatted(LINE_LIMIT));
      }
      return analysisJson
          .write(analyser.analyse(reader.read(bytes)))
          .getBytes(StandardCharsets.UTF_8);
    } catch (RefusedException e) {
      return error(line, e.problem());
    } catch (RuntimeException | StackOverflowError e) {
      System.err.println("line " + line + ": " + e);
      return error(
          line,
          new Problem("/problems/analysis-failed", "Analysis failed", 500, e.toString(), null));
    }
  }

  private byte[] error(long line, Problem problem) {
    try {
      return json.writeValueAsBytes(new Refusal(line, problem));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Refusal(long line, Problem error) {}
}
