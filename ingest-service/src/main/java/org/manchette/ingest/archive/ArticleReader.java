package org.manchette.ingest.archive;

import jakarta.inject.Singleton;
import org.manchette.index.SourceDocument;
import org.manchette.ingest.IngestConfig;
import org.manchette.ingest.reader.HtmlArticleReader;
import org.manchette.ingest.reader.JsonArticleReader;
import org.manchette.ingest.reader.ReaderLimits;
import org.manchette.ingest.reader.SubmittedArticle;
import org.manchette.ingest.reader.TextArticleReader;

/** Reads a submission by its format. */
@Singleton
final class ArticleReader {

  private final JsonArticleReader json;
  private final TextArticleReader text;
  private final HtmlArticleReader html;

  ArticleReader(IngestConfig config) {
    ReaderLimits limits = config.limits().forReaders();
    this.json = new JsonArticleReader(limits);
    this.text = new TextArticleReader(limits);
    this.html = new HtmlArticleReader(limits);
  }

  ReadArticle read(Submission submission) {
    return ReadArticle.of(submission, article(submission));
  }

  /** Reads what is stored already; it keeps its ids. */
  ReadArticle read(SourceDocument source) {
    Submission submission = Submission.of(source);
    return new ReadArticle(
        source.articleId(), source.id(), source.contentHash(), submission, article(submission));
  }

  private SubmittedArticle article(Submission submission) {
    return switch (submission.format()) {
      case JSON -> json.read(submission.original());
      case TEXT -> text.read(submission.original(), submission.beside());
      case HTML -> html.read(submission.original(), submission.beside());
    };
  }
}
