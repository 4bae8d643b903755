package org.manchette.ingest.archive;

import jakarta.inject.Singleton;
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
    SubmittedArticle article =
        switch (submission.format()) {
          case JSON -> json.read(submission.original());
          case TEXT -> text.read(submission.original(), submission.beside());
          case HTML -> html.read(submission.original(), submission.beside());
        };
    return ReadArticle.of(submission, article);
  }
}
