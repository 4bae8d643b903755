package org.manchette.web.archive;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once search-service was found ready: a wrong address keeps a new version from taking over.
 * From then on it stays ready, because without search-service there are still pages to show, which
 * say so; without any web-ui readers would see an error of the network.
 */
@Readiness
@Singleton
final class SearchServiceReadiness implements HealthCheck {

  private static final int OK = 200;

  private final HttpClient http;
  private final HttpRequest question;
  private volatile boolean found;

  SearchServiceReadiness(SearchConfig config) {
    this.http = HttpClient.newBuilder().connectTimeout(config.connectTimeout()).build();
    this.question =
        HttpRequest.newBuilder(config.url().resolve("/q/health/ready"))
            .timeout(config.connectTimeout())
            .build();
  }

  @Override
  public HealthCheckResponse call() {
    if (!found) {
      found = isReady();
    }
    return HealthCheckResponse.named("search-service").status(found).build();
  }

  private boolean isReady() {
    try {
      return http.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
