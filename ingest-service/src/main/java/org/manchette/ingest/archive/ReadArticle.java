package org.manchette.ingest.archive;

import java.time.Instant;
import java.util.Base64;
import org.manchette.index.SourceDocument;
import org.manchette.ingest.reader.SubmittedArticle;

/**
 * A submission that was understood.
 *
 * @param id of the article
 * @param sourceId of this version of it
 * @param contentHash of the submission
 * @param submission as it came
 * @param article what it says
 */
record ReadArticle(
    String id,
    String sourceId,
    String contentHash,
    Submission submission,
    SubmittedArticle article) {

  static ReadArticle of(Submission submission, SubmittedArticle article) {
    String id = ArticleIds.of(article.url(), submission.original());
    String hash =
        ArticleIds.contentHash(
            submission.original(),
            submission.mediaType(),
            submission.beside().url(),
            submission.beside().datePublished() == null
                ? null
                : submission.beside().datePublished().toString(),
            submission.beside().publisher(),
            submission.collection());
    return new ReadArticle(id, id + "." + hash, hash, submission, article);
  }

  SourceDocument source() {
    return new SourceDocument(
        sourceId,
        id,
        contentHash,
        Instant.now(),
        submission.mediaType(),
        submission.beside().url(),
        submission.beside().datePublished(),
        submission.beside().publisher(),
        submission.collection(),
        Base64.getEncoder().encodeToString(submission.original()));
  }
}
