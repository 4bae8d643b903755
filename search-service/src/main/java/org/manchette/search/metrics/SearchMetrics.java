package org.manchette.search.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.time.Duration;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * How long the service takes for its answers, or for the beginning of an answer that is streamed,
 * at {@code /q/metrics}: {@code manchette_search_seconds} by operation and outcome.
 */
@Singleton
public final class SearchMetrics {

  private static final String BEGAN = SearchMetrics.class.getName();

  private final MeterRegistry registry;

  SearchMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  @ServerRequestFilter
  public void begin(ContainerRequestContext request) {
    request.setProperty(BEGAN, System.nanoTime());
  }

  @ServerResponseFilter
  public void end(
      ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
    if (request.getProperty(BEGAN) instanceof Long began && resource.getResourceMethod() != null) {
      Timer.builder("manchette.search")
          .description("Time until an answer begins")
          .tag("operation", operation(resource))
          .tag("outcome", outcome(response.getStatus()))
          .serviceLevelObjectives(
              Duration.ofMillis(10),
              Duration.ofMillis(25),
              Duration.ofMillis(50),
              Duration.ofMillis(100),
              Duration.ofMillis(250),
              Duration.ofMillis(500),
              Duration.ofSeconds(1),
              Duration.ofMillis(2_500),
              Duration.ofSeconds(5),
              Duration.ofSeconds(15))
          .register(registry)
          .record(Duration.ofNanos(System.nanoTime() - began));
    }
  }

  /** « articles.search » for what {@code ArticlesResource} does. */
  private static String operation(ResourceInfo resource) {
    String name = resource.getResourceClass().getSimpleName().replace("Resource", "");
    return name.toLowerCase(Locale.ROOT) + "." + resource.getResourceMethod().getName();
  }

  private static String outcome(int status) {
    if (status < 400) {
      return "done";
    }
    return status < 500 ? "refused" : "failed";
  }
}
