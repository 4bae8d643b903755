package org.manchette.index;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import java.util.Arrays;
import org.apache.http.HttpHost;
import org.apache.http.HttpRequest;
import org.apache.http.HttpResponse;
import org.apache.http.conn.routing.HttpRoute;
import org.apache.http.conn.routing.HttpRoutePlanner;
import org.apache.http.impl.conn.DefaultRoutePlanner;
import org.apache.http.impl.nio.client.HttpAsyncClientBuilder;
import org.apache.http.protocol.HttpContext;
import org.hibernate.search.backend.elasticsearch.client.rest4.ElasticsearchHttpClientConfigurationContext;
import org.hibernate.search.backend.elasticsearch.client.rest4.ElasticsearchHttpClientConfigurer;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.engine.environment.bean.spi.BeanConfigurationContext;
import org.hibernate.search.engine.environment.bean.spi.BeanConfigurer;
import org.jspecify.annotations.Nullable;

/**
 * Carries a trace on to Elasticsearch: each request that is made inside a trace is a span of it,
 * and tells the server of it (W3C Trace Context). Found by Hibernate Search as a service.
 */
public final class ElasticsearchTraces implements BeanConfigurer {

  private static final String SPAN = "manchette.span";
  private static final int BAD = 400;

  @Override
  public void configure(BeanConfigurationContext context) {
    context.define(
        ElasticsearchHttpClientConfigurer.class,
        "manchette-traces",
        BeanReference.ofInstance(ElasticsearchTraces::trace));
  }

  private static void trace(ElasticsearchHttpClientConfigurationContext context) {
    HttpAsyncClientBuilder client = context.clientBuilder();
    // The one place that is asked on the caller's thread, which is the one that knows the trace.
    client.setRoutePlanner(new TracedRoutes());
    client.addInterceptorLast(ElasticsearchTraces::tell);
    client.addInterceptorLast(ElasticsearchTraces::end);
  }

  private static final class TracedRoutes implements HttpRoutePlanner {

    private final HttpRoutePlanner routes = new DefaultRoutePlanner(null);

    @Override
    public HttpRoute determineRoute(HttpHost host, HttpRequest request, HttpContext context)
        throws org.apache.http.HttpException {
      if (Span.current().getSpanContext().isValid() && context.getAttribute(SPAN) == null) {
        context.setAttribute(SPAN, begin(host, request));
      }
      return routes.determineRoute(host, request, context);
    }
  }

  private static Span begin(HttpHost host, HttpRequest request) {
    String method = request.getRequestLine().getMethod();
    String path = request.getRequestLine().getUri().replaceFirst("\\?.*", "");
    return GlobalOpenTelemetry.getTracer("org.manchette.index")
        .spanBuilder("elasticsearch " + endpoint(method, path))
        .setSpanKind(SpanKind.CLIENT)
        .setAttribute("db.system.name", "elasticsearch")
        .setAttribute("db.operation.name", endpoint(method, path))
        .setAttribute("http.request.method", method)
        .setAttribute("url.path", path)
        .setAttribute("server.address", host.getHostName())
        .setAttribute("server.port", host.getPort())
        .startSpan();
  }

  /** « POST _search »: without names of indexes and ids, of which there are too many. */
  private static String endpoint(String method, String path) {
    return Arrays.stream(path.split("/"))
        .filter(part -> part.startsWith("_"))
        .findFirst()
        .map(part -> method + " " + part)
        .orElse(method);
  }

  private static void tell(HttpRequest request, HttpContext context) {
    Span span = span(context);
    if (span != null) {
      GlobalOpenTelemetry.getPropagators()
          .getTextMapPropagator()
          .inject(
              Context.root().with(span),
              request,
              (carrier, name, value) -> {
                if (carrier != null) {
                  carrier.setHeader(name, value);
                }
              });
    }
  }

  private static void end(HttpResponse response, HttpContext context) {
    Span span = span(context);
    if (span != null) {
      int status = response.getStatusLine().getStatusCode();
      span.setAttribute("http.response.status_code", status);
      if (status >= BAD) {
        span.setStatus(StatusCode.ERROR);
      }
      span.end();
    }
  }

  private static @Nullable Span span(HttpContext context) {
    return context.getAttribute(SPAN) instanceof Span span ? span : null;
  }
}
