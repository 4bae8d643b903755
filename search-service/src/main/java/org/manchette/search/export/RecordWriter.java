package org.manchette.search.export;

import java.io.IOException;

/** Writes records of a kind in a format. */
public interface RecordWriter<R> {

  /** Writes what comes before the records, once. */
  void head(ExportHead head) throws IOException;

  /** Writes a record. */
  void write(R record) throws IOException;
}
