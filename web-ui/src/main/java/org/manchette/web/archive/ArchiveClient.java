package org.manchette.web.archive;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.ActorView;
import org.manchette.search.api.ActorsApi;
import org.manchette.search.api.AgendaResponse;
import org.manchette.search.api.AnniversariesResponse;
import org.manchette.search.api.ArticleView;
import org.manchette.search.api.CompletionResponse;
import org.manchette.search.api.CompletionsApi;
import org.manchette.search.api.FacetResponse;
import org.manchette.search.api.QuotationResponse;
import org.manchette.search.api.SearchResponse;
import org.manchette.search.api.SimilarResponse.Similar;
import org.manchette.search.api.SuggestionResponse;
import org.manchette.search.api.SuggestionsApi;
import org.manchette.search.api.TimelineResponse;
import org.manchette.search.api.TopicView;
import org.manchette.search.api.TopicsApi;

/**
 * Asks search-service. A lost connection is tried again, as the service may just have been
 * restarted; a slow answer is not, as that would only add to the load.
 *
 * <p>Every method throws {@link ArchiveProblem} if the answer is a problem of the request and
 * {@link ArchiveUnavailable} if there is no answer.
 */
@Singleton
public class ArchiveClient {

  /** So many words by and about an actor, or on a topic, show what they are like. */
  private static final String QUOTATIONS = "6";

  private final ArticlesClient articles;
  private final ArticlesClient aside;
  private final FacetsClient facets;
  private final QuotationsClient quotations;
  private final AgendaClient agenda;
  private final ActorsApi actors;
  private final TopicsApi topics;
  private final SuggestionsApi suggestions;
  private final CompletionsApi completions;

  ArchiveClient(SearchConfig config, ReaderLanguage language, ReaderIdentity identity) {
    Duration patience = config.readTimeout();
    List<Object> filters = List.of(language, identity);
    articles = client(config, patience, filters, ArticlesClient.class);
    aside = client(config, config.asideTimeout(), filters, ArticlesClient.class);
    facets = client(config, patience, filters, FacetsClient.class);
    quotations = client(config, patience, filters, QuotationsClient.class);
    agenda = client(config, patience, filters, AgendaClient.class);
    actors = client(config, patience, filters, ActorsApi.class);
    topics = client(config, patience, filters, TopicsApi.class);
    suggestions = client(config, patience, filters, SuggestionsApi.class);
    completions = client(config, patience, filters, CompletionsApi.class);
  }

  /**
   * A page of hits with facets.
   *
   * @param parameters of {@link org.manchette.search.api.SearchRequest} by name
   */
  @Retry(maxRetries = 2, delay = 100, retryOn = ArchiveUnavailable.ConnectionLost.class)
  public SearchResponse search(Map<String, List<String>> parameters) {
    return ask(() -> articles.search(query(parameters)));
  }

  /**
   * Values of one facet of a search by the beginning of their names.
   *
   * @param facet name of the parameter that selects its values
   * @param parameters of the search, as for {@link #search}
   * @param words with at least one letter or digit
   * @param limit values at most, from 1 to 200
   */
  @Retry(maxRetries = 2, delay = 100, retryOn = ArchiveUnavailable.ConnectionLost.class)
  public FacetResponse facet(
      String facet, Map<String, List<String>> parameters, String words, int limit) {
    MultivaluedMap<String, String> query = query(parameters);
    query.putSingle("facetQuery", words);
    query.putSingle("limit", Integer.toString(limit));
    return ask(() -> facets.facet(facet, query));
  }

  /**
   * A page of quotations with facets.
   *
   * @param parameters of {@link org.manchette.search.api.QuotationRequest} by name
   */
  @Retry(maxRetries = 2, delay = 100, retryOn = ArchiveUnavailable.ConnectionLost.class)
  public QuotationResponse quotations(Map<String, List<String>> parameters) {
    return ask(() -> quotations.search(query(parameters)));
  }

  /**
   * A page of an agenda with facets.
   *
   * @param parameters of {@link org.manchette.search.api.AgendaRequest} by name
   */
  @Retry(maxRetries = 2, delay = 100, retryOn = ArchiveUnavailable.ConnectionLost.class)
  public AgendaResponse agenda(Map<String, List<String>> parameters) {
    return ask(() -> agenda.agenda(query(parameters)));
  }

