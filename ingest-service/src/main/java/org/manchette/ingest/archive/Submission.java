package org.manchette.ingest.archive;

import org.jspecify.annotations.Nullable;
import org.manchette.ingest.reader.SubmittedBeside;

/** What a caller sent for one article. */
public final class Submission {

  private final byte[] original;
  private final Format format;
  private final SubmittedBeside beside;
  private final @Nullable String collection;

  /**
   * A submission.
   *
   * @param original the bytes as they came; not copied, not to be changed any more
   * @param format of {@code original}
   * @param beside what was said outside of it
   * @param collection the load it belongs to; null for none
   */
  public Submission(
      byte[] original, Format format, SubmittedBeside beside, @Nullable String collection) {
    this.original = original;
    this.format = format;
    this.beside = beside;
    this.collection = collection;
  }

  byte[] original() {
    return original;
  }

  Format format() {
    return format;
  }

  SubmittedBeside beside() {
    return beside;
  }

  @Nullable String collection() {
    return collection;
  }

  /** The formats that are read. */
  public enum Format {
    JSON("application/json"),
    TEXT("text/plain"),
    HTML("text/html");

    private final String mediaType;

    Format(String mediaType) {
      this.mediaType = mediaType;
    }
  }

  /** The media type, with its charset where one was declared. JSON has none (RFC 8259). */
  String mediaType() {
    return format == Format.JSON || beside.charset() == null
        ? format.mediaType
        : format.mediaType + "; charset=" + beside.charset();
  }
}
