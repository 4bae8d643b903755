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
  private String token = Archives.TOKEN;

  @Override
  public void init(Map<String, String> arguments) {
    token = arguments.getOrDefault("token", Archives.TOKEN);
  }

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
    String prefix = "ingest-" + UUID.randomUUID().toString().substring(0, 8) + "-";
    Archives.use(elasticsearch, prefix);
    return Map.of(
        "quarkus.hibernate-search-standalone.elasticsearch.hosts",
        started.address(),
        "manchette.index.prefix",
        prefix,
        "manchette.token",
        token,
        // What is done behind the articles, without letting the tests wait.
        "manchette.actors.join-every",
        "100ms",
        "manchette.authority.poll",
        "200ms");
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
