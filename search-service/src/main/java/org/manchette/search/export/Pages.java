package org.manchette.search.export;

import java.util.List;
import java.util.function.Function;

/** Records of a search, page by page, all as they were when it began. */
public interface Pages<R> extends AutoCloseable {

  /** Number of all records. */
  long total();

  /** Name of the index that they come from, with its version. */
  String index();

  /** The next page; empty after the last one. */
  List<R> next();

  /**
   * Gives back what Elasticsearch keeps open for it. Another thread may do so at any moment, also
   * when it is done already.
   */
  @Override
  void close();

  /** The same records as something else, a page of them at a time. */
  default <S> Pages<S> map(Function<List<R>, List<S>> page) {
    Pages<R> records = this;
    return new Pages<>() {
      @Override
      public long total() {
        return records.total();
      }

      @Override
      public String index() {
        return records.index();
      }

      @Override
      public List<S> next() {
        return page.apply(records.next());
      }

      @Override
      public void close() {
        records.close();
      }
    };
  }
}
