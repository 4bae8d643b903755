package org.manchette.ingest.reader;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a caller says about an article outside of its body. What the article says itself comes
 * second.
 *
 * @param url null when not said
 * @param datePublished null when not said
 * @param publisher null when not said
 * @param charset of the body, as the header declares it; null when it does not
 */
public record SubmittedBeside(
    @Nullable String url,
    @Nullable LocalDate datePublished,
    @Nullable String publisher,
    @Nullable String charset) {

  /** Nothing was said. */
  public static final SubmittedBeside NOTHING = new SubmittedBeside(null, null, null, null);
}