  /**
   * What the archive has of a day some years ago.
   *
   * @param years how many, separated by commas
   */
  @Retry(maxRetries = 2, delay = 100, retryOn = ArchiveUnavailable.ConnectionLost.class)
  public AnniversariesResponse anniversaries(LocalDate day, String years) {
    return ask(() -> agenda.anniversaries(day.toString(), years));
  }

  /** One article with its analysis. */
  @Retry(maxRetries = 2, delay = 100, retryOn = ArchiveUnavailable.ConnectionLost.class)
  public ArticleView article(String id) {
    return ask(() -> articles.article(id));
  }

  /**
   * Articles that resemble one; not waited for as long as for the article itself.
   *
   * @param limit articles at most, from 1 to 50
   */
  @Retry(maxRetries = 2, delay = 100, retryOn = ArchiveUnavailable.ConnectionLost.class)
  public List<Similar> similar(String id, int limit) {
    return ask(() -> aside.similar(id, limit)).articles();
  }

  /**
   * What may be meant by what was typed.
   *
   * @param words with at least one letter or digit
   * @param limit of each kind at most, from 1 to 20
   */
  @Retry(maxRetries = 2, delay = 100, retryOn = ArchiveUnavailable.ConnectionLost.class)
  public CompletionResponse complete(String words, int limit) {
    return ask(() -> completions.completions(words, Integer.toString(limit)));
  }

  /** One actor as the archive knows it. */
  @Retry(maxRetries = 2, delay = 100, retryOn = ArchiveUnavailable.ConnectionLost.class)
  public ActorView actor(String id) {
    return ask(() -> actors.actor(id, null, null, QUOTATIONS, null));
  }

  /** One topic as the archive knows it. */
  @Retry(maxRetries = 2, delay = 100, retryOn = ArchiveUnavailable.ConnectionLost.class)
  public TopicView topic(String id) {
    return ask(() -> topics.topic(id, null, QUOTATIONS, null));
  }

  /**
   * When the articles of a search were published against the days that they talk about.
   *
   * @param parameters of {@link org.manchette.search.api.SearchRequest} by name, without order and
   *     page
   */
  @Retry(maxRetries = 2, delay = 100, retryOn = ArchiveUnavailable.ConnectionLost.class)
  public TimelineResponse timeline(Map<String, List<String>> parameters) {
    return ask(() -> articles.timeline(query(parameters)));
  }

  /**
   * Actors whose names begin with what was typed.
   *
   * @param words with at least one letter or digit
   * @param kind null for all
   * @param limit actors at most, from 1 to 50
   */
  @Retry(maxRetries = 2, delay = 100, retryOn = ArchiveUnavailable.ConnectionLost.class)
  public SuggestionResponse suggest(String words, @Nullable String kind, int limit) {
    return ask(() -> suggestions.suggestions(words, kind, Integer.toString(limit)));
  }

  private static MultivaluedMap<String, String> query(Map<String, List<String>> parameters) {
    MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
    query.putAll(parameters);
    return query;
  }

  private static <T> T client(
      SearchConfig config, Duration readTimeout, List<Object> filters, Class<T> api) {
    QuarkusRestClientBuilder client =
        QuarkusRestClientBuilder.newBuilder()
            .baseUri(config.url())
            .connectTimeout(config.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
            .readTimeout(readTimeout.toMillis(), TimeUnit.MILLISECONDS);
    filters.forEach(client::register);
    return client.build(api);
  }

  private static <T> T ask(Supplier<T> question) {
    try {
      return question.get();
    } catch (WebApplicationException e) {
      throw problem(e);
    } catch (ProcessingException e) {
      throw e.getCause() instanceof IOException
          ? new ArchiveUnavailable.ConnectionLost(e)
          : new ArchiveUnavailable(e);
    } catch (RuntimeException e) {
      // An answer that breaks off is told in Vert.x' own words.
      throw new ArchiveUnavailable(e);
    }
  }

  private static RuntimeException problem(WebApplicationException e) {
    Response response = e.getResponse();
    if (response.getStatusInfo().getFamily() != Response.Status.Family.CLIENT_ERROR) {
      return new ArchiveUnavailable(e);
    }
    ArchiveProblem.Details told = null;
    try {
      told = response.readEntity(ArchiveProblem.Details.class);
    } catch (ProcessingException unreadable) {
      // Something between the services answered.
    }
    return new ArchiveProblem(
        response.getStatus(),
        told == null ? new ArchiveProblem.Details(e.getMessage(), null, null) : told);
  }
}
