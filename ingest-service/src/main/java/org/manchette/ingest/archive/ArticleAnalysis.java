package org.manchette.ingest.archive;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.logging.Logger;
import org.manchette.ingest.IngestConfig;
import org.manchette.ingest.ProblemType;
import org.manchette.ingest.RefusedException;
import org.manchette.text.Analysis;
import org.manchette.text.ArticleText;
import org.manchette.text.FrenchAnalyser;
import org.manchette.text.Labels;

/** Analyses articles, as many at a time as there are threads for it. */
@Singleton
public final class ArticleAnalysis {

  private static final Logger LOG = Logger.getLogger(ArticleAnalysis.class);

  private final KnownActors authority;
  private final KnownTopics topics;
  private final ExecutorService threads;
  private final Timer time;

  /** An article and how its source files it. */
  record Filed(ArticleText text, Labels labels) {}

  ArticleAnalysis(
      KnownActors authority, KnownTopics topics, MeterRegistry registry, IngestConfig config) {
    int configured = config.analysis().threads();
    this.authority = authority;
    this.topics = topics;
    this.time =
        ArchiveMetrics.timer(
            registry, "manchette.analysis", "Time to analyse an article, on one thread");
    this.threads =
        Executors.newFixedThreadPool(
            configured > 0 ? configured : Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().name("analysis-", 0).factory());
  }

  @PreDestroy
  void stop() {
    threads.shutdownNow();
  }

  /**
   * The analyses in the order of the texts. One that fails is without findings and has the warning
   * {@code analysisFailed}: the article is still worth storing.
   */
  List<Analysis> analyse(List<Filed> articles) {
    List<ArticleText> texts = articles.stream().map(Filed::text).toList();
    FrenchAnalyser analyser = authority.analyser().with(topics.tagger());
    List<Future<Analysis>> running = new ArrayList<>();
    for (Filed article : articles) {
      running.add(
          threads.submit(
              () -> time.recordCallable(() -> analyser.analyse(article.text(), article.labels()))));
    }
    List<Analysis> analyses = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      try {
        analyses.add(running.get(i).get());
      } catch (ExecutionException e) {
        LOG.errorf(e.getCause(), "Article %s could not be analysed", texts.get(i).id());
        analyses.add(failed(texts.get(i)));
      } catch (InterruptedException e) {
        running.forEach(future -> future.cancel(true));
        Thread.currentThread().interrupt();
        throw new RefusedException(ProblemType.ARCHIVE_UNAVAILABLE, "the service is stopping", e);
      }
    }
    return analyses;
  }

  /** The analysis of one text of which nothing else is known. */
  public Analysis analyse(ArticleText text) {
    return analyse(List.of(new Filed(text, Labels.NONE))).getFirst();
  }

  private static Analysis failed(ArticleText text) {
    return new Analysis(
        text.id(),
        "und",
        0,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of("analysisFailed"));
  }
}
