package org.manchette.search.article;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.backend.elasticsearch.search.query.ElasticsearchSearchResult;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.manchette.index.ArticleDocument;
import org.manchette.search.SearchConfig;
import org.manchette.search.api.CompletionResponse.Completion;
import org.manchette.search.api.SearchResponse.Highlight.Part;
import org.manchette.search.query.QueryNode;
import org.manchette.search.vocabulary.TypedName;

/**
 * Completes the last of several words. A few articles that have it show how it goes on, with
 * accents and all, which the terms of the index have lost; then all articles are counted.
 */
@ApplicationScoped
public class WordCompletions {

  private static final AggregationKey<JsonObject> COUNTS = AggregationKey.of("counts");

  private final SearchMapping mapping;
  private final SearchConfig config;
  private final Synonyms synonyms;

  WordCompletions(SearchMapping mapping, SearchConfig config, Synonyms synonyms) {
    this.mapping = mapping;
    this.config = config;
    this.synonyms = synonyms;
  }

  /** Words by the number of articles, and the time that Elasticsearch took, in milliseconds. */
  public record Found(List<Completion> words, long tookMillis) {}

  /** The words that go on as the last one typed, in articles that have those before it. */
  public Found of(TypedName typed, int limit) {
    if (typed.isEmpty() || typed.words().getLast().length() < config.queryPrefixLength() - 1) {
      return new Found(List.of(), 0);
    }
    List<String> before = typed.words().subList(0, typed.words().size() - 1);
    try (SearchSession session = mapping.createSession()) {
      SearchScope<ArticleDocument> scope = session.scope(ArticleDocument.class);
      ElasticsearchSearchResult<List<?>> shown = shown(session, scope, typed, before);
      Map<String, String> words = words(shown, typed.words().getLast());
      if (words.isEmpty()) {
        return new Found(List.of(), shown.took().toMillis());
      }
      List<String> candidates = words.values().stream().toList();
      ElasticsearchSearchResult<String> counted =
          session
              .search(scope)
              .extension(ElasticsearchExtension.get())
              .select(f -> f.id(String.class))
              .where(all(scope.predicate(), before))
              .aggregation(COUNTS, f -> f.fromJson(counts(session, scope, candidates)))
              .failAfter(config.timeout().toMillis(), TimeUnit.MILLISECONDS)
              .fetch(0);
      return new Found(
          completions(counted.aggregation(COUNTS), candidates, before, limit),
          shown.took().plus(counted.took()).toMillis());
    }
  }

  private ElasticsearchSearchResult<List<?>> shown(
      SearchSession session,
      SearchScope<ArticleDocument> scope,
      TypedName typed,
      List<String> before) {
    SearchPredicate prefix =
        words(scope.predicate()).of(new QueryNode.Prefix(typed.words().getLast()));
    JsonObject marked = Json.of(session, scope, prefix);
    return session
        .search(scope)
        .extension(ElasticsearchExtension.get())
        .select(f ->
            f.composite(
                f.highlight("headline"), f.highlight("description"), f.highlight("articleBody")))
        .where(f -> f.bool().must(prefix).filter(all(f, before)))
        .highlighter(f ->
            f.unified()
                .tag(FacetedSearch.MARK, FacetedSearch.UNMARK)
                .fragmentSize(60)
                .numberOfFragments(3))
        .requestTransformer(
            context -> context.body().getAsJsonObject("highlight").add("highlight_query", marked))
        .failAfter(config.timeout().toMillis(), TimeUnit.MILLISECONDS)
        .fetch(config.completionArticles());
  }

  private QueryPredicates words(SearchPredicateFactory predicates) {
    return new QueryPredicates(
        predicates,
        List.of(SearchedText.TITLE, SearchedText.STANDFIRST, SearchedText.BODY),
        Map.of(),
        synonyms,
        config.queryPrefixWords());
  }

  private SearchPredicate all(SearchPredicateFactory predicates, List<String> before) {
    var all = predicates.and();
    all.add(predicates.matchAll());
    before.forEach(word -> all.add(words(predicates).of(new QueryNode.Word(word))));
    return all.toPredicate();
  }

  /** Printed forms by their folded ones; the first to be met is kept. */
  private static Map<String, String> words(
      ElasticsearchSearchResult<List<?>> shown, String beginning) {
    Map<String, String> words = new LinkedHashMap<>();
    for (List<?> hit : shown.hits()) {
      for (Object passages : hit) {
        for (Object passage : (List<?>) passages) {
          for (Part part : Highlights.parts(String.valueOf(passage))) {
            List<String> folded = TypedName.wordsOf(part.text());
            if (part.match() && folded.size() == 1 && folded.getFirst().startsWith(beginning)) {
              words.putIfAbsent(folded.getFirst(), part.text());
            }
          }
        }
      }
    }
    return words;
  }

  private JsonObject counts(
      SearchSession session, SearchScope<ArticleDocument> scope, List<String> words) {
    List<JsonObject> filters =
        words.stream()
            .map(word ->
                Json.of(
                    session,
                    scope,
                    new QueryPredicates(
                            scope.predicate(),
                            SearchedText.EVERYWHERE,
                            Map.of(),
                            synonyms,
                            config.queryPrefixWords())
                        .of(new QueryNode.Word(word))))
            .toList();
    return Json.object("filters", Json.object("filters", Json.array(filters)));
  }

  private static List<Completion> completions(
      JsonObject counted, List<String> words, List<String> before, int limit) {
    List<Completion> completions = new ArrayList<>();
    int i = 0;
    for (JsonElement bucket : counted.getAsJsonArray("buckets")) {
      String query =
          before.isEmpty() ? words.get(i) : String.join(" ", before) + " " + words.get(i);
      completions.add(
          new Completion(
              query, words.get(i), null, bucket.getAsJsonObject().get("doc_count").getAsLong()));
      i++;
    }
    return completions.stream()
        .sorted(
            Comparator.comparingLong(Completion::articles)
                .reversed()
                .thenComparing(Completion::value))
        .limit(limit)
        .toList();
  }
}
