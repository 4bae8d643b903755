package org.manchette.web.archive;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.context.Context;
import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.manchette.operations.Caller;
import org.manchette.operations.RequestIds;

/** Lets search-service know who asks, in which request and in which trace. */
@Singleton
public class ReaderIdentity implements ClientRequestFilter {

  /** For questions that are asked outside the visit, on its behalf. */
  private static final ScopedValue<Map<String, String>> LENT = ScopedValue.newInstance();

  private final Caller caller;

  ReaderIdentity(Caller caller) {
    this.caller = caller;
  }

  @Override
  public void filter(ClientRequestContext request) {
    headers().forEach(request.getHeaders()::putSingle);
  }

  /** The headers that say so. */
  Map<String, String> headers() {
    if (LENT.isBound()) {
      return LENT.get();
    }
    Map<String, String> headers = new HashMap<>();
    if (Arc.container().requestContext().isActive() && caller.token() != null) {
      headers.put(HttpHeaders.AUTHORIZATION, "Bearer " + caller.token());
    }
    if (!RequestIds.current().isEmpty()) {
      headers.put(RequestIds.HEADER, RequestIds.current());
    }
    GlobalOpenTelemetry.getPropagators()
        .getTextMapPropagator()
        .inject(
            Context.current(),
            headers,
            (carrier, name, value) -> Objects.requireNonNull(carrier).put(name, value));
    return headers;
  }

  /** The same question, to be asked by another thread in the name of this reader. */
  public <T> Callable<T> lent(Callable<T> question) {
    Map<String, String> headers = Map.copyOf(headers());
    return () -> ScopedValue.where(LENT, headers).call(question::call);
  }
}
