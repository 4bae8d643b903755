package org.manchette.search.api;

/** Examples of RFC 9457 problems for the OpenAPI document. */
final class ProblemExamples {

  static final String MEDIA_TYPE = "application/problem+json";

  static final String INVALID_PARAMETER =
      """
      {"type":"/problems/invalid-parameter","status":400,"title":"Invalid parameter",\
      "detail":"size: « abc » is no number from 0 to 100; for more hits follow « next »",\
      "instance":"/api/v1/articles","field":"size"}\
      """;

  static final String NOT_FOUND =
      """
      {"type":"/problems/not-found","status":404,"title":"Not found",\
      "detail":"there is no article with the id « 123 »","instance":"/api/v1/articles/123"}\
      """;

  static final String ARCHIVE_UNAVAILABLE =
      """
      {"type":"/problems/archive-unavailable","status":503,\
      "title":"The archive cannot be reached",\
      "detail":"Elasticsearch does not answer; try again"}\
      """;

  private ProblemExamples() {}
}
