package org.manchette.ingest.reader;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manchette.ingest.ProblemType;
import org.manchette.ingest.RefusedException;
import org.manchette.text.date.PublicationLine;
import org.manchette.text.hygiene.DecodedText;

/** Reads plain text: its first line is the headline when a blank line follows it. */
public final class TextArticleReader {

  private static final Pattern HEADLINE =
      Pattern.compile("(?s)\\A\\s*(\\S[^\\n]*)\\n[ \\t\\u00A0]*\\n(.*)");

  private final ArticleChecks checks;

  /** A reader. */
  public TextArticleReader(ReaderLimits limits) {
    this.checks = new ArticleChecks(limits);
  }

  /**
   * One article.
   *
   * @throws RefusedException if there is no text in it
   */
  public SubmittedArticle read(byte[] bytes, SubmittedBeside beside) {
    Set<String> warnings = new LinkedHashSet<>();
    DecodedText decoded = DecodedText.of(bytes, beside.charset());
    if (!decoded.asDeclared()) {
      warnings.add("charsetMismatch");
    }
    String text = Repair.repair(decoded.text().replace("\r\n", "\n").replace('\r', '\n'), warnings);
    if (text.isBlank()) {
      throw new RefusedException(
          ProblemType.EMPTY_BODY, "body", "an article needs a text, got only white space");
    }
    String headline = null;
    String body = text.strip();
    Matcher matcher = HEADLINE.matcher(text);
    if (matcher.matches() && !matcher.group(2).isBlank()) {
      headline = matcher.group(1).strip();
      body = matcher.group(2).strip();
    }
    LocalDate said = beside.datePublished();
    return new SubmittedArticle(
        beside.url(),
        headline,
        null,
        body,
        Publication.of(
            said == null ? List.of() : List.of(said),
            beside.url(),
            PublicationLine.in(text),
            warnings),
        List.of(),
        checks.name("publisher", beside.publisher(), warnings),
        null,
        List.of(),
        List.copyOf(warnings));
  }
}
