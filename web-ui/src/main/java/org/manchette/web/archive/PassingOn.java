package org.manchette.web.archive;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.manchette.web.archive.ExportClient.Passed;

/** Answers with what the service answers, as it comes: what a browser shows comes from here. */
@Singleton
public class PassingOn {

  private static final List<String> HEADERS =
      List.of(
          HttpHeaders.CONTENT_DISPOSITION,
          HttpHeaders.ETAG,
          HttpHeaders.LAST_MODIFIED,
          HttpHeaders.CACHE_CONTROL);

  private final RoutingContext request;

  PassingOn(RoutingContext request) {
    this.request = request;
  }

  /** The answer of the service. */
  public Response answer(Passed passed) {
    HttpServerRequest reader = request.request();
    Response.ResponseBuilder answer = Response.status(passed.status());
    for (String header : HEADERS) {
      passed.headers().firstValue(header).ifPresent(value -> answer.header(header, value));
    }
    if (passed.status() != Response.Status.OK.getStatusCode()) {
      return answer.build();
    }
    StreamingOutput body =
        out -> {
          try (InputStream content = passed.content()) {
            content.transferTo(out);
          } catch (IOException e) {
            breakOff(reader);
          }
        };
    return answer
        .type(
            passed
                .headers()
                .firstValue(HttpHeaders.CONTENT_TYPE)
                .orElse(MediaType.APPLICATION_OCTET_STREAM))
        .entity(body)
        .build();
  }

  /** Half a file must not look like a whole one: ending the answer would say that it is. */
  private static void breakOff(HttpServerRequest reader) {
    if (reader.version() != HttpVersion.HTTP_2
        && reader.connection() instanceof ConnectionBase connection) {
      var _ = connection.channel().close();
    } else {
      reader.response().reset();
    }
  }
}
