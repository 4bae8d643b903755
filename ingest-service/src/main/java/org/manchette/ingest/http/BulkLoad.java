package org.manchette.ingest.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.manchette.index.ImportDocument;
import org.manchette.ingest.IngestConfig;
import org.manchette.ingest.Problem;
import org.manchette.ingest.ProblemType;
import org.manchette.ingest.RefusedException;
import org.manchette.ingest.archive.Archive;
import org.manchette.ingest.archive.ArchiveMetrics;
import org.manchette.ingest.archive.Outcome;
import org.manchette.ingest.archive.Submission;
import org.manchette.ingest.reader.LineReader;
import org.manchette.ingest.reader.SubmittedBeside;
import org.manchette.operations.Audit;
import org.manchette.operations.RequestIds;

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
  private final ArchiveMetrics metrics;
  private final ObjectMapper json;
  private final IngestConfig.Limits limits;
  private final Begun begun;
  private final String requestId = RequestIds.current();
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
      ArchiveMetrics metrics,
      ObjectMapper json,
      IngestConfig.Limits limits,
      Begun begun) {
    this.archive = archive;
    this.inFlight = inFlight;
    this.stopping = stopping;
    this.metrics = metrics;
    this.json = json;
    this.limits = limits;
    this.begun = begun;
  }

  /**
   * How a load began.
   *
   * @param id of the load
   * @param collection the mark of its articles; null for none
   * @param who sends it
   */
  record Begun(String id, @Nullable String collection, String who) {}

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
          Outcome outcome = tooLong();
          count(outcome);
          answer(LineResult.of(number, outcome), out);
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

  private Outcome tooLong() {
    return new Outcome.Refused(
        Problem.of(
            ProblemType.TOO_LARGE,
            "line",
            "the line is longer than %d bytes (manchette.limits.body-size)"
                .formatted(limits.bodySize().asLongValue())));
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
                new Submission(
                    line, Submission.Format.JSON, SubmittedBeside.NOTHING, begun.collection))
            .toList();
    try {
      return inFlight.within(batchBytes, () -> archive.add(submissions));
    } catch (RefusedException e) {
      Outcome refusal = new Outcome.Refused(e.problem());
      return submissions.stream().map(submission -> refusal).toList();
    }
  }

  private void count(Outcome outcome) {
    metrics.count(outcome);
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
        begun.id, status, created, updated, unchanged, refused);
    Audit.write(
        "articles.load",
        begun.who,
        requestId,
        status,
        Map.of(
            "importId",
            begun.id,
            "created",
            created,
            "updated",
            updated,
            "unchanged",
            unchanged,
            "refused",
            refused));
  }

  /** Counts that could not be written must not stop the load that they count. */
  private void recordQuietly(String status) {
    try {
      archive.record(state(status));
      recordedAt = Instant.now();
    } catch (RefusedException e) {
      LOG.warnf("How load %s goes could not be written: %s", begun.id, e.getMessage());
    }
  }

  private ImportDocument state(String status) {
    return new ImportDocument(
        begun.id,
        status,
        startedAt,
        Instant.now(),
        begun.collection,
        created,
        updated,
        unchanged,
        refused);
  }
}
