package org.manchette.ingest.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.manchette.index.ImportDocument;
import org.manchette.ingest.IngestConfig;
import org.manchette.ingest.Problem;
import org.manchette.ingest.ProblemType;
import org.manchette.ingest.RefusedException;
import org.manchette.ingest.archive.Archive;
import org.manchette.ingest.archive.Outcome;
import org.manchette.ingest.archive.Submission;
import org.manchette.ingest.reader.LineReader;
import org.manchette.ingest.reader.SubmittedBeside;

/**
 * One bulk call: takes lines as they come, in batches, and answers each before it reads much
 * further, so that neither side can flood the other.
 */
final class BulkLoad {

  private static final Logger LOG = Logger.getLogger(BulkLoad.class);

  /** Often enough to watch, seldom enough not to cost. */
  private static final Duration RECORD_EVERY = Duration.ofSeconds(2);

  private final Archive archive;
  private final InFlight inFlight;
  private final Stopping stopping;
  private final ObjectMapper json;
  private final IngestConfig.Limits limits;
  private final String id;
  private final @Nullable String collection;
  private final Instant startedAt = Instant.now();

  private final List<byte[]> batch = new ArrayList<>();
  private final List<Long> lineNumbers = new ArrayList<>();
  private long batchBytes;
  private Instant recordedAt = startedAt;
  private long created;
  private long updated;
  private long unchanged;
  private long refused;

  BulkLoad(
      Archive archive,
      InFlight inFlight,
      Stopping stopping,
      ObjectMapper json,
      IngestConfig.Limits limits,
      String id,
      @Nullable String collection) {
    this.archive = archive;
    this.inFlight = inFlight;
    this.stopping = stopping;
    this.json = json;
    this.limits = limits;
    this.id = id;
    this.collection = collection;
  }

  /**
   * Makes the load known before its first line.
   *
   * @throws RefusedException if the archive does not take it
   */
  void begin() {
    archive.record(state("running"));
  }

  void run(InputStream in, OutputStream out) throws IOException {
    boolean finished = false;
    try {
      LineReader lines = new LineReader(in, Math.toIntExact(limits.bodySize().asLongValue()));
      long number = 0;
      boolean more = lines.next();
      while (more && !stopping.asked()) {
        number++;
        if (lines.tooLong()) {
          flush(out);
          refused++;
          answer(tooLong(number), out);
        } else {
          take(number, lines.line());
        }
        if (full() || !lines.ready()) {
          flush(out);
        }
        more = lines.next();
      }
      flush(out);
      finished = !more;
    } finally {
      end(finished ? "finished" : "interrupted");
    }
  }

  private LineResult tooLong(long number) {
    Problem problem =
        Problem.of(
            ProblemType.TOO_LARGE,
            "line",
            "the line is longer than %d bytes (manchette.limits.body-size)"
                .formatted(limits.bodySize().asLongValue()));
    return new LineResult(number, null, "refused", null, null, problem);
  }

  private void take(long number, byte[] line) {
    if (!blank(line)) {
      batch.add(line);
      lineNumbers.add(number);
      batchBytes += line.length;
    }
  }

  private boolean full() {
    return batch.size() >= limits.batchArticles() || batchBytes >= limits.batchSize().asLongValue();
  }

  private static boolean blank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t') {
        return false;
      }
    }
    return true;
  }

  private void flush(OutputStream out) throws IOException {
    if (batch.isEmpty()) {
      return;
    }
    List<Outcome> outcomes = add();
    for (int i = 0; i < outcomes.size(); i++) {
      count(outcomes.get(i));
      answer(LineResult.of(lineNumbers.get(i), outcomes.get(i)), out);
    }
    out.flush();
    batch.clear();
    lineNumbers.clear();
    batchBytes = 0;
    if (Duration.between(recordedAt, Instant.now()).compareTo(RECORD_EVERY) >= 0) {
      recordQuietly("running");
    }
  }

  private List<Outcome> add() {
    List<Submission> submissions =
        batch.stream()
            .map(line ->
                new Submission(line, Submission.Format.JSON, SubmittedBeside.NOTHING, collection))
            .toList();
    try {
      return inFlight.within(batchBytes, () -> archive.add(submissions));
    } catch (RefusedException e) {
      Outcome refusal = new Outcome.Refused(e.problem());
      return submissions.stream().map(submission -> refusal).toList();
    }
  }

  private void count(Outcome outcome) {
    switch (outcome) {
      case Outcome.Refused r -> refused++;
      case Outcome.Accepted a -> {
        switch (a.status()) {
          case CREATED -> created++;
          case UPDATED -> updated++;
          case UNCHANGED -> unchanged++;
        }
      }
    }
  }

  private void answer(LineResult result, OutputStream out) throws IOException {
    out.write(json.writeValueAsBytes(result));
    out.write('\n');
  }

  private void end(String status) {
    recordQuietly(status);
    LOG.infof(
        "Load %s %s: %d created, %d updated, %d unchanged, %d refused",
        id, status, created, updated, unchanged, refused);
  }

  /** Counts that could not be written must not stop the load that they count. */
  private void recordQuietly(String status) {
    try {
      archive.record(state(status));
      recordedAt = Instant.now();
    } catch (RefusedException e) {
      LOG.warnf("How load %s goes could not be written: %s", id, e.getMessage());
    }
  }

  private ImportDocument state(String status) {
    return new ImportDocument(
        id, status, startedAt, Instant.now(), collection, created, updated, unchanged, refused);
  }
}
