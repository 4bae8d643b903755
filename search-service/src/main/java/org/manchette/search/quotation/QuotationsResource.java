package org.manchette.search.quotation;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.QuotationRequest;
import org.manchette.search.api.QuotationResponse;
import org.manchette.search.api.QuotationsApi;
import org.manchette.search.article.Wording;
import org.manchette.search.export.ExportFormat;
import org.manchette.search.problem.Parameters;
import org.manchette.search.problem.RequestParameters;

final class QuotationsResource implements QuotationsApi {

  private static final RequestParameters PARAMETERS = RequestParameters.of(QuotationRequest.class);

  /** What pages have and an export has not. */
  private static final Set<String> PAGING = Set.of("size", "after");

  private final QuotationCriteriaReader reader;
  private final QuotationSearch search;
  private final QuotationExport export;
  private final UriInfo uri;
  private final HttpHeaders headers;

  QuotationsResource(
      QuotationCriteriaReader reader,
      QuotationSearch search,
      QuotationExport export,
      UriInfo uri,
      HttpHeaders headers) {
    this.reader = reader;
    this.search = search;
    this.export = export;
    this.uri = uri;
    this.headers = headers;
  }

  @Override
  public QuotationResponse search(QuotationRequest request) {
    PARAMETERS.check(uri.getQueryParameters());
    return search.search(reader.read(request), Wording.of(headers.getAcceptableLanguages()));
  }

  @Override
  public Response export(QuotationRequest request, @Nullable String format) {
    Set<String> known = new HashSet<>(PARAMETERS.names());
    known.removeAll(PAGING);
    known.add("format");
    Parameters.checkNames(uri.getQueryParameters(), known, PARAMETERS.lists());
    return export.export(
        reader.read(request),
        PARAMETERS.asked(uri.getQueryParameters()),
        ExportFormat.read(format));
  }
}
