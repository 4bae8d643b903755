package org.manchette.search.export;

import java.util.List;

/** Records of a search, page by page, all as they were when it began. */
public interface Pages<R> extends AutoCloseable {

  /** Number of all records. */
  long total();

  /** Name of the index that they come from, with its version. */
  String index();

  /** The next page; empty after the last one. */
  List<R> next();

  /** Gives back what Elasticsearch keeps open for it. */
  @Override
  void close();
}
