package org.manchette.search.agenda;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.AgendaApi;
import org.manchette.search.api.AgendaRequest;
import org.manchette.search.api.AgendaResponse;
import org.manchette.search.api.AnniversariesResponse;
import org.manchette.search.article.Wording;
import org.manchette.search.problem.Parameters;
import org.manchette.search.problem.RequestParameters;

final class AgendaResource implements AgendaApi {

  private static final RequestParameters PARAMETERS = RequestParameters.of(AgendaRequest.class);

  private final AgendaCriteriaReader reader;
  private final AgendaSearch search;
  private final Anniversaries anniversaries;
  private final UriInfo uri;
  private final HttpHeaders headers;

  AgendaResource(
      AgendaCriteriaReader reader,
      AgendaSearch search,
      Anniversaries anniversaries,
      UriInfo uri,
      HttpHeaders headers) {
    this.reader = reader;
    this.search = search;
    this.anniversaries = anniversaries;
    this.uri = uri;
    this.headers = headers;
  }

  @Override
  public AgendaResponse agenda(AgendaRequest request) {
    PARAMETERS.check(uri.getQueryParameters());
    return search.search(reader.read(request), Wording.of(headers.getAcceptableLanguages()));
  }

  @Override
  public AnniversariesResponse anniversaries(
      @Nullable String day, @Nullable String years, @Nullable String size) {
    Parameters.checkNames(uri.getQueryParameters(), Set.of("day", "years", "size"), Set.of());
    return anniversaries.of(reader.day(day), reader.years(years), reader.articles(size));
  }
}
