package org.manchette.search.export;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
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
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.search.util.common.SearchException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.manchette.search.SearchConfig;
import org.manchette.search.problem.Problems;

/** Answers with exports, so many at a time that searches still find a thread. */
@ApplicationScoped
public class Exports {

  private static final Logger LOG = Logger.getLogger(Exports.class);

  private final Semaphore free;
  private final int most;
  private final Duration longest;
  private final RoutingContext request;

  Exports(SearchConfig config, RoutingContext request) {
    this.most = config.exports();
    this.longest = config.exportTime();
    this.free = new Semaphore(most);
    this.request = request;
  }

  /**
   * Records to be written.
   *
   * @param of what they are, also the name of the file ({@code quotations})
   * @param asked the parameters of the search
   * @param understood its words as they were understood; empty for everything
   * @param open asks for them; whatever is wrong with the search is told before anything is sent
   * @param shape of the records
   */
  public record Export<R>(
      String of,
      Map<String, List<String>> asked,
      String understood,
      Supplier<Pages<R>> open,
      Shape<R> shape) {}

  /** The answer that streams an export. */
  public <R> Response answer(Export<R> export, ExportFormat format) {
    if (!free.tryAcquire()) {
      throw Problems.tooManyExports(most);
    }
    Running running = new Running(export.of());
    // Also when the reader has gone before anything is written.
    request.addEndHandler(ended -> running.end());
    Pages<R> pages;
    try {
      pages = export.open().get();
    } catch (RuntimeException e) {
      running.end();
      throw e;
    }
    running.reads(pages);
    ExportHead head =
        new ExportHead(
            export.of(),
            export.asked(),
            export.understood(),
            Instant.now().truncatedTo(ChronoUnit.SECONDS),
            pages.total(),
            pages.index());
    Response.ResponseBuilder answer =
        Response.ok()
            .type(format.mediaType())
            .header(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"%s.%s\"".formatted(export.of(), format.extension()))
            .header("Export-Total", head.total())
            .header("Export-At", head.at())
            .header("Export-Index", head.index());
    if (request.request().method().equals(HttpMethod.HEAD)) {
      running.end();
      return answer.build();
    }
    StreamingOutput body =
        out -> {
          try {
            write(out, head, pages, writer -> format.writer(writer, export.shape()));
          } catch (SearchException | IOException e) {
            running.breakOff(e);
          } finally {
            running.end();
          }
        };
    return answer.entity(body).build();
  }

  /** An export that is under way, until its reader has all of it or has gone, or time is over. */
  private final class Running {
    private final String of;
    private final HttpServerRequest reader;
    private final Vertx vertx;
    private final long timer;
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile @Nullable Pages<?> pages;

    Running(String of) {
      this.of = of;
      this.reader = request.request();
      this.vertx = request.vertx();
      this.timer =
          vertx.setTimer(
              longest.toMillis(),
              fired -> {
                breakOff(new TimeoutException("it took longer than " + longest));
                end();
              });
    }

    void reads(Pages<?> opened) {
      pages = opened;
      if (ended.get()) {
        opened.close();
      }
    }

    /**
     * Lets the reader see that it has not everything. No problem can be told in the middle of a
     * file, and whoever ends or resets an answer of HTTP/1 sends the sign of its end all the same.
     */
    void breakOff(Exception reason) {
      if (ended.get() || reader.response().closed()) {
        LOG.debugf("The reader of an export of %s has gone: %s", of, reason.getMessage());
        return;
      }
      LOG.warnf(
          "An export of %s broke off: %s",
          of, String.valueOf(reason.getMessage()).lines().findFirst().orElse(""));
      if (reader.version() != HttpVersion.HTTP_2
          && reader.connection() instanceof ConnectionBase connection) {
        var _ = connection.channel().close();
      } else {
        reader.response().reset();
      }
    }

    /** Gives back all that it took; a second time it has no effect. */
    void end() {
      if (!ended.getAndSet(true)) {
        free.release();
        vertx.cancelTimer(timer);
        Pages<?> opened = pages;
        if (opened != null) {
          var _ = vertx.executeBlocking(() -> closed(opened));
        }
      }
    }

    private static @Nullable Void closed(Pages<?> opened) {
      opened.close();
      return null;
    }
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
