package org.manchette.ingest.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.manchette.ingest.ProblemType;
import org.manchette.ingest.RefusedException;
import org.manchette.text.date.PublicationLine;
import org.manchette.text.hygiene.DecodedText;

/**
 * Reads web pages. What a page says about itself for machines comes first (JSON-LD, then OpenGraph,
 * {@code meta}, microdata and {@code time}), then what it looks like. Text only is taken: no markup
 * and no script ever becomes part of an article.
 */
public final class HtmlArticleReader {

  /** A shorter JSON-LD body is a teaser. */
  private static final int BODY_LENGTH = 250;

  /** A JSON-LD body that is that much shorter than the page's text is a teaser too. */
  private static final double BODY_SHARE = 0.6;

  private static final String TIME =
      "time[datetime]:not([itemprop=dateModified], [itemprop=dateCreated], [class*=modif],"
          + " [class*=update])";

  /** A kicker and a section. */
  private static final int LINES_BEFORE_TITLE = 2;

  /** A standfirst, a byline and the dates. */
  private static final int LINES_AFTER_TITLE = 5;

  private static final int FOOT_LINES = 2;

  private final ArticleChecks checks;
  private final JsonLd jsonLd;

  /** A reader. */
  public HtmlArticleReader(ReaderLimits limits) {
    this.checks = new ArticleChecks(limits);
    this.jsonLd = new JsonLd(limits.jsonDepth());
  }

  /**
   * One article.
   *
   * @throws RefusedException if there is no article's text in the page
   */
  public SubmittedArticle read(byte[] bytes, SubmittedBeside beside) {
    Set<String> warnings = new LinkedHashSet<>();
    DecodedText decoded = DecodedText.of(bytes, DeclaredCharset.of(bytes, beside.charset()));
    if (!decoded.asDeclared()) {
      warnings.add("charsetMismatch");
    }
    Document page = Jsoup.parse(decoded.text());
    JsonLd.Article said = jsonLd.article(page);
    String url = url(page, said, beside);
    String headline = Repair.line(headline(page, said), warnings);
    Publication published = published(page, said, beside, url, warnings);
    String description = Repair.line(description(page, said), warnings);
    List<String> authors = authors(page, said, warnings);
    String publisher =
        beside.publisher() != null
            ? checks.name("publisher", beside.publisher(), warnings)
            : fitting(
                warnings,
                said::publisher,
                () -> meta(page, "og:site_name"),
                () -> text(page, "[itemprop=publisher] [itemprop=name]"),
                () -> meta(page, "application-name"));
    String section = fitting(warnings, said::section, () -> meta(page, "article:section"));
    List<String> keywords =
        checks.keywords(
            Stream.of(meta(page, "news_keywords"), meta(page, "keywords"))
                .flatMap(Stream::ofNullable)
                .limit(1)
                .toList(),
            warnings);
    // Takes the page apart: the last to read it.
    String body = Repair.repair(body(page, said, headline), warnings);
    if (body.isBlank()) {
      throw new RefusedException(
          ProblemType.INVALID_FIELD, "articleBody", "no text of an article was found in the page");
    }
    return new SubmittedArticle(
        url,
        headline,
        repeats(body, description) ? null : description,
        body,
        published,
        authors,
        publisher,
        section,
        keywords,
        List.copyOf(warnings));
  }

  private static Publication published(
      Document page,
      JsonLd.Article said,
      SubmittedBeside beside,
      @Nullable String url,
      Set<String> warnings) {
    List<LocalDate> days = new ArrayList<>();
    if (beside.datePublished() != null) {
      days.add(beside.datePublished());
    }
    for (String candidate : candidates(page, said)) {
      LocalDate day = PublicationDay.parse(candidate);
      if (day != null) {
        days.add(day);
      } else if (PublicationDay.isZero(candidate)) {
        warnings.add("implausibleDate@" + PublicationDay.ZERO);
      } else if (days.isEmpty()) {
        warnings.add("unreadableDate");
      }
    }
    return Publication.of(days, url, publicationLine(page), warnings);
  }

  /** What fields made for it say; what tells of creation or change is not among them. */
  private static List<String> candidates(Document page, JsonLd.Article said) {
    List<@Nullable String> candidates = new ArrayList<>();
    candidates.add(said.datePublished());
    for (String name :
        List.of(
            "article:published_time",
            "og:published_time",
            "datePublished",
            "date",
            "dc.date",
            "dcterms.date",
            "dc.date.issued",
            "dcterms.issued",
            "pubdate",
            "publish-date",
            "parsely-pub-date")) {
      candidates.add(meta(page, name));
    }
    candidates.add(attribute(page, "[itemprop=datePublished][content]", "content"));
    candidates.add(attribute(page, "[itemprop=datePublished][datetime]", "datetime"));
    candidates.add(attribute(page, "time[pubdate][datetime]", "datetime"));
    candidates.add(attribute(page, "article " + TIME, "datetime"));
    candidates.add(attribute(page, "main " + TIME, "datetime"));
    return candidates.stream()
        .flatMap(Stream::ofNullable)
        .filter(candidate -> !candidate.isBlank())
        .toList();
  }

