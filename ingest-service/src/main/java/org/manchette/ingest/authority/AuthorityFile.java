package org.manchette.ingest.authority;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.ingest.IngestConfig;
import org.manchette.ingest.ProblemType;
import org.manchette.ingest.RefusedException;
import org.manchette.ingest.reader.LineReader;
import org.manchette.text.actor.AuthorityEntry;

/** Reads a file of entries. A line that cannot be used leaves the others alone. */
public final class AuthorityFile {

  /** How a file holds entries. */
  public enum Format {
    CSV,
    NDJSON
  }

  private final IngestConfig.Authority limits;
  private final EntryChecks checks;
  private final LineReader lines;
  private final Deque<Line> ahead = new ArrayDeque<>();
  private final List<AuthorityLine> read = new ArrayList<>();
  private long number;
  private long bytes;

  private static final class Line {
    private final long number;
    private final byte[] bytes;
    private final boolean tooLong;

    Line(long number, byte[] bytes, boolean tooLong) {
      this.number = number;
      this.bytes = bytes;
      this.tooLong = tooLong;
    }

    boolean isBlank() {
      for (byte b : bytes) {
        if (b != ' ' && b != '\t') {
          return false;
        }
      }
      return !tooLong;
    }
  }

  private AuthorityFile(InputStream in, IngestConfig.Authority limits) {
    this.limits = limits;
    this.checks = new EntryChecks(limits);
    this.lines = new LineReader(in, Math.toIntExact(limits.lineLength().asLongValue()));
  }

  /**
   * Reads all lines.
   *
   * @throws RefusedException if there is none, or too much of them, or a CSV file has no header
   * @throws IOException if the stream cannot be read
   */
  public static List<AuthorityLine> read(
      InputStream in, Format format, IngestConfig.Authority limits) throws IOException {
    AuthorityFile file = new AuthorityFile(in, limits);
    switch (format) {
      case CSV -> file.readCsv();
      case NDJSON -> file.readNdjson();
    }
    return file.read;
  }

  private void readNdjson() throws IOException {
    NdjsonEntries entries = new NdjsonEntries(checks);
    boolean any = false;
    for (Line line = next(); line != null; line = next()) {
      any = true;
      Line one = line;
      add(line.number, () -> entries.read(text(one)));
    }
    if (!any) {
      throw empty();
    }
  }

  private void readCsv() throws IOException {
    Line header = next();
    if (header == null) {
      throw empty();
    }
    CsvEntries entries = new CsvEntries(checks, text(header));
    for (Line line = next(); line != null; line = next()) {
      List<Line> record = new ArrayList<>(List.of(line));
      add(
          line.number,
          () -> {
            String text = whole(record);
            try {
              return entries.read(text);
            } catch (RefusedException e) {
              // A quotation mark too many must not swallow the lines that follow.
              for (int i = record.size() - 1; i > 0; i--) {
                ahead.addFirst(record.get(i));
              }
              throw e;
            }
          });
    }
  }

  /** The text of a record, with the lines that an open quotation mark makes part of it. */
  private String whole(List<Line> record) {
    StringBuilder text = new StringBuilder(text(record.getFirst()));
    try {
      while (CsvEntries.isOpen(text) && record.size() < limits.entryLines()) {
        Line more = nextWithBlank();
        if (more == null) {
          break;
        }
        record.add(more);
        if (more.tooLong || text.length() + more.bytes.length > limits.lineLength().asLongValue()) {
          break;
        }
        text.append('\n').append(text(more));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private interface Reading {
    AuthorityEntry entry();
  }

  private void add(long line, Reading reading) {
    // Bad lines count: they are held in memory as well.
    if (read.size() >= limits.entries()) {
      throw new RefusedException(
          ProblemType.TOO_LARGE,
          "body",
          "the file has more than %d entries (manchette.authority.entries): send it in parts"
              .formatted(limits.entries()));
    }
    try {
      read.add(new AuthorityLine(line, reading.entry(), null));
    } catch (RefusedException e) {
      read.add(new AuthorityLine(line, null, e.problem()));
    }
  }

  private String text(Line line) {
    if (line.tooLong) {
      throw new RefusedException(
          ProblemType.TOO_LARGE,
          "line",
          "the line is longer than %d bytes (manchette.authority.line-length)"
              .formatted(limits.lineLength().asLongValue()));
    }
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line.bytes)).toString();
      return line.number == 1 && text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new RefusedException(
          ProblemType.INVALID_FIELD, "line", "the line is not UTF-8: save the file as UTF-8");
    }
  }

  /** The next line that holds anything; null at the end. */
  private @Nullable Line next() throws IOException {
    Line line = nextWithBlank();
    while (line != null && line.isBlank()) {
      line = nextWithBlank();
    }
    return line;
  }

  private @Nullable Line nextWithBlank() throws IOException {
    if (!ahead.isEmpty()) {
      return ahead.removeFirst();
    }
    if (!lines.next()) {
      return null;
    }
    bytes += lines.line().length + 1;
    if (bytes > limits.bodySize().asLongValue()) {
      throw new RefusedException(
          ProblemType.TOO_LARGE,
          "body",
          "the file is longer than %d bytes (manchette.authority.body-size): send it in parts"
              .formatted(limits.bodySize().asLongValue()));
    }
    return new Line(++number, lines.line(), lines.tooLong());
  }

  private static RefusedException empty() {
    return new RefusedException(ProblemType.EMPTY_BODY, "body", "the file has no line");
  }
}
