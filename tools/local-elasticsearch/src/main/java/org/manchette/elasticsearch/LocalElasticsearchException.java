package org.manchette.elasticsearch;

/** The local server cannot be had; the message says why and what to do. */
public final class LocalElasticsearchException extends RuntimeException {

  LocalElasticsearchException(String message) {
    super(message);
  }

  LocalElasticsearchException(String message, Throwable cause) {
    super(message, cause);
  }
}
