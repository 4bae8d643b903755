package org.manchette.search.batch;

import static org.manchette.search.problem.Problems.invalidParameter;
import static org.manchette.search.problem.Problems.shown;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.manchette.search.SearchConfig;
import org.manchette.search.api.BatchRequest;
import org.manchette.search.api.BatchResponse.Head;
import org.manchette.search.api.BatchesApi;
import org.manchette.search.article.CriteriaReader;
import org.manchette.search.article.Selection;
import org.manchette.search.article.Wording;
import org.manchette.search.part.Selections;
import org.manchette.search.problem.Problems;
import org.manchette.search.problem.RequestParameters;
import org.manchette.search.vocabulary.Facet;
import org.manchette.search.vocabulary.Vocabulary;

@Blocking
final class BatchesResource implements BatchesApi {

  private static final RequestParameters PARAMETERS = RequestParameters.of(BatchRequest.class);
  private static final List<Facet> BY = List.of(Facet.YEAR, Facet.TOPIC, Facet.SOURCE);
  private static final MediaType CSV = new MediaType("text", "csv");
  private static final MediaType NDJSON = new MediaType("application", "x-ndjson");

  private final Batch batch;
  private final BatchReader reader;
  private final CriteriaReader common;
  private final Vocabulary vocabulary;
  private final ObjectMapper json;
  private final UriInfo uri;
  private final HttpHeaders headers;
  private final RoutingContext request;
  private final int most;
  private final Semaphore free;

  BatchesResource(
      SearchConfig config,
      Batch batch,
      BatchReader reader,
      CriteriaReader common,
      Vocabulary vocabulary,
      ObjectMapper json,
      UriInfo uri,
      HttpHeaders headers,
      RoutingContext request) {
    this.batch = batch;
    this.reader = reader;
    this.common = common;
    this.vocabulary = vocabulary;
    this.json = json;
    this.uri = uri;
    this.headers = headers;
    this.request = request;
    this.most = config.batches();
    this.free = new Semaphore(most);
  }

  @Override
  public Response batch(BatchRequest asked, InputStream body) {
    PARAMETERS.check(uri.getQueryParameters());
    boolean csv = csv(asked.format());
    BatchOptions options = options(asked);
    if (!free.tryAcquire()) {
      throw Problems.tooManyBatches(most);
    }
    // Also when the reader has gone before anything is written.
    request.addEndHandler(ended -> free.release());
    List<BatchEntry> entries = reader.read(body, headers.getMediaType());
    Head head = batch.head(entries, options);
    StreamingOutput lines = out -> answer(out, csv, entries, options, head);
    return Response.ok(lines, csv ? CSV.withCharset("UTF-8") : NDJSON)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"batch.%s\"".formatted(csv ? "csv" : "ndjson"))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private void answer(
      OutputStream out, boolean csv, List<BatchEntry> entries, BatchOptions options, Head head)
      throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    BatchWriter writer = csv ? new CsvBatchWriter(text) : new NdjsonBatchWriter(text, json);
    writer.head(head);
    text.flush();
    batch.answer(
        entries,
        options,
        head,
        new Batch.Output() {
          @Override
          public BatchWriter writer() {
            return writer;
          }

          @Override
          public void flush() throws IOException {
            text.flush();
            if (request.response().closed()) {
              throw new IOException("the reader has gone");
            }
          }
        });
  }

  private BatchOptions options(BatchRequest asked) {
    Selections<BatchFilter> selections = new Selections<>(common);
    selections.add(
        BatchFilter.TOPIC, asked.topic(), null, value -> vocabulary.meant(Facet.TOPIC, value));
    selections.add(
        BatchFilter.SOURCE, asked.source(), null, value -> vocabulary.meant(Facet.SOURCE, value));
    Map<Facet, Selection> selected = new EnumMap<>(Facet.class);
    selections.all().forEach((filter, selection) -> selected.put(filter.facet(), selection));
    return new BatchOptions(
        by(asked.by()),
        CriteriaReader.period("from", asked.from(), "to", asked.to()),
        selected,
        PARAMETERS.asked(uri.getQueryParameters()),
        Wording.of(headers.getAcceptableLanguages()));
  }

  private static @Nullable Facet by(@Nullable String code) {
    if (code == null || code.isEmpty()) {
      return null;
    }
    return BY.stream()
        .filter(facet -> facet.parameter().equals(code))
        .findFirst()
        .orElseThrow(() ->
            invalidParameter(
                "by", shown(code) + " is nothing to count by; write year, topic or source"));
  }

  private boolean csv(@Nullable String format) {
    if (format != null && !format.isEmpty()) {
      return switch (format) {
        case "csv" -> true;
        case "ndjson" -> false;
        default ->
            throw invalidParameter("format", shown(format) + " is no format; write csv or ndjson");
      };
    }
    return headers.getAcceptableMediaTypes().stream()
        .filter(type -> type.isCompatible(NDJSON) || type.isCompatible(CSV))
        .findFirst()
        .map(type -> !type.isCompatible(NDJSON))
        .orElse(false);
  }
}
