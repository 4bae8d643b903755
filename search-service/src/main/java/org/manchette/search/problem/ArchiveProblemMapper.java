package org.manchette.search.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.stream.Stream;
import org.hibernate.search.util.common.SearchException;
import org.hibernate.search.util.common.SearchTimeoutException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What to tell a caller when Elasticsearch fails: the caller cannot help it, but can come back. */
final class ArchiveProblemMapper {

  private static final Logger LOG = Logger.getLogger(ArchiveProblemMapper.class);
  private static final int MAX_CAUSES = 20;

  @ServerExceptionMapper
  Response map(SearchException failure) {
    HttpProblem problem = problem(failure);
    if (problem.getStatusCode() == 500) {
      LOG.error("A search failed", failure);
    } else {
      LOG.warnf(
          "%s (%s)",
          problem.getDetail(), String.valueOf(failure.getMessage()).lines().findFirst().orElse(""));
    }
    return problem.toResponse();
  }

  private static HttpProblem problem(SearchException failure) {
    if (failure instanceof SearchTimeoutException) {
      return Problems.archiveUnavailable("the search took too long; ask for less or try again");
    }
    boolean unreachable =
        Stream.<Throwable>iterate(failure, e -> e != null, Throwable::getCause)
            .limit(MAX_CAUSES)
            .anyMatch(IOException.class::isInstance);
    if (unreachable) {
      return Problems.archiveUnavailable("Elasticsearch does not answer; try again");
    }
    String message = String.valueOf(failure.getMessage());
    if (message.contains("index_not_found_exception")) {
      return Problems.archiveUnavailable(
          "the archive's indexes do not exist yet: start ingest-service once");
    }
    if (message.contains("Response: 429")
        || message.contains("Response: 503")
        || message.contains("no_shard_available_action_exception")) {
      return Problems.archiveUnavailable("Elasticsearch is busy; try again");
    }
    return HttpProblem.builder()
        .withTitle("Internal error")
        .withStatus(500)
        .withDetail("the search failed; the service's log says why")
        .build();
  }
}
