package org.manchette.search.quotation;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.QuotationRequest;
import org.manchette.search.api.QuotationResponse;
import org.manchette.search.api.QuotationsApi;
import org.manchette.search.article.Wording;
import org.manchette.search.export.ExportFormat;
import org.manchette.search.problem.Parameters;

final class QuotationsResource implements QuotationsApi {

  private static final List<RecordComponent> COMPONENTS =
      List.of(QuotationRequest.class.getRecordComponents());

  private static final Set<String> PARAMETERS =
      COMPONENTS.stream().map(RecordComponent::getName).collect(Collectors.toUnmodifiableSet());

  private static final Set<String> LISTS =
      COMPONENTS.stream()
          .filter(component -> component.getType() == List.class)
          .map(RecordComponent::getName)
          .collect(Collectors.toUnmodifiableSet());

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
    Parameters.checkNames(uri.getQueryParameters(), PARAMETERS, LISTS);
    return search.search(reader.read(request), Wording.of(headers.getAcceptableLanguages()));
  }

  @Override
  public Response export(QuotationRequest request, @Nullable String format) {
    Set<String> known = new HashSet<>(PARAMETERS);
    known.removeAll(PAGING);
    known.add("format");
    Parameters.checkNames(uri.getQueryParameters(), known, LISTS);
    return export.export(reader.read(request), asked(), ExportFormat.read(format));
  }

  /** What the caller sent, in the order of the contract. */
  private Map<String, List<String>> asked() {
    Map<String, List<String>> asked = new LinkedHashMap<>();
    COMPONENTS.stream()
        .map(RecordComponent::getName)
        .forEach(name -> {
          List<String> values = uri.getQueryParameters().get(name);
          if (values != null) {
            asked.put(name, List.copyOf(values));
          }
        });
    return asked;
  }
}
