package org.manchette.text.topic;

import java.util.List;
import java.util.stream.Collectors;

/** A file of queries that cannot be used, with all that is wrong in it. */
public final class TopicFileException extends Exception {
  private static final long serialVersionUID = 1;

  /**
   * What is wrong with a line, and what to do.
   *
   * @param line its number, from 1
   */
  public record BadLine(int line, String message) {
    @Override
    public String toString() {
      return "line " + line + ": " + message;
    }
  }

  private final transient List<BadLine> badLines;

  TopicFileException(List<BadLine> badLines) {
    super(badLines.stream().map(BadLine::toString).collect(Collectors.joining("; ")));
    this.badLines = List.copyOf(badLines);
  }

  /** At least one, in order. */
  public List<BadLine> badLines() {
    return badLines;
  }
}
