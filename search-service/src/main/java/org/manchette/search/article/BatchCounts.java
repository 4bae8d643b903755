package org.manchette.search.article;

import com.google.gson.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.elasticsearch.client.Request;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import org.manchette.index.ArticleDocument;
import org.manchette.search.SearchConfig;
import org.manchette.search.export.PointInTime;
import org.manchette.search.vocabulary.Facet;

/**
 * Counts the articles of several searches in one request; one that fails leaves the others alone.
 */
@ApplicationScoped
public class BatchCounts {

  /** The column of articles without a year. */
  public static final String UNDATED = "undated";

  private static final String COLUMNS = "columns";

  private final SearchMapping mapping;
  private final SearchConfig config;
  private final SearchQueries queries;
  private final FacetedSearch search;

  BatchCounts(
      SearchMapping mapping, SearchConfig config, SearchQueries queries, FacetedSearch search) {
    this.mapping = mapping;
    this.config = config;
    this.queries = queries;
    this.search = search;
  }

  /**
   * A search that is only counted.
   *
   * @param query the words
   * @param selected for each facet with a selection its values, resolved
   * @param published when
   */
  public record Asked(UnderstoodQuery query, Map<Facet, Selection> selected, Period published) {

    private Criteria criteria() {
      return new Criteria(
          query, selected, Map.of(), published, Period.ALL, null, Order.NEWEST, 0, null, false);
    }
  }

  /**
   * What a search found.
   *
   * @param total articles
   * @param exact false if there are at least that many
   * @param counts of the columns that have any
   * @param failure why it was not answered, in words; null if it was
   */
  public record Answer(
      long total, boolean exact, Map<String, Long> counts, @Nullable String failure) {

    private static Answer failed(String why) {
      return new Answer(0, false, Map.of(), why);
    }
  }

  /** Name of the index of articles, with its version. */
  public String index() {
    return PointInTime.index(mapping, ArticleDocument.class);
  }

  /**
   * The most frequent values of a facet.
   *
   * @param most how many at most
   */
  public FacetedSearch.Counts values(Asked asked, Facet facet, int most) {
    return search.values(asked.criteria(), facet, null, most).counts();
  }

  /** Number of articles of a search without a year. */
  public long undated(Asked asked) {
    return count(List.of(asked), Facet.YEAR, List.of(UNDATED))
        .getFirst()
        .counts()
        .getOrDefault(UNDATED, 0L);
  }

  /**
   * Counts searches.
   *
   * @param by null to count nothing but the total
   * @param columns values of that facet
   * @return an answer for each, in order
   */
  public List<Answer> count(List<Asked> asked, @Nullable Facet by, List<String> columns) {
    if (asked.isEmpty()) {
      return List.of();
    }
    StringBuilder lines = new StringBuilder();
    for (Asked each : asked) {
      lines.append("{}\n").append(body(each, by, columns)).append('\n');
    }
    Request request =
        new Request("POST", "/" + PointInTime.alias(mapping, ArticleDocument.class) + "/_msearch");
    request.addParameter("max_concurrent_searches", Integer.toString(config.batchSearches()));
    request.setJsonEntity(lines.toString());
    List<Answer> answers = new ArrayList<>();
    try {
      PointInTime.send(mapping, request)
          .getAsJsonArray("responses")
          .forEach(response -> answers.add(answer(response.getAsJsonObject(), by)));
      return answers;
    } catch (SearchException e) {
      return asked.stream().map(each -> Answer.failed("Elasticsearch does not answer")).toList();
    }
  }

  private JsonObject body(Asked asked, @Nullable Facet by, List<String> columns) {
    Criteria criteria = asked.criteria();
    JsonObject body = new JsonObject();
    body.addProperty("size", 0);
    body.addProperty("track_total_hits", config.exactTotal());
    body.addProperty("timeout", config.timeout().toMillis() + "ms");
    try (SearchSession session = mapping.createSession()) {
      SearchScope<ArticleDocument> scope = session.scope(ArticleDocument.class);
      JsonObject query = new FacetFilters(session, scope, criteria).all();
      query
          .getAsJsonObject("bool")
          .getAsJsonArray("filter")
          .add(Json.of(session, scope, queries.of(scope.predicate(), criteria)));
      body.add("query", query);
    }
    if (by != null) {
      JsonObject counts = Json.object(COLUMNS, FacetCounts.among(by.field(), columns));
      if (columns.contains(UNDATED)) {
        counts.add(UNDATED, TimeCounts.without(by.field()));
      }
      body.add("aggs", counts);
    }
    return body;
  }

  private static Answer answer(JsonObject response, @Nullable Facet by) {
    if (response.has("error")) {
      return Answer.failed(
          "Elasticsearch refused it: "
              + response.getAsJsonObject("error").get("type").getAsString());
    }
    if (response.get("timed_out").getAsBoolean()) {
      return Answer.failed("it took too long");
    }
    JsonObject total = response.getAsJsonObject("hits").getAsJsonObject("total");
    Map<String, Long> counts = new HashMap<>();
    if (by != null) {
      JsonObject counted = response.getAsJsonObject("aggregations");
      FacetCounts.addBuckets(counts, counted.getAsJsonObject(COLUMNS));
      if (counted.has(UNDATED) && TimeCounts.count(counted, UNDATED) > 0) {
        counts.put(UNDATED, TimeCounts.count(counted, UNDATED));
      }
    }
    return new Answer(
        total.get("value").getAsLong(),
        total.get("relation").getAsString().equals("eq"),
        counts,
        null);
  }
}
