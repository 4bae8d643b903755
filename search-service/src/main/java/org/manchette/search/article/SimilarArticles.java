package org.manchette.search.article;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.backend.elasticsearch.search.query.ElasticsearchSearchResult;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.manchette.index.ArticleDocument;
import org.manchette.search.SearchConfig;
import org.manchette.search.api.SearchResponse.Hit;
import org.manchette.search.api.SimilarResponse;
import org.manchette.search.api.SimilarResponse.Similar;

/** Finds articles that resemble one: by the words that set it apart, and by whom it names. */
@ApplicationScoped
class SimilarArticles {

  /** So many of its words an article is compared by. */
  private static final int WORDS = 40;

  /** So many of them another one must have, in per cent. */
  private static final String SHARED_WORDS = "20%";

  private static final List<String> TEXTS =
      List.of("headline_stemmed", "description_stemmed", "articleBody_stemmed");

  private final SearchMapping mapping;
  private final SearchConfig config;
  private final ArticleSearch articles;

  SimilarArticles(SearchMapping mapping, SearchConfig config, ArticleSearch articles) {
    this.mapping = mapping;
    this.config = config;
    this.articles = articles;
  }

  /** What an article is compared by. */
  public record Compared(
      @Nullable String headline,
      @Nullable String description,
      String articleBody,
      List<String> persons,
      List<String> organisations,
      List<String> places,
      List<String> topics) {

    @ProjectionConstructor
    public Compared {}
  }

  /** Articles like that of an id; empty if there is none with that id. */
  Optional<SimilarResponse> to(String id, int size) {
    try (SearchSession session = mapping.createSession()) {
      return session
          .search(ArticleDocument.class)
          .select(Compared.class)
          .where(f -> f.id().matching(id))
          .fetchSingleHit()
          .map(article -> similar(session, id, article, size));
    }
  }

  private SimilarResponse similar(SearchSession session, String id, Compared article, int size) {
    ElasticsearchSearchResult<FoundArticle> result =
        session
            .search(ArticleDocument.class)
            .extension(ElasticsearchExtension.get())
            .select(FoundArticle.class)
            .where(f -> {
              var like =
                  f.bool()
                      .must(f.extension(ElasticsearchExtension.get()).fromJson(words(article)))
                      .mustNot(f.id().matching(id));
              shared("persons", article.persons())
                  .forEach(json ->
                      like.should(f.extension(ElasticsearchExtension.get()).fromJson(json)));
              shared("organisations", article.organisations())
                  .forEach(json ->
                      like.should(f.extension(ElasticsearchExtension.get()).fromJson(json)));
              return like;
            })
            .highlighter(FacetedSearch.WHOLE, f -> f.unified().numberOfFragments(0))
            .highlighter(FacetedSearch.PASSAGES, f -> f.unified().numberOfFragments(1))
            .requestTransformer(context -> context.body().add("highlight", beginnings()))
            .sort(f -> f.score().then().field("sortId"))
            .failAfter(config.timeout().toMillis(), TimeUnit.MILLISECONDS)
            .fetch(size);
    List<FacetedSearch.Scored> found =
        result.hits().stream()
            .map(hit ->
                new FacetedSearch.Scored(hit, new PageToken(new JsonPrimitive(0), hit.id()), null))
            .toList();
    List<Hit> hits = articles.named(found);
    List<Similar> similar = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      similar.add(
          new Similar(hits.get(i), articles.labels(inCommon(article, found.get(i).article()))));
    }
    return new SimilarResponse(similar, result.took().toMillis());
  }

  /** Nothing is marked: each text is shown from its beginning. */
  private static JsonObject beginnings() {
    JsonObject none = Json.object("no_match_size", new JsonPrimitive(200));
    none.addProperty("number_of_fragments", 1);
    none.add("highlight_query", Json.object("match_none", new JsonObject()));
    none.addProperty("type", "unified");
    JsonObject fields = new JsonObject();
    Stream.of("headline", "description", "articleBody").forEach(field -> fields.add(field, none));
    return Json.object("fields", fields);
  }

  private JsonObject words(Compared article) {
    String body = article.articleBody();
    List<String> texts =
        Stream.of(
                article.headline(),
                article.description(),
                body.substring(0, Math.min(body.length(), config.comparedText())))
            .filter(Objects::nonNull)
            .toList();
    JsonObject like = Json.object("like", Json.strings(texts));
    like.add("fields", Json.strings(TEXTS));
    like.addProperty("min_term_freq", 1);
    like.addProperty("min_doc_freq", 2);
    like.addProperty("min_word_length", 4);
    like.addProperty("max_query_terms", WORDS);
    like.addProperty("minimum_should_match", SHARED_WORDS);
    return Json.object("more_like_this", like);
  }

  private static List<JsonObject> shared(String field, List<String> ids) {
    return ids.stream()
        .limit(WORDS)
        .map(id -> {
          JsonObject term = Json.object("value", id);
          return Json.object("term", Json.object(field, term));
        })
        .toList();
  }

  private static List<String> inCommon(Compared article, FoundArticle other) {
    Set<String> own = new HashSet<>(article.persons());
    own.addAll(article.organisations());
    own.addAll(article.places());
    own.addAll(article.topics());
    return Stream.of(other.persons(), other.organisations(), other.places(), other.topics())
        .flatMap(List::stream)
        .filter(own::contains)
        .toList();
  }
}
