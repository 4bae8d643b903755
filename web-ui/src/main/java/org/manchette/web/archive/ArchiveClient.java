package org.manchette.web.archive;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
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

/**
 * Asks search-service. A lost connection is tried again, as the service may just have been
 * restarted; a slow answer is not, as that would only add to the load.
 *
 * <p>Every method throws {@link ArchiveProblem} if the answer is a problem of the request and
 * {@link ArchiveUnavailable} if there is no answer.
 */
@Singleton
public class ArchiveClient {

  /** So many words by and about an actor show what they are like; their page has them all. */
  private static final String QUOTATIONS = "6";

  private final ArticlesClient articles;
  private final FacetsClient facets;
  private final QuotationsClient quotations;
  private final AgendaClient agenda;
  private final ActorsApi actors;
  private final SuggestionsApi suggestions;
  private final CompletionsApi completions;

  ArchiveClient(SearchConfig config, ReaderLanguage language, ReaderIdentity identity) {
    articles = client(config, language, identity, ArticlesClient.class);
    facets = client(config, language, identity, FacetsClient.class);
    quotations = client(config, language, identity, QuotationsClient.class);
    agenda = client(config, language, identity, AgendaClient.class);
    actors = client(config, language, identity, ActorsApi.class);
    suggestions = client(config, language, identity, SuggestionsApi.class);
    completions = client(config, language, identity, CompletionsApi.class);
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
   * Articles that resemble one.
   *
   * @param limit articles at most, from 1 to 50
   */
  @Retry(maxRetries = 2, delay = 100, retryOn = ArchiveUnavailable.ConnectionLost.class)
  public List<Similar> similar(String id, int limit) {
    return ask(() -> articles.similar(id, limit)).articles();
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
      SearchConfig config, ReaderLanguage language, ReaderIdentity identity, Class<T> api) {
    return QuarkusRestClientBuilder.newBuilder()
        .baseUri(config.url())
        .connectTimeout(config.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
        .readTimeout(config.readTimeout().toMillis(), TimeUnit.MILLISECONDS)
        .register(language)
        .register(identity)
        .build(api);
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
    }
  }

  private static RuntimeException problem(WebApplicationException e) {
    Response response = e.getResponse();
    if (response.getStatusInfo().getFamily() != Response.Status.Family.CLIENT_ERROR) {
      return new ArchiveUnavailable(e);
    }
    try {
      return new ArchiveProblem(
          response.getStatus(), response.readEntity(ArchiveProblem.Details.class));
    } catch (ProcessingException unreadable) {
      return new ArchiveProblem(
          response.getStatus(), new ArchiveProblem.Details(e.getMessage(), null, null));
    }
  }
}
