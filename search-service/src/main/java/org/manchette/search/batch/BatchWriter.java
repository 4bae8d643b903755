package org.manchette.search.batch;

import java.io.IOException;
import org.manchette.search.api.BatchResponse.Head;
import org.manchette.search.api.BatchResponse.Line;
import org.manchette.search.api.BatchResponse.Summary;

/** Writes the answer to a batch in a format. */
interface BatchWriter {

  /** Writes what comes before the lines, once. */
  void head(Head head) throws IOException;

  /** Writes a line. */
  void line(Line line) throws IOException;

  /** Writes what comes after the lines, once. */
  void summary(Summary summary) throws IOException;
}
