package org.manchette.search.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.util.Locale;
import org.manchette.operations.RequestTooLarge;

/** The problems of this service; their types are stable. */
public final class Problems {

  private static final int RETRY_AFTER_SECONDS = 2;

  private Problems() {}

  /**
   * A parameter is wrong.
   *
   * @param field name of the parameter
   * @param detail what is wrong and what to send instead
   */
  public static HttpProblem invalidParameter(String field, String detail) {
    return HttpProblem.builder()
        .withType(URI.create("/problems/invalid-parameter"))
        .withTitle("Invalid parameter")
        .withStatus(400)
        .withDetail(field + ": " + detail)
        .with("field", field)
        .build();
  }

  /** There is no such thing. */
  public static HttpProblem notFound(String detail) {
    return HttpProblem.builder()
        .withType(URI.create("/problems/not-found"))
        .withTitle("Not found")
        .withStatus(404)
        .withDetail(detail)
        .build();
  }

  /** Elasticsearch does not answer, or has no archive yet. */
  public static HttpProblem archiveUnavailable(String detail) {
    return HttpProblem.builder()
        .withType(URI.create("/problems/archive-unavailable"))
        .withTitle("The archive cannot be reached")
        .withStatus(503)
        .withDetail(detail)
        .withHeader("Retry-After", RETRY_AFTER_SECONDS)
        .build();
  }

  /** As many exports as can be at a time are under way. */
  public static HttpProblem tooManyExports(int most) {
    return tooMany("exports", most);
  }

  /** As many batches as can be at a time are under way. */
  public static HttpProblem tooManyBatches(int most) {
    return tooMany("batches", most);
  }

  /**
   * A part of a request is too large.
   *
   * @param field {@code body}
   * @param detail what is too much and what to send instead
   */
  public static HttpProblem tooLarge(String field, String detail) {
    return HttpProblem.builder()
        .withType(URI.create("/problems/too-large"))
        .withTitle("Too large")
        .withStatus(413)
        .withDetail(field + ": " + detail)
        .with("field", field)
        .build();
  }

  /** An address or headers are too long. */
  static HttpProblem tooLarge(RequestTooLarge.Part part, String detail) {
    String field = part.name().toLowerCase(Locale.ROOT);
    return HttpProblem.builder()
        .withType(URI.create("/problems/%s-too-large".formatted(field)))
        .withTitle(part.title())
        .withStatus(part.status())
        .withDetail(detail)
        .with("field", field)
        // The address as it came would make the answer as long.
        .withInstance(URI.create("/"))
        .build();
  }

  private static HttpProblem tooMany(String what, int most) {
    return HttpProblem.builder()
        .withType(URI.create("/problems/too-many-" + what))
        .withTitle("Too many " + what)
        .withStatus(503)
        .withDetail("%d %s are under way already; try again".formatted(most, what))
        .withHeader("Retry-After", RETRY_AFTER_SECONDS)
        .build();
  }

  /** A value as an error may show it: short, without what a terminal or a log would obey. */
  public static String shown(String value) {
    String clean = value.replaceAll("\\p{C}", "�");
    return "« " + (clean.length() > 80 ? clean.substring(0, 80) + "…" : clean) + " »";
  }
}