  /** What the lines around the title and, where its end is marked, below the article tell. */
  private static @Nullable PublicationLine publicationLine(Document page) {
    Element marked = page.selectFirst("article, main");
    List<String> inside = marked == null ? List.of() : MainText.lines(marked);
    List<String> lines = MainText.lines(page.body());
    Element h1 = page.selectFirst("article h1, main h1, h1");
    int title = h1 == null ? -1 : lines.indexOf(h1.text().strip());
    List<String> head =
        title >= 0
            ? lines.subList(
                Math.max(0, title - LINES_BEFORE_TITLE),
                Math.min(lines.size(), title + LINES_AFTER_TITLE + 1))
            : first(marked == null ? lines : inside);
    return PublicationLine.in(
        head, inside.subList(Math.max(0, inside.size() - FOOT_LINES), inside.size()));
  }

  private static List<String> first(List<String> lines) {
    return lines.subList(0, Math.min(lines.size(), LINES_AFTER_TITLE));
  }

  private @Nullable String url(Document page, JsonLd.Article said, SubmittedBeside beside) {
    if (beside.url() != null) {
      return beside.url();
    }
    return Stream.of(
            Optional.ofNullable(attribute(page, "link[rel=canonical][href]", "href")),
            Optional.ofNullable(meta(page, "og:url")),
            Optional.ofNullable(said.url()))
        .flatMap(Optional::stream)
        .flatMap(url -> Stream.ofNullable(acceptable(url)))
        .findFirst()
        .orElse(null);
  }

  /** A page's own mistake is no reason to refuse it. */
  private @Nullable String acceptable(String url) {
    try {
      return checks.url("url", url);
    } catch (RefusedException e) {
      return null;
    }
  }

  private static @Nullable String headline(Document page, JsonLd.Article said) {
    if (said.headline() != null) {
      return said.headline();
    }
    String title = meta(page, "og:title");
    String site = meta(page, "og:site_name");
    Element h1 = page.selectFirst("article h1, main h1, h1");
    String shown = h1 == null || h1.text().isBlank() ? null : h1.text();
    if (title == null) {
      return shown != null ? shown : page.title();
    }
    if (shown != null && title.startsWith(shown)) {
      return shown;
    }
    // « Titre - Le Site », « Titre | Le Site »
    return site == null
        ? title
        : title.replaceFirst("\\s+[-|–—]\\s+\\Q" + site.replace("\\E", "") + "\\E\\s*$", "");
  }

  private static @Nullable String description(Document page, JsonLd.Article said) {
    if (said.description() != null) {
      return said.description();
    }
    String shared = meta(page, "og:description");
    return shared != null ? shared : meta(page, "description");
  }

  /** A standfirst that was cut from the beginning of the text says nothing that is not there. */
  private static boolean repeats(String body, @Nullable String description) {
    if (description == null) {
      return false;
    }
    String beginning = description.replaceFirst("\\s*(…|\\.\\.\\.|\\[…\\])$", "").strip();
    return body.replaceAll("\\s+", " ").startsWith(beginning);
  }

  private List<String> authors(Document page, JsonLd.Article said, Set<String> warnings) {
    List<String> names = new ArrayList<>(said.authors());
    if (names.isEmpty()) {
      addIfName(names, meta(page, "author"));
      addIfName(names, meta(page, "article:author"));
      if (names.isEmpty()) {
        page.select("[itemprop=author] [itemprop=name], [rel=author]")
            .forEach(element -> addIfName(names, element.text()));
      }
    }
    List<String> fitting = new ArrayList<>();
    for (String name : names) {
      String author = fitting(warnings, () -> name);
      if (author != null && !fitting.contains(author) && fitting.size() < checks.authorLimit()) {
        fitting.add(author);
      }
    }
    return fitting;
  }

  /** OpenGraph's article:author is the URL of a profile as often as a name. */
  private static void addIfName(List<String> names, @Nullable String name) {
    if (name != null && !name.contains("://")) {
      names.add(name);
    }
  }

  @SafeVarargs
  private @Nullable String fitting(Set<String> warnings, Supplier<@Nullable String>... candidates) {
    for (Supplier<@Nullable String> candidate : candidates) {
      String line = Repair.line(candidate.get(), warnings);
      if (line != null && checks.fits(line)) {
        return line;
      }
    }
    return null;
  }

  private static String body(Document page, JsonLd.Article said, @Nullable String headline) {
    String shown = MainText.of(page, headline);
    String body = said.articleBody();
    return body != null
            && body.length() >= BODY_LENGTH
            && body.length() >= BODY_SHARE * shown.length()
        ? body
        : shown;
  }

  private static @Nullable String meta(Document page, String name) {
    for (Element element : page.select("meta[content]")) {
      if ((name.equalsIgnoreCase(element.attr("property"))
              || name.equalsIgnoreCase(element.attr("name")))
          && !element.attr("content").isBlank()) {
        return element.attr("content").strip();
      }
    }
    return null;
  }

  private static @Nullable String attribute(Document page, String query, String attribute) {
    Element element = page.selectFirst(query);
    return element == null ? null : element.attr(attribute).strip();
  }

  private static @Nullable String text(Document page, String query) {
    Element element = page.selectFirst(query);
    if (element == null) {
      return null;
    }
    return element.hasAttr("content") ? element.attr("content") : element.text();
  }
}
