package org.manchette.ingest.archive;

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

/** Analyses articles, as many at a time as there are threads for it. */
@Singleton
public final class ArticleAnalysis {

  private static final Logger LOG = Logger.getLogger(ArticleAnalysis.class);

  private final KnownActors authority;
  private final ExecutorService threads;

  ArticleAnalysis(KnownActors authority, IngestConfig config) {
    int configured = config.analysis().threads();
    this.authority = authority;
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
  public List<Analysis> analyse(List<ArticleText> texts) {
    FrenchAnalyser analyser = authority.analyser();
    List<Future<Analysis>> running = new ArrayList<>();
    for (ArticleText text : texts) {
      running.add(threads.submit(() -> analyser.analyse(text)));
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
