package org.manchette.ingest;

import java.util.Locale;

/** The kinds of problems; each name is, in lower case and with hyphens, the end of its URI. */
public enum ProblemType {
  EMPTY_BODY(400, "Nothing was sent"),
  INVALID_JSON(400, "Invalid JSON"),
  INVALID_FIELD(400, "Invalid field"),
  UNAUTHENTICATED(401, "Token needed"),
  FORBIDDEN(403, "Not allowed"),
  WRITING_CLOSED(403, "Writing is closed"),
  READING_CLOSED(403, "Reading is closed"),
  NOT_FOUND(404, "Not found"),
  TOO_LARGE(413, "Too large"),
  ADDRESS_TOO_LARGE(414, "Address too long"),
  UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type"),
  HEADERS_TOO_LARGE(431, "Headers too large"),
  OVERLOADED(429, "Too many requests wait"),
  ARCHIVE_UNAVAILABLE(503, "The archive cannot be reached");

  private final int status;
  private final String title;

  ProblemType(int status, String title) {
    this.status = status;
    this.title = title;
  }

  int status() {
    return status;
  }

  String title() {
    return title;
  }

  /** The end of its URI. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String uri() {
    return "/problems/" + code();
  }
}
