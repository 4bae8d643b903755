package org.manchette.ingest.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts what became of the articles, and shows it. */
final class Report {

  /** More would push the summary off the screen. */
  private static final int SHOWN_REFUSALS = 20;

  private static final int BAR = 24;
  private static final long REDRAW_NANOS = 100_000_000;

  private final PrintStream out;
  private final @Nullable PrintStream terminal;
  private final long totalBytes;
  private final long began = System.nanoTime();
  private final Map<String, Long> counts = new TreeMap<>();
  private final List<String> refusals = new ArrayList<>();
  private long refused;
  private long articles;
  private long drawn;

  /**
   * A report.
   *
   * @param terminal where to draw a progress bar; null for none
   * @param totalBytes length of all files
   */
  Report(PrintStream out, @Nullable PrintStream terminal, long totalBytes) {
    this.out = out;
    this.terminal = terminal;
    this.totalBytes = totalBytes;
  }

  void accepted(String status) {
    articles++;
    counts.merge(status, 1L, Long::sum);
  }

  void refused(String place, @Nullable String field, String reason) {
    articles++;
    refused++;
    if (refusals.size() < SHOWN_REFUSALS) {
      refusals.add(place + ": " + (field == null ? "" : field + ": ") + reason);
    }
  }

  boolean anyRefused() {
    return refused > 0;
  }

  void progress(long bytesRead) {
    if (terminal == null || System.nanoTime() - drawn < REDRAW_NANOS) {
      return;
    }
    drawn = System.nanoTime();
    int done = totalBytes == 0 ? BAR : (int) Math.min(BAR, bytesRead * BAR / totalBytes);
    terminal.printf(
        "\r  [%s%s] %3d %%  %d articles  %.0f/s  %s  ",
        "#".repeat(done),
        ".".repeat(BAR - done),
        totalBytes == 0 ? 100 : Math.min(100, bytesRead * 100 / totalBytes),
        articles,
        rate(),
        elapsed());
    terminal.flush();
  }

  void waiting(long seconds, String reason) {
    if (terminal != null) {
      terminal.printf("\r  waiting %d s: %s%s", seconds, reason, " ".repeat(20));
      terminal.flush();
    }
  }

  void summary(long skipped) {
    if (terminal != null) {
      terminal.printf("\r%s\r", " ".repeat(79));
      terminal.flush();
    }
    refusals.forEach(refusal -> out.println("refused  " + refusal));
    if (refused > refusals.size()) {
      out.printf("refused  … and %d more%n", refused - refusals.size());
    }
    out.printf(
        Locale.ROOT,
        "%d articles: %d created, %d updated, %d unchanged, %d refused; %s%s, %.0f/s%n",
        articles,
        counts.getOrDefault("created", 0L),
        counts.getOrDefault("updated", 0L),
        counts.getOrDefault("unchanged", 0L),
        refused,
        skipped == 0 ? "" : skipped + " other files skipped; ",
        elapsed(),
        rate());
    out.flush();
  }

  private double rate() {
    double seconds = (System.nanoTime() - began) / 1e9;
    return seconds == 0 ? 0 : articles / seconds;
  }

  private String elapsed() {
    long seconds = (System.nanoTime() - began) / 1_000_000_000L;
    return "%d:%02d".formatted(seconds / 60, seconds % 60);
  }
}
