package org.manchette.ingest.archive;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.engine.backend.work.execution.OperationSubmitter;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.standalone.work.SearchIndexingPlan;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import org.hibernate.search.mapper.pojo.work.SearchIndexingPlanExecutionReport;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.manchette.ingest.IngestConfig;
import org.manchette.ingest.ProblemType;
import org.manchette.ingest.RefusedException;

/**
 * Writes documents and waits until Elasticsearch has them on disk (its translog is synced before it
 * answers), telling which of them failed instead of failing for all.
 */
@Singleton
final class IndexWriter {

  private static final Logger LOG = Logger.getLogger(IndexWriter.class);

  /** Small documents that are written before the next are made. */
  private static final int TURN = 2_000;

  private final SearchMapping mapping;
  private final ArchiveIndexes indexes;
  private final long timeoutMillis;
  private final Timer time;

  IndexWriter(
      SearchMapping mapping, ArchiveIndexes indexes, MeterRegistry registry, IngestConfig config) {
    this.mapping = mapping;
    this.indexes = indexes;
    this.time =
        ArchiveMetrics.timer(
            registry,
            "manchette.index",
            "Time until Elasticsearch has written a batch of documents");
    this.timeoutMillis = config.limits().writeTime().toMillis();
  }

  /**
   * Writes documents.
   *
   * @return the ids of those that were not written
   * @throws RefusedException if the archive does not answer in time
   */
  Set<String> write(Collection<?> documents) {
    return documents.isEmpty() ? Set.of() : execute(plan -> documents.forEach(plan::addOrUpdate));
  }

  /**
   * Writes any number of documents, some at a time.
   *
   * @return the ids of those that were not written
   * @throws RefusedException if the archive does not answer in time
   */
  Set<String> writeInTurns(List<?> documents) {
    Set<String> failed = new HashSet<>();
    for (int i = 0; i < documents.size(); i += TURN) {
      failed.addAll(write(documents.subList(i, Math.min(documents.size(), i + TURN))));
    }
    return failed;
  }

  /**
   * Deletes documents.
   *
   * @throws RefusedException if not all of them were deleted
   */
  void delete(Class<?> type, Collection<String> ids) {
    if (ids.isEmpty()) {
      return;
    }
    Set<String> failed = execute(plan -> ids.forEach(id -> plan.purge(type, id, null)));
    if (!failed.isEmpty()) {
      throw unavailable();
    }
  }

  static RefusedException unavailable() {
    return new RefusedException(
        ProblemType.ARCHIVE_UNAVAILABLE, null, "Elasticsearch did not take it: try again");
  }

  private Set<String> execute(Consumer<SearchIndexingPlan> work) {
    indexes.ensure();
    Timer.Sample sample = Timer.start();
    try {
      return executeUntimed(work);
    } finally {
      sample.stop(time);
    }
  }

  private Set<String> executeUntimed(Consumer<SearchIndexingPlan> work) {
    WaitForReport waiting = new WaitForReport();
    try (SearchSession session =
        mapping.createSessionWithOptions().indexingPlanSynchronizationStrategy(waiting).build()) {
      work.accept(session.indexingPlan());
    }
    return waiting.failedIds(timeoutMillis);
  }

  private static final class WaitForReport implements IndexingPlanSynchronizationStrategy {

    private @Nullable CompletableFuture<? extends SearchIndexingPlanExecutionReport> report;

    @Override
    public void apply(IndexingPlanSynchronizationStrategyConfigurationContext context) {
      context.documentCommitStrategy(DocumentCommitStrategy.FORCE);
      context.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
      context.operationSubmitter(OperationSubmitter.blocking());
      context.indexingFutureHandler(future -> report = future);
    }

    Set<String> failedIds(long timeoutMillis) {
      Set<String> failed = new HashSet<>();
      if (report == null) {
        return failed;
      }
      try {
        SearchIndexingPlanExecutionReport done = report.get(timeoutMillis, TimeUnit.MILLISECONDS);
        done.failingEntities().forEach(entity -> failed.add(String.valueOf(entity.id())));
        if (done.throwable().isPresent()) {
          LOG.warnf("%d documents were not written: %s", failed.size(), done.throwable().get());
          if (failed.isEmpty()) {
            throw unavailable();
          }
        }
        return failed;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new RefusedException(ProblemType.ARCHIVE_UNAVAILABLE, "the service is stopping", e);
      } catch (ExecutionException | TimeoutException e) {
        throw new RefusedException(
            ProblemType.ARCHIVE_UNAVAILABLE, "Elasticsearch did not take it in time: try again", e);
      }
    }
  }
}
