package org.manchette.search.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.manchette.index.ArticleDocument;
import org.manchette.search.SearchConfig;
import org.manchette.search.api.SearchResponse.Reason;
import org.manchette.search.query.QueryField;
import org.manchette.search.query.QueryNode;
import org.manchette.search.vocabulary.TypedName;

/**
 * Tells why articles match: each part of the query is asked again in each field and form, by name,
 * of the hits of one page only.
 */
@ApplicationScoped
class MatchReasons {

  private final SearchMapping mapping;
  private final SearchConfig config;
  private final Synonyms synonyms;

  MatchReasons(SearchMapping mapping, SearchConfig config, Synonyms synonyms) {
    this.mapping = mapping;
    this.config = config;
    this.synonyms = synonyms;
  }

  /**
   * A part of the query in one form and field; the field is empty for the article as a whole, and
   * the other word for all but synonyms.
   */
  private record Question(QueryNode leaf, Form form, String field, String other, JsonObject query) {

    Question(QueryNode leaf, Form form, String field, JsonObject query) {
      this(leaf, form, field, "", query);
    }
  }

  /** How a part matches, in the order in which one makes the next superfluous. */
  enum Form {
    EXACT,
    INFLECTION,
    SYNONYM,
    BEGINNING,
    PHRASE,
    NEAR,
    COUNT,
    SENTENCE,
    NAME,
    ALIAS,
    DAY;

    /** As the contract writes it. */
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The reasons of hits, by their ids. */
  Map<String, List<Reason>> of(Criteria criteria, List<String> ids, Wording wording) {
    List<QueryNode> leaves = criteria.query().leaves();
    if (ids.isEmpty() || leaves.isEmpty()) {
      return Map.of();
    }
    try (SearchSession session = mapping.createSession()) {
      SearchScope<ArticleDocument> scope = session.scope(ArticleDocument.class);
      List<Question> questions = questions(session, scope, criteria, leaves);
      List<JsonObject> named = new ArrayList<>();
      for (int i = 0; i < questions.size(); i++) {
        named.add(named(questions.get(i).query, String.valueOf(i)));
      }
      JsonArray hits =
          session
              .search(scope)
              .extension(ElasticsearchExtension.get())
              .select(f -> f.id(String.class))
              .where(f ->
                  f.bool()
                      .filter(f.id().matchingAny(ids))
                      .filter(
                          f.extension(ElasticsearchExtension.get()).fromJson(Json.should(named))))
              .failAfter(config.timeout().toMillis(), TimeUnit.MILLISECONDS)
              .fetch(ids.size())
              .responseBody()
              .getAsJsonObject("hits")
              .getAsJsonArray("hits");
      Map<String, List<Reason>> reasons = new HashMap<>();
      for (JsonElement each : hits) {
        JsonObject hit = each.getAsJsonObject();
        reasons.put(
            hit.get("_id").getAsString(), reasons(hit, questions, leaves, criteria, wording));
      }
      return reasons;
    }
  }

  /** A name around any query. */
  private static JsonObject named(JsonObject query, String name) {
    JsonObject bool = Json.object("must", query);
    bool.add("_name", new JsonPrimitive(name));
    return Json.object("bool", bool);
  }

