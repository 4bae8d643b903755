package org.manchette.search.article;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.manchette.index.ArticleDocument;
import org.manchette.search.SearchConfig;
import org.manchette.search.api.SearchResponse.Correction;
import org.manchette.search.api.SearchResponse.Highlight.Part;
import org.manchette.search.query.QueryNode;

/**
 * Other spellings for words that are rare or absent: those of the archive at most two letters away.
 * Each is tried, and given only if it finds more.
 */
@ApplicationScoped
class Corrections {

  private static final String FIELD = "articleBody";
  private static final int SHORTEST_WORD = 4;
  private static final int WORDS = 8;

  private final SearchMapping mapping;
  private final SearchConfig config;
  private final FacetedSearch search;

  Corrections(SearchMapping mapping, SearchConfig config, FacetedSearch search) {
    this.mapping = mapping;
    this.config = config;
    this.search = search;
  }

  /**
   * Queries that find more.
   *
   * @param found number of articles that the query finds
   */
  List<Correction> of(Criteria criteria, long found) {
    QueryNode node = criteria.query().node();
    if (node == null || found > config.fewHits()) {
      return List.of();
    }
    List<String> words =
        UnderstoodQuery.words(criteria.query().leaves()).stream()
            .filter(QueryNode.Word.class::isInstance)
            .map(QueryNode::written)
            .filter(word -> word.length() >= SHORTEST_WORD)
            .distinct()
            .limit(WORDS)
            .toList();
    Map<String, List<String>> spellings = words.isEmpty() ? Map.of() : spellings(words);
    List<Correction> corrections = new ArrayList<>();
    for (QueryNode other : others(node, spellings)) {
      UnderstoodQuery query =
          new UnderstoodQuery(other, other.written(), List.of(), criteria.query().names());
      long articles = search.count(criteria.from(null).with(query));
      if (articles > found) {
        corrections.add(new Correction(other.written(), articles));
      }
    }
    return corrections;
  }

  /** All words in their best other spelling; of a single one also the next best. */
  private List<QueryNode> others(QueryNode node, Map<String, List<String>> spellings) {
    List<QueryNode> others = new ArrayList<>();
    int most = spellings.size() == 1 ? config.corrections() : Math.min(1, config.corrections());
    for (int rank = 0; rank < most; rank++) {
      Map<String, String> chosen = new LinkedHashMap<>();
      for (Map.Entry<String, List<String>> word : spellings.entrySet()) {
        if (rank < word.getValue().size()) {
          chosen.put(word.getKey(), word.getValue().get(rank));
        }
      }
      if (!chosen.isEmpty()) {
        others.add(respelt(node, chosen));
      }
    }
    return others.stream().distinct().toList();
  }

  private static QueryNode respelt(QueryNode node, Map<String, String> spelling) {
    return switch (node) {
      case QueryNode.Word word ->
          new QueryNode.Word(spelling.getOrDefault(word.text(), word.text()));
      case QueryNode.In in -> new QueryNode.In(in.field(), respelt(in.node(), spelling));
      case QueryNode.All all -> new QueryNode.All(respelt(all.nodes(), spelling));
      case QueryNode.Any any -> new QueryNode.Any(respelt(any.nodes(), spelling));
      case QueryNode.Near near ->
          new QueryNode.Near(respelt(near.nodes(), spelling), near.distance());
      case QueryNode.Together together ->
          new QueryNode.Together(respelt(together.nodes(), spelling));
      case QueryNode.AtLeast least ->
          new QueryNode.AtLeast(respelt(least.node(), spelling), least.times());
      default -> node;
    };
  }

  private static List<QueryNode> respelt(List<QueryNode> nodes, Map<String, String> spelling) {
    return nodes.stream().map(node -> respelt(node, spelling)).toList();
  }

  private Map<String, List<String>> spellings(List<String> words) {
    JsonObject suggest = new JsonObject();
    for (int i = 0; i < words.size(); i++) {
      JsonObject term = Json.object("field", FIELD);
      term.addProperty("suggest_mode", "popular");
      term.addProperty("size", config.corrections());
      term.addProperty("min_word_length", SHORTEST_WORD);
      JsonObject one = Json.object("text", words.get(i));
      one.add("term", term);
      suggest.add(String.valueOf(i), one);
    }
    try (SearchSession session = mapping.createSession()) {
      JsonObject answer =
          session
              .search(ArticleDocument.class)
              .extension(ElasticsearchExtension.get())
              .where(f -> f.matchNone())
              .requestTransformer(context -> context.body().add("suggest", suggest))
              .failAfter(config.timeout().toMillis(), TimeUnit.MILLISECONDS)
              .fetch(0)
              .responseBody()
              .getAsJsonObject("suggest");
      Map<String, List<String>> spellings = new LinkedHashMap<>();
      for (int i = 0; i < words.size(); i++) {
        List<String> options = options(session, answer, String.valueOf(i));
        if (!options.isEmpty()) {
          spellings.put(words.get(i), options);
        }
      }
      return spellings;
    }
  }

  private List<String> options(SearchSession session, JsonObject answer, String name) {
    List<String> options = new ArrayList<>();
    // More than one token, as in « Saint-Dennis », is left alone.
    if (answer.getAsJsonArray(name).size() == 1) {
      JsonObject word = answer.getAsJsonArray(name).get(0).getAsJsonObject();
      for (JsonElement option : word.getAsJsonArray("options")) {
        options.add(printed(session, option.getAsJsonObject().get("text").getAsString()));
      }
    }
    return options.stream().distinct().toList();
  }

  /** A term of the index has lost its accents; an article has them still. */
  private static String printed(SearchSession session, String term) {
    List<List<String>> marked =
        session
            .search(ArticleDocument.class)
            .select(f -> f.highlight(FIELD))
            .where(f -> f.match().field(FIELD).matching(term))
            .highlighter(
                f -> f.unified().tag(FacetedSearch.MARK, FacetedSearch.UNMARK).numberOfFragments(1))
            .fetchHits(1);
    return marked.stream()
        .flatMap(List::stream)
        .flatMap(passage -> Highlights.parts(passage).stream())
        .filter(Part::match)
        .map(Part::text)
        .findFirst()
        .orElse(term);
  }
}
