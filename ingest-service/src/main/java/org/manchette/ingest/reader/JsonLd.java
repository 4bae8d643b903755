package org.manchette.ingest.reader;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.manchette.ingest.RefusedException;

/** Finds the article that a page describes in JSON-LD (schema.org). */
final class JsonLd {

  private final JsonObjects objects;

  JsonLd(int depth) {
    this.objects = new JsonObjects(depth);
  }

  /**
   * What is said of the article; each null (empty) when it is not, none holding markup.
   *
   * @param articleBody paragraphs on lines of their own where they were marked
   */
  record Article(
      @Nullable String headline,
      @Nullable String description,
      @Nullable String articleBody,
      @Nullable String datePublished,
      @Nullable String url,
      @Nullable String publisher,
      @Nullable String section,
      List<String> authors) {

    static final Article NONE = new Article(null, null, null, null, null, null, null, List.of());
  }

  /** The first article described in the page; {@link Article#NONE} if there is none. */
  Article article(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      JsonNode found = first(parse(script.data()));
      if (found != null) {
        return read(found);
      }
    }
    return Article.NONE;
  }

  private @Nullable JsonNode parse(String data) {
    // Content systems wrap it in comments or CDATA for browsers of the last century.
    String json =
        data.strip()
            .replaceFirst("^(?:/[/*]\\s*)?(?:<!--|<!\\[CDATA\\[)(?:\\s*\\*/)?", "")
            .replaceFirst("(?:/[/*]\\s*)?(?:-->|\\]\\]>)(?:\\s*\\*/)?$", "")
            // A raw line end in a string is not JSON, but pages have it.
            .replaceAll("[\\r\\n\\t]+", " ");
    try {
      return objects.tree(json.getBytes(StandardCharsets.UTF_8));
    } catch (RefusedException e) {
      return null;
    }
  }

  private static @Nullable JsonNode first(@Nullable JsonNode root) {
    Deque<JsonNode> waiting = new ArrayDeque<>();
    if (root != null) {
      waiting.add(root);
    }
    while (!waiting.isEmpty()) {
      JsonNode node = waiting.poll();
      if (node.isArray()) {
        node.forEach(waiting::add);
      } else if (node.isObject()) {
        if (isArticle(node.path("@type"))) {
          return node;
        }
        node.path("@graph").forEach(waiting::add);
        if (node.path("mainEntity").isObject()) {
          waiting.add(node.path("mainEntity"));
        }
      }
    }
    return null;
  }

  /**
   * NewsArticle, ReportageNewsArticle, OpinionNewsArticle, Article, BlogPosting, LiveBlogPosting.
   */
  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode each : type) {
        if (isArticle(each)) {
          return true;
        }
      }
      return false;
    }
    String name = type.asText();
    return name.endsWith("Article") || name.endsWith("BlogPosting");
  }

  private static Article read(JsonNode node) {
    List<String> authors = new ArrayList<>();
    names(node.path("author"), authors);
    if (authors.isEmpty()) {
      names(node.path("creator"), authors);
    }
    List<String> publishers = new ArrayList<>();
    names(node.path("publisher"), publishers);
    List<String> sections = new ArrayList<>();
    names(node.path("articleSection"), sections);
    JsonNode page = node.path("mainEntityOfPage");
    String url = text(node.path("url"));
    return new Article(
        text(node.path("headline")) != null ? text(node.path("headline")) : text(node.path("name")),
        text(node.path("description")),
        body(node.path("articleBody")),
        text(node.path("datePublished")),
        url != null ? url : text(page.isObject() ? page.path("@id") : page),
        publishers.isEmpty() ? null : publishers.getFirst(),
        sections.isEmpty() ? null : sections.getFirst(),
        authors);
  }

  private static void names(JsonNode node, List<String> names) {
    if (node.isArray()) {
      node.forEach(element -> names(element, names));
      return;
    }
    String name = text(node.isObject() ? node.path("name") : node);
    if (name != null) {
      names.add(name);
    }
  }

  /** Plain text: some pages escape twice, some put markup into it. */
  private static @Nullable String text(JsonNode node) {
    if (!node.isTextual() || node.textValue().isBlank()) {
      return null;
    }
    String text = Parser.unescapeEntities(node.textValue(), false);
    return (text.indexOf('<') >= 0 ? Jsoup.parse(text).text() : text).strip();
  }

  private static @Nullable String body(JsonNode node) {
    if (!node.isTextual() || node.textValue().isBlank()) {
      return null;
    }
    String text = Parser.unescapeEntities(node.textValue(), false);
    return text.indexOf('<') >= 0
        ? String.join("\n", MainText.lines(Jsoup.parseBodyFragment(text).body()))
        : text.strip();
  }
}
