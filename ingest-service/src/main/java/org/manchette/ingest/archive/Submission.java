package org.manchette.ingest.archive;

import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.manchette.index.SourceDocument;
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

  /** What was sent for a version of an article, as it was stored. */
  static Submission of(SourceDocument source) {
    String[] type = source.mediaType().split("; charset=", 2);
    return new Submission(
        Base64.getDecoder().decode(source.original()),
        Format.of(type[0]),
        new SubmittedBeside(
            source.url(),
            source.datePublished(),
            source.publisher(),
            type.length == 1 ? null : type[1]),
        source.collection());
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

    private static Format of(String mediaType) {
      return Arrays.stream(values())
          .filter(format -> format.mediaType.equals(mediaType))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no format is " + mediaType));
    }
  }

  /** The media type, with its charset where one was declared. JSON has none (RFC 8259). */
  String mediaType() {
    return format == Format.JSON || beside.charset() == null
        ? format.mediaType
        : format.mediaType + "; charset=" + beside.charset();
  }
}
