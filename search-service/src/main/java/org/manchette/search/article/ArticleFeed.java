package org.manchette.search.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manchette.search.SearchConfig;
import org.manchette.search.feed.Atom;
import org.manchette.search.feed.Feed;
import org.manchette.search.problem.Digests;
import org.manchette.search.vocabulary.Facet;
import org.manchette.search.vocabulary.Named;
import org.manchette.search.vocabulary.Vocabulary;

/** The newest articles of a search as a feed. */
@ApplicationScoped
class ArticleFeed {

  private static final String URN = "urn:manchette:";
  private static final int SUMMARY = 300;
  private static final Pattern WEB = Pattern.compile("https?://[^\\s<>\"]+");

  private final ArticleList articles;
  private final Vocabulary vocabulary;
  private final SearchConfig config;
  private final Request request;
  private final HttpHeaders headers;

  ArticleFeed(
      ArticleList articles,
      Vocabulary vocabulary,
      SearchConfig config,
      Request request,
      HttpHeaders headers) {
    this.articles = articles;
    this.vocabulary = vocabulary;
    this.config = config;
    this.request = request;
    this.headers = headers;
  }

  /**
   * The answer with the feed of a search, or that it has not changed.
   *
   * @param asked its parameters as the caller sent them
   */
  Response feed(Criteria criteria, Map<String, List<String>> asked) {
    Criteria newest = criteria.newest(config.feedEntries());
    List<NewArticle> found = articles.first(newest);
    Map<String, Instant> received =
        articles.received(found.stream().map(NewArticle::sourceId).toList());
    Map<String, Named> names =
        vocabulary.names(
            Stream.concat(
                    found.stream().flatMap(article -> article.topics().stream()),
                    Stream.of(Facet.values())
                        .filter(Facet::named)
                        .flatMap(facet ->
                            Stream.concat(
                                newest.selected(facet).values().stream(),
                                newest.excluded(facet).stream())))
                .collect(Collectors.toSet()));
    List<Feed.Entry> entries =
        found.stream().map(article -> entry(article, received, names)).toList();
    Instant updated =
        entries.stream()
            .map(Feed.Entry::updated)
            .max(Comparator.naturalOrder())
            .orElse(Instant.EPOCH);
    String query = query(asked);
    byte[] feed =
        Atom.write(
            new Feed(
                URN + "search:" + Digests.hexadecimal(CriteriaReader.identity(newest)),
                title(newest, names),
                "feed" + query,
                config.pages() + query,
                updated,
                entries));
    // Of an article whose coming is not known, nobody knows what has come since.
    Date modified = received.size() < found.size() || found.isEmpty() ? null : Date.from(updated);
    EntityTag tag = new EntityTag(Digests.hexadecimal(feed), true);
    Response.ResponseBuilder unchanged = unchanged(tag, modified);
    Response.ResponseBuilder answer =
        unchanged == null ? Response.ok(feed, Atom.MEDIA_TYPE) : unchanged;
    return answer.tag(tag).lastModified(modified).build();
  }

  private Response.@Nullable ResponseBuilder unchanged(EntityTag tag, @Nullable Date modified) {
    if (headers.getHeaderString(HttpHeaders.IF_NONE_MATCH) != null) {
      return request.evaluatePreconditions(tag);
    }
    return modified == null ? null : request.evaluatePreconditions(modified);
  }

  private Feed.Entry entry(
      NewArticle article, Map<String, Instant> received, Map<String, Named> names) {
    Instant published = published(article.datePublished());
    Instant came = received.get(article.sourceId());
    Instant updated = came != null ? came : published != null ? published : Instant.EPOCH;
    String url = article.url();
    List<String> authors = article.authors();
    return new Feed.Entry(
        URN + "article:" + encode(article.id()),
        article.headline() == null ? "" : article.headline(),
        article.language().equals("und") ? null : article.language(),
        config.pages() + "articles/" + encode(article.id()),
        url != null && WEB.matcher(url).matches() ? url : null,
        published,
        updated.truncatedTo(ChronoUnit.SECONDS),
        authors.isEmpty() && article.source() != null ? List.of(article.source()) : authors,
        ArticleSearch.leadingTopics(article.topics(), names).stream()
            .map(topic -> new Feed.Category(topic.id(), topic.name()))
            .toList(),
        article.description() == null ? beginning(article.articleBody()) : article.description());
  }

  private static @Nullable Instant published(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private static String beginning(String body) {
    if (body.length() <= SUMMARY) {
      return body;
    }
    int space = body.lastIndexOf(' ', SUMMARY);
    return body.substring(0, space > 0 ? space : SUMMARY) + "…";
  }

  /** What the search asks for, in no language but that of the archive. */
  private static String title(Criteria criteria, Map<String, Named> names) {
    Stream<String> values = Vocabulary.named(chosen(criteria), names).stream();
    Stream<String> without =
        Stream.of(Facet.values())
            .flatMap(facet -> Vocabulary.named(criteria.excluded(facet), names).stream())
            .map(value -> "−" + value);
    Stream<String> periods =
        Stream.of(criteria.published(), criteria.mentioned())
            .filter(period -> !period.isAll())
            .map(period -> day(period.from()) + "…" + day(period.to()));
    return Stream.of(Stream.of("Manchette", criteria.query().written()), values, without, periods)
        .flatMap(parts -> parts)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" – "));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static List<String> chosen(Criteria criteria) {
    return Stream.of(Facet.values())
        .flatMap(facet -> criteria.selected(facet).values().stream())
        .toList();
  }

  private static String query(Map<String, List<String>> asked) {
    String query =
        asked.entrySet().stream()
            .flatMap(parameter ->
                parameter.getValue().stream()
                    .map(value -> encode(parameter.getKey()) + "=" + encode(value)))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
