package org.manchette.search;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.net.URI;
import java.util.Map;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.jspecify.annotations.Nullable;
import org.manchette.elasticsearch.LocalElasticsearch;
import org.manchette.index.ActorDocument;
import org.manchette.index.ArticleDocument;
import org.manchette.index.FrenchAnalysis;
import org.manchette.index.TopicDocument;
import org.manchette.index.VersionedIndexLayout;

/**
 * Writes the archive to a real Elasticsearch, as the writing side does, and points the packaged
 * service at it.
 */
public final class RealElasticsearch implements QuarkusTestResourceLifecycleManager {

  private static final String PREFIX = "search-it-";

  private @Nullable CloseableSearchMapping mapping;

  @Override
  public Map<String, String> start() {
    URI elasticsearch = LocalElasticsearch.shared().uri();
    mapping =
        SearchMapping.builder(
                AnnotatedTypeSource.fromClasses(
                    ActorDocument.class, ArticleDocument.class, TopicDocument.class))
            .property("hibernate.search.backend.uris", elasticsearch.toString())
            .property("hibernate.search.backend.version", "9.2")
            .property("hibernate.search.backend.analysis.configurer", new FrenchAnalysis())
            .property("hibernate.search.backend.layout.strategy", new VersionedIndexLayout(PREFIX))
            .property("hibernate.search.schema_management.strategy", "drop-and-create-and-drop")
            .property("hibernate.search.indexing.plan.synchronization.strategy", "sync")
            .build();
    Archive.index(mapping);
    return Map.of(
        "quarkus.hibernate-search-standalone.elasticsearch.hosts",
        elasticsearch.getAuthority(),
        "manchette.index.prefix",
        PREFIX);
  }

  @Override
  public void stop() {
    if (mapping != null) {
      mapping.close();
    }
  }
}
