package org.manchette.ingest.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;
import org.manchette.ingest.ProblemType;
import org.manchette.ingest.RefusedException;
import org.manchette.text.ArticleText;

/**
 * Reads a request for an analysis: {@code id}, {@code headline}, {@code description}, {@code text}
 * and {@code publishedOn}, or the names that schema.org has for them. Everything else is ignored.
 */
public final class AnalysisRequestReader {

  private final JsonObjects objects;

  /** A reader. */
  public AnalysisRequestReader(ReaderLimits limits) {
    this.objects = new JsonObjects(limits.jsonDepth());
  }

  /**
   * One request. Lone surrogates and control characters are replaced one by one, so that offsets
   * stay those of what was sent.
   *
   * @throws RefusedException if it is none, naming the field
   */
  public ArticleText read(byte[] json) {
    ObjectNode object = objects.read(json);
    String text = JsonObjects.text(object, "text", "articleBody");
    if (text == null) {
      throw new RefusedException(
          ProblemType.INVALID_FIELD, "text", "there is nothing to analyse: put the body into text");
    }
    return new ArticleText(
        id(object),
        repaired(JsonObjects.text(object, "headline", "title")),
        repaired(JsonObjects.text(object, "description")),
        Repair.repair(text, new LinkedHashSet<>()),
        JsonObjects.day(object, "publishedOn", "datePublished"));
  }

  private static @Nullable String id(ObjectNode object) {
    JsonNode id = object.path("id");
    return id.isIntegralNumber() ? id.asText() : repaired(JsonObjects.text(object, "id"));
  }

  private static @Nullable String repaired(@Nullable String text) {
    return text == null ? null : Repair.repair(text, new LinkedHashSet<>());
  }
}
