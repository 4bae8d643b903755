package org.manchette.ingest.reader;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manchette.ingest.ProblemType;
import org.manchette.ingest.RefusedException;
import org.manchette.text.date.PublicationLine;

/**
 * Reads schema.org's NewsArticle as JSON, of which it knows {@code url}, {@code headline}, {@code
 * description}, {@code articleBody}, {@code datePublished}, {@code author}, {@code publisher},
 * {@code articleSection} and {@code keywords}. The names of an analysis request ({@code title},
 * {@code text}, {@code publishedOn}) are taken too; everything else is ignored.
 */
public final class JsonArticleReader {

  private final JsonObjects objects;
  private final ArticleChecks checks;

  /** A reader. */
  public JsonArticleReader(ReaderLimits limits) {
    this.objects = new JsonObjects(limits.jsonDepth());
    this.checks = new ArticleChecks(limits);
  }

  /**
   * One article.
   *
   * @throws RefusedException if it is none, naming the field
   */
  public SubmittedArticle read(byte[] json) {
    ObjectNode object = objects.read(json);
    Set<String> warnings = new LinkedHashSet<>();
    String bodyName = JsonObjects.firstOf(object, "articleBody", "text");
    String body = JsonObjects.text(object, "articleBody", "text");
    if (body == null || body.isBlank()) {
      throw new RefusedException(
          ProblemType.INVALID_FIELD,
          bodyName == null ? "articleBody" : bodyName,
          "an article needs a text: put it into articleBody");
    }
    String url = checks.url("url", JsonObjects.text(object, "url"));
    String headline = Repair.line(JsonObjects.text(object, "headline", "title"), warnings);
    return new SubmittedArticle(
        url,
        headline,
        Repair.line(JsonObjects.text(object, "description"), warnings),
        Repair.repair(body, warnings),
        Publication.of(
            said(object, warnings),
            url,
            PublicationLine.in(headline == null ? body : headline + "\n" + body),
            warnings),
        checks.authors(JsonObjects.names(object, "author"), warnings),
        checks.name("publisher", first(JsonObjects.names(object, "publisher")), warnings),
        checks.name("articleSection", first(JsonObjects.names(object, "articleSection")), warnings),
        checks.keywords(JsonObjects.names(object, "keywords"), warnings),
        List.copyOf(warnings));
  }

  private static List<LocalDate> said(ObjectNode object, Set<String> warnings) {
    String text = JsonObjects.text(object, "datePublished", "publishedOn");
    if (text != null && PublicationDay.isZero(text)) {
      warnings.add("implausibleDate@" + PublicationDay.ZERO);
      return List.of();
    }
    LocalDate day = JsonObjects.day(object, "datePublished", "publishedOn");
    return day == null ? List.of() : List.of(day);
  }

  private static @Nullable String first(List<String> values) {
    return values.isEmpty() ? null : values.getFirst();
  }
}
