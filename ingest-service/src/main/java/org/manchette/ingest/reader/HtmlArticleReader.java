package org.manchette.ingest.reader;

/** Reads web pages. */
public final class HtmlArticleReader {
  private final TextArticleReader text;

  /** A reader. */
  public HtmlArticleReader(ReaderLimits limits) {
    this.text = new TextArticleReader(limits);
  }

  /** One article. */
  public SubmittedArticle read(byte[] bytes, SubmittedBeside beside) {
    return text.read(
        org.jsoup.Jsoup.parse(new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
            .text()
            .getBytes(java.nio.charset.StandardCharsets.UTF_8),
        beside);
  }
}
