package org.manchette.search.actor;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.manchette.index.ArticleDocument;
import org.manchette.search.SearchConfig;
import org.manchette.search.api.ActorView.Proof;
import org.manchette.search.api.ActorView.Role;
import org.manchette.search.vocabulary.Facet;
import org.manchette.search.vocabulary.TypedName;

/**
 * What articles call an actor, over time. Two questions: which wordings there are; then, once like
 * ones are joined, how many articles give each, from when to when, with the newest as proof. To add
 * up the wordings would count an article twice that uses two of them.
 */
@ApplicationScoped
class RoleHistory {

  private static final AggregationKey<JsonObject> ROLES = AggregationKey.of("roles");

  private final SearchMapping mapping;
  private final SearchConfig config;

  RoleHistory(SearchMapping mapping, SearchConfig config) {
    this.mapping = mapping;
    this.config = config;
  }

  /**
   * The roles of an actor that most articles give, by time.
   *
   * @param limit at most
   */
  List<Role> of(Facet kind, String id, int limit) {
    if (limit == 0) {
      return List.of();
    }
    try (SearchSession session = mapping.createSession()) {
      List<Wordings> leading =
          joined(wordings(session, kind, id)).stream()
              .sorted(Comparator.comparingLong(Wordings::articles).reversed())
              .limit(limit)
              .toList();
      return leading.isEmpty() ? List.of() : dated(session, kind, id, leading);
    }
  }

  /**
   * Words that articles give, and how many of them do, the most frequent first; of as frequent ones
   * « ministre » before « Ministre ».
   */
  private Map<String, Long> wordings(SearchSession session, Facet kind, String id) {
    String before = id + "|";
    JsonObject terms = new JsonObject();
    terms.addProperty("field", "roles");
    terms.addProperty("include", pattern(before) + ".+");
    terms.addProperty("size", config.roleWordings());
    terms.add("order", JsonParser.parseString("[{\"_count\": \"desc\"}, {\"_key\": \"desc\"}]"));
    JsonObject aggregation = new JsonObject();
    aggregation.add("terms", terms);
    Map<String, Long> wordings = new LinkedHashMap<>();
    for (JsonElement each : ask(session, kind, id, aggregation).getAsJsonArray("buckets")) {
      JsonObject bucket = each.getAsJsonObject();
      wordings.put(
          bucket.get("key").getAsString().substring(before.length()),
          bucket.get("doc_count").getAsLong());
    }
    return wordings;
  }

  /** Lucene's regular expressions have more operators than Java's. */
  private static String pattern(String text) {
    return text.replaceAll("([^\\p{L}\\p{Nd}])", "\\\\$1");
  }

  /**
   * Wordings of one role.
   *
   * @param words the most frequent wording first
   * @param articles that give them, those that give several counted for each
   */
  private record Wordings(List<String> words, long articles) {}

  private static List<Wordings> joined(Map<String, Long> wordings) {
    Map<List<String>, Wordings> joined = new LinkedHashMap<>();
    wordings.forEach((words, articles) ->
        joined.merge(
            TypedName.wordsWithoutArticle(words),
            new Wordings(List.of(words), articles),
            (one, other) -> {
              List<String> all = new ArrayList<>(one.words());
              all.addAll(other.words());
              return new Wordings(all, one.articles() + other.articles());
            }));
    return List.copyOf(joined.values());
  }

  private List<Role> dated(SearchSession session, Facet kind, String id, List<Wordings> leading) {
    JsonArray values = new JsonArray();
    for (Wordings role : leading) {
      JsonArray keys = new JsonArray();
      role.words().forEach(words -> keys.add(id + "|" + words));
      JsonObject field = new JsonObject();
      field.add("roles", keys);
      JsonObject filter = new JsonObject();
      filter.add("terms", field);
      values.add(filter);
    }
    JsonObject filters = new JsonObject();
    filters.add("filters", values);
    JsonObject aggregation =
        JsonParser.parseString(
                """
                {"aggs": {
                  "first": {"min": {"field": "datePublished"}},
                  "last": {"max": {"field": "datePublished"}},
                  "proof": {"top_hits": {
                    "size": 1,
                    "sort": [{"datePublished": {"order": "desc", "missing": "_last"}}, "sortId"],
                    "_source": ["headline", "datePublished", "source"]
                  }}
                }}
                """)
            .getAsJsonObject();
    aggregation.add("filters", filters);
    JsonArray buckets = ask(session, kind, id, aggregation).getAsJsonArray("buckets");
    List<Role> roles = new ArrayList<>();
    for (int i = 0; i < leading.size(); i++) {
      JsonObject bucket = buckets.get(i).getAsJsonObject();
      // An article may have gone since it was first asked.
      if (bucket.get("doc_count").getAsLong() > 0) {
        roles.add(role(leading.get(i).words().getFirst(), bucket));
      }
    }
    Comparator<LocalDate> undatedLast = Comparator.nullsLast(Comparator.naturalOrder());
    roles.sort(
        Comparator.comparing(Role::firstPublished, undatedLast)
            .thenComparing(Role::lastPublished, undatedLast)
            .thenComparing(Role::text));
    return roles;
  }

  private static Role role(String text, JsonObject bucket) {
    JsonObject hit =
        bucket
            .getAsJsonObject("proof")
            .getAsJsonObject("hits")
            .getAsJsonArray("hits")
            .get(0)
            .getAsJsonObject();
    JsonObject source = hit.getAsJsonObject("_source");
    String published = text(source, "datePublished");
    return new Role(
        text,
        bucket.get("doc_count").getAsLong(),
        day(bucket, "first"),
        day(bucket, "last"),
        new Proof(
            hit.get("_id").getAsString(),
            text(source, "headline"),
            published == null ? null : LocalDate.parse(published),
            text(source, "source")));
  }

  private static @Nullable String text(JsonObject source, String field) {
    JsonElement value = source.get(field);
    return value == null || value.isJsonNull() ? null : value.getAsString();
  }

  private static @Nullable LocalDate day(JsonObject bucket, String name) {
    JsonElement value = bucket.getAsJsonObject(name).get("value");
    return value == null || value.isJsonNull()
        ? null
        : LocalDate.ofInstant(Instant.ofEpochMilli((long) value.getAsDouble()), ZoneOffset.UTC);
  }

  private JsonObject ask(SearchSession session, Facet kind, String id, JsonObject aggregation) {
    return session
        .search(ArticleDocument.class)
        .extension(ElasticsearchExtension.get())
        .select(f -> f.id(String.class))
        .where(f -> f.match().field(kind.field()).matching(id))
        .aggregation(ROLES, f -> f.fromJson(aggregation))
        .totalHitCountThreshold(0)
        .failAfter(config.timeout().toMillis(), TimeUnit.MILLISECONDS)
        .fetch(0)
        .aggregation(ROLES);
  }
}
