package org.manchette.search.export;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.search.util.common.SearchException;
import org.jboss.logging.Logger;
import org.manchette.search.SearchConfig;
import org.manchette.search.problem.Problems;

/** Answers with exports, so many at a time that searches still find a thread. */
@ApplicationScoped
public class Exports {

  private static final Logger LOG = Logger.getLogger(Exports.class);

  private final Semaphore free;
  private final int most;
  private final RoutingContext request;

  Exports(SearchConfig config, RoutingContext request) {
    this.most = config.exports();
    this.free = new Semaphore(most);
    this.request = request;
  }

  /**
   * Records to be written.
   *
   * @param of what they are, also the name of the file ({@code quotations})
   * @param asked the parameters of the search
   * @param open asks for them; whatever is wrong with the search is told before anything is sent
   * @param writer of the format
   */
  public record Export<R>(
      String of,
      Map<String, List<String>> asked,
      Supplier<Pages<R>> open,
      Function<Writer, RecordWriter<R>> writer) {}

  /** The answer that streams an export. */
  public <R> Response answer(Export<R> export, String mediaType, String extension) {
    if (!free.tryAcquire()) {
      throw Problems.tooManyExports(most);
    }
    // Also when the reader has gone before anything is written.
    request.addEndHandler(ended -> free.release());
    Pages<R> pages = export.open().get();
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    ExportHead head =
        new ExportHead(export.of(), export.asked(), now, pages.total(), pages.index());
    HttpServerResponse response = request.response();
    StreamingOutput body =
        out -> {
          try (pages) {
            write(out, head, pages, export.writer());
          } catch (SearchException e) {
            // No problem can be told in the middle of a file; its reader must not take it for
            // whole.
            LOG.warnf("An export of %d %s broke off: %s", head.total(), head.of(), e.getMessage());
            response.reset();
          }
        };
    return Response.ok(body, mediaType)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"%s.%s\"".formatted(export.of(), extension))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private static <R> void write(
      OutputStream out, ExportHead head, Pages<R> pages, Function<Writer, RecordWriter<R>> writer)
      throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    RecordWriter<R> records = writer.apply(text);
    records.head(head);
    for (List<R> page = pages.next(); !page.isEmpty(); page = pages.next()) {
      for (R record : page) {
        records.write(record);
      }
      text.flush();
    }
    text.flush();
  }
}
