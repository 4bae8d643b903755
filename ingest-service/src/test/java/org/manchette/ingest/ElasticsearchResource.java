package org.manchette.ingest;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manchette.elasticsearch.LocalElasticsearch;

/** A real Elasticsearch for the service under test, with indexes of its own. */
public final class ElasticsearchResource implements QuarkusTestResourceLifecycleManager {

  private @Nullable CuttableProxy proxy;

  @Override
  public Map<String, String> start() {
    URI elasticsearch = LocalElasticsearch.shared().uri();
    CuttableProxy started;
    try {
      started = new CuttableProxy(elasticsearch);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    proxy = started;
    return Map.of(
        "quarkus.hibernate-search-standalone.elasticsearch.hosts",
        proxy.address(),
        "manchette.index.prefix",
        "ingest-" + UUID.randomUUID().toString().substring(0, 8) + "-",
        "manchette.token",
        Archives.TOKEN,
        "test.elasticsearch",
        elasticsearch.toString());
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(proxy, new TestInjector.MatchesType(CuttableProxy.class));
  }

  @Override
  public void stop() {
    if (proxy == null) {
      return;
    }
    try {
      proxy.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
