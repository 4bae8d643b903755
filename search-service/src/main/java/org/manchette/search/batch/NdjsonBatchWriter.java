package org.manchette.search.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.manchette.search.api.BatchResponse.Head;
import org.manchette.search.api.BatchResponse.Line;
import org.manchette.search.api.BatchResponse.Summary;

/** A JSON object a line. */
final class NdjsonBatchWriter implements BatchWriter {

  private final Appendable out;
  private final ObjectMapper json;

  NdjsonBatchWriter(Appendable out, ObjectMapper json) {
    this.out = out;
    this.json = json;
  }

  @Override
  public void head(Head head) throws IOException {
    write(head);
  }

  @Override
  public void line(Line line) throws IOException {
    write(line);
  }

  @Override
  public void summary(Summary summary) throws IOException {
    write(summary);
  }

  private void write(Record record) throws IOException {
    out.append(json.writeValueAsString(record)).append('\n');
  }
}
