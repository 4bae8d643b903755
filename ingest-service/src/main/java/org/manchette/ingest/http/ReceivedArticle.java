package org.manchette.ingest.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.manchette.index.SourceDocument;

/**
 * The newest version of an article as it was received.
 *
 * @param id of the article
 * @param contentHash SHA-256 of what was received, in hexadecimal
 * @param receivedAt when it was first received
 * @param mediaType of {@code original}
 * @param url that was sent beside the original; null when none was
 * @param datePublished that was sent beside the original; null when none was
 * @param publisher that was sent beside the original; null when none was
 * @param collection that was sent beside the original; null when none was
 * @param original the bytes received, Base64
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReceivedArticle(
    String id,
    String contentHash,
    Instant receivedAt,
    String mediaType,
    @Nullable String url,
    @Nullable LocalDate datePublished,
    @Nullable String publisher,
    @Nullable String collection,
    String original) {

  static ReceivedArticle of(SourceDocument source) {
    return new ReceivedArticle(
        source.articleId(),
        source.contentHash(),
        source.receivedAt(),
        source.mediaType(),
        source.url(),
        source.datePublished(),
        source.publisher(),
        source.collection(),
        source.original());
  }
}
