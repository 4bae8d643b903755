package org.manchette.search.quotation;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import org.manchette.operations.Audited;
import org.manchette.search.api.QuotationRequest;
import org.manchette.search.api.QuotationResponse;
import org.manchette.search.api.QuotationsApi;
import org.manchette.search.article.Wording;
import org.manchette.search.export.ExportFormat;
import org.manchette.search.problem.RequestParameters;

final class QuotationsResource implements QuotationsApi {

  private static final RequestParameters SEARCH = RequestParameters.of(QuotationRequest.class);

  private static final RequestParameters EXPORT = SEARCH.without("size", "after");

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
    SEARCH.check(uri.getQueryParameters());
    return search.search(reader.read(request), Wording.of(headers.getAcceptableLanguages()));
  }

  @Override
  @Audited("quotations.export")
  public Response export(QuotationRequest request, @Nullable String format) {
    EXPORT.check(uri.getQueryParameters(), "format");
    ExportFormat asked = ExportFormat.read(format, QuotationExport.FORMATS);
    return export.export(reader.read(request), EXPORT.asked(uri.getQueryParameters()), asked);
  }
}
