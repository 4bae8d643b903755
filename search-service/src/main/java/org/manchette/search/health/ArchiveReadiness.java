package org.manchette.search.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.util.common.SearchException;
import org.manchette.index.ActorDocument;
import org.manchette.index.ArticleDocument;
import org.manchette.index.DueDateDocument;
import org.manchette.index.QuotationDocument;
import org.manchette.index.TopicDocument;

/** Ready when the indexes that are read can be searched. */
@Readiness
@ApplicationScoped
final class ArchiveReadiness implements HealthCheck {

  private static final int SECONDS = 3;

  private final SearchMapping mapping;

  ArchiveReadiness(SearchMapping mapping) {
    this.mapping = mapping;
  }

  @Override
  public HealthCheckResponse call() {
    try (SearchSession session = mapping.createSession()) {
      session
          .search(
              List.of(
                  ArticleDocument.class,
                  QuotationDocument.class,
                  DueDateDocument.class,
                  ActorDocument.class,
                  TopicDocument.class))
          .where(f -> f.matchAll())
          .failAfter(SECONDS, TimeUnit.SECONDS)
          .fetch(0);
      return HealthCheckResponse.up("archive");
    } catch (SearchException e) {
      return HealthCheckResponse.named("archive")
          .down()
          .withData("reason", "Elasticsearch cannot be reached, or the indexes do not exist yet")
          .build();
    }
  }
}
