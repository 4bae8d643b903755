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

  static final String INVALID_SIZE =
      """
      {"type":"/problems/invalid-parameter","status":400,"title":"Invalid parameter",\
      "detail":"size: « abc » is no number from 1 to 50; send one",\
      "instance":"/api/v1/articles/123/similar","field":"size"}\
      """;

  static final String INVALID_LIMIT =
      """
      {"type":"/problems/invalid-parameter","status":400,"title":"Invalid parameter",\
      "detail":"limit: « 1000 » is no number from 1 to 200; send one",\
      "instance":"/api/v1/facets/person","field":"limit"}\
      """;

  static final String EMPTY_QUERY =
      """
      {"type":"/problems/invalid-parameter","status":400,"title":"Invalid parameter",\
      "detail":"q: is empty; send the beginning of a name",\
      "instance":"/api/v1/suggestions","field":"q"}\
      """;

  static final String NO_ACTOR =
      """
      {"type":"/problems/not-found","status":404,"title":"Not found",\
      "detail":"neither the authority nor an article knows the actor « person:jean-inconnu »; \
      find actors by name: /api/v1/suggestions?q=Jean+Inconnu",\
      "instance":"/api/v1/actors/person:jean-inconnu"}\
      """;

  static final String NO_TOPIC =
      """
      {"type":"/problems/not-found","status":404,"title":"Not found",\
      "detail":"neither the tree of topics nor an article knows « medtop:99999999 »; find topics by \
      name: /api/v1/facets/topic?facetQuery=…",\
      "instance":"/api/v1/topics/medtop:99999999"}\
      """;

  static final String NO_FACET =
      """
      {"type":"/problems/not-found","status":404,"title":"Not found",\
      "detail":"there is no facet « colour »; there are person, organisation, place, topic, source, \
      section, author, language, year","instance":"/api/v1/facets/colour"}\
      """;

  static final String ARCHIVE_UNAVAILABLE =
      """
      {"type":"/problems/archive-unavailable","status":503,\
      "title":"The archive cannot be reached",\
      "detail":"Elasticsearch does not answer; try again"}\
      """;

  static final String UNKNOWN_SPEAKER =
      """
      {"type":"/problems/invalid-parameter","status":400,"title":"Invalid parameter",\
      "detail":"speaker: the archive knows no speaker « Jean Inconnu »; send an id or a full name \
      that the facet of an answer shows","instance":"/api/v1/quotations","field":"speaker"}\
      """;

  static final String UNKNOWN_FORMAT =
      """
      {"type":"/problems/invalid-parameter","status":400,"title":"Invalid parameter",\
      "detail":"format: « xls » is no format; write csv or ndjson",\
      "instance":"/api/v1/quotations/export","field":"format"}\
      """;

  static final String UNKNOWN_ARTICLE_FORMAT =
      """
      {"type":"/problems/invalid-parameter","status":400,"title":"Invalid parameter",\
      "detail":"format: « xls » is no format; write csv, ndjson, ris or bibtex",\
      "instance":"/api/v1/articles/export","field":"format"}\
      """;

  static final String INVALID_FEED =
      """
      {"type":"/problems/invalid-parameter","status":400,"title":"Invalid parameter",\
      "detail":"from: « hier » is no day, month or year; write 2020-08-03, 2020-08 or 2020",\
      "instance":"/api/v1/articles/feed","field":"from"}\
      """;

  static final String INVALID_TIMELINE =
      """
      {"type":"/problems/invalid-parameter","status":400,"title":"Invalid parameter",\
      "detail":"mentionedTo: « demain » is no day, month or year; write 2020-08-03, 2020-08 or 2020",\
      "instance":"/api/v1/articles/timeline","field":"mentionedTo"}\
      """;

  static final String TOO_MANY_EXPORTS =
      """
      {"type":"/problems/too-many-exports","status":503,"title":"Too many exports",\
      "detail":"4 exports are under way already; try again"}\
      """;

  static final String LONG_AGENDA =
      """
      {"type":"/problems/invalid-parameter","status":400,"title":"Invalid parameter",\
      "detail":"to: is 40000 days after from; ask for 3660 days at most",\
      "instance":"/api/v1/agenda","field":"to"}\
      """;

  static final String INVALID_YEARS =
      """
      {"type":"/problems/invalid-parameter","status":400,"title":"Invalid parameter",\
      "detail":"years: « dix » is no number from 1 to 1000; write 1,10,50",\
      "instance":"/api/v1/agenda/anniversaries","field":"years"}\
      """;

  static final String EMPTY_BATCH =
      """
      {"type":"/problems/invalid-parameter","status":400,"title":"Invalid parameter",\
      "detail":"body: holds no line; send a name a line","instance":"/api/v1/batches",\
      "field":"body"}\
      """;

  static final String LONG_BATCH =
      """
      {"type":"/problems/too-large","status":413,"title":"Too large",\
      "detail":"body: has more than 10000 lines; send it in parts","instance":"/api/v1/batches",\
      "field":"body"}\
      """;

  static final String UNREADABLE_BATCH =
      """
      {"type": "about:blank", "title": "Unsupported Media Type", "status": 415,
       "detail": "Content-Type: application/pdf is no list; send text/csv, text/plain or application/json",
       "instance": "/api/v1/batches", "field": "Content-Type"}
      """;

  static final String TOO_MANY_BATCHES =
      """
      {"type":"/problems/too-many-batches","status":503,"title":"Too many batches",\
      "detail":"2 batches are under way already; try again"}\
      """;

  private ProblemExamples() {}
}