  private List<Question> questions(
      SearchSession session,
      SearchScope<ArticleDocument> scope,
      Criteria criteria,
      List<QueryNode> leaves) {
    List<Question> questions = new ArrayList<>();
    for (QueryNode leaf : leaves) {
      QueryNode bare = leaf instanceof QueryNode.In in ? in.node() : leaf;
      List<SearchedText> texts =
          leaf instanceof QueryNode.In in ? SearchedText.of(in.field()) : SearchedText.EVERYWHERE;
      switch (bare) {
        case QueryNode.Word word -> {
          for (SearchedText text : texts) {
            questions.add(
                new Question(leaf, Form.EXACT, text.code(), phrase(text.exact(), word.text())));
            if (text.stemmed() != null) {
              questions.add(
                  new Question(
                      leaf, Form.INFLECTION, text.code(), phrase(text.stemmed(), word.text())));
            }
            if (text.synonyms()) {
              for (String other : synonyms.of(word.text())) {
                questions.add(
                    new Question(
                        leaf, Form.SYNONYM, text.code(), other, phrase(text.widest(), other)));
              }
            }
          }
        }
        case QueryNode.Exact word ->
            texts.forEach(text ->
                questions.add(
                    new Question(
                        leaf, Form.EXACT, text.code(), phrase(text.exact(), word.text()))));
        case QueryNode.Phrase phrase ->
            texts.forEach(text ->
                questions.add(
                    new Question(
                        leaf, Form.PHRASE, text.code(), phrase(text.exact(), phrase.text()))));
        default -> {
          for (SearchedText text : perText(bare) ? texts : List.<SearchedText>of()) {
            questions.add(
                new Question(
                    leaf,
                    form(bare, criteria),
                    text.code(),
                    json(session, scope, criteria, bare, List.of(text))));
          }
          if (!perText(bare)) {
            questions.add(
                new Question(
                    leaf, form(bare, criteria), "", json(session, scope, criteria, bare, texts)));
          }
        }
      }
    }
    return questions;
  }

  private static boolean perText(QueryNode node) {
    return node instanceof QueryNode.Prefix || node instanceof QueryNode.Near;
  }

  private static Form form(QueryNode node, Criteria criteria) {
    return switch (node) {
      case QueryNode.Prefix prefix -> Form.BEGINNING;
      case QueryNode.Near near -> Form.NEAR;
      case QueryNode.AtLeast least -> Form.COUNT;
      case QueryNode.Together together -> Form.SENTENCE;
      case QueryNode.Dated dated -> Form.DAY;
      case QueryNode.Named named -> isAlias(named, criteria) ? Form.ALIAS : Form.NAME;
      default -> Form.EXACT;
    };
  }

  /** Whether what was typed is none of the preferred names. */
  private static boolean isAlias(QueryNode.Named named, Criteria criteria) {
    return named.field().kind() == QueryField.Kind.ACTOR
        && named.values().stream()
            .map(id -> criteria.query().names().getOrDefault(id, List.of()))
            .noneMatch(names ->
                names.isEmpty()
                    || TypedName.wordsOf(names.getFirst())
                        .containsAll(TypedName.wordsOf(named.text())));
  }

  private JsonObject json(
      SearchSession session,
      SearchScope<ArticleDocument> scope,
      Criteria criteria,
      QueryNode node,
      List<SearchedText> texts) {
    SearchPredicate predicate =
        new QueryPredicates(
                scope.predicate(),
                texts,
                criteria.query().names(),
                synonyms,
                config.queryPrefixWords())
            .of(node);
    return Json.of(session, scope, predicate);
  }

  private static JsonObject phrase(String field, String text) {
    return Json.object("match_phrase", Json.object(field, text));
  }

  private static List<Reason> reasons(
      JsonObject hit,
      List<Question> questions,
      List<QueryNode> leaves,
      Criteria criteria,
      Wording wording) {
    Set<String> matched = new LinkedHashSet<>();
    if (hit.has("matched_queries")) {
      hit.getAsJsonArray("matched_queries").forEach(name -> matched.add(name.getAsString()));
    }
    List<Reason> reasons = new ArrayList<>();
    for (QueryNode leaf : leaves) {
      Set<String> told = new LinkedHashSet<>();
      for (Form form : Form.values()) {
        Set<String> fields = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        for (int i = 0; i < questions.size(); i++) {
          Question question = questions.get(i);
          // A word that stands as written in a field need not be told as its own inflection.
          if (question.leaf.equals(leaf)
              && question.form == form
              && matched.contains(String.valueOf(i))
              && (told.add(question.field) || fields.contains(question.field))) {
            fields.add(question.field);
            others.add(question.other);
          }
        }
        if (!fields.isEmpty()) {
          fields.remove("");
          reasons.add(
              new Reason(
                  leaf.written(),
                  form.code(),
                  List.copyOf(fields),
                  wording.reason(
                      leaf,
                      form,
                      List.copyOf(others),
                      List.copyOf(fields),
                      criteria.query().names())));
        }
      }
    }
    return reasons;
  }
}
