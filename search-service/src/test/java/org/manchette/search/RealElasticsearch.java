package org.manchette.search;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.manchette.elasticsearch.LocalElasticsearch;
import org.manchette.index.ActorDocument;
import org.manchette.index.ArticleDocument;
import org.manchette.index.DueDateDocument;
import org.manchette.index.FrenchAnalysis;
import org.manchette.index.QuotationDocument;
import org.manchette.index.SourceDocument;
import org.manchette.index.TopicDocument;
import org.manchette.index.VersionedIndexLayout;

/**
 * Writes the archive to a real Elasticsearch, as the writing side does, and points the packaged
 * service at it.
 */
public final class RealElasticsearch implements QuarkusTestResourceLifecycleManager {

  /** Name of the argument that chooses another archive than {@link Archive}. */
  static final String ARCHIVE = "archive";

  static final String PORTRAITS = "portraits";

  static final String SAYINGS = "sayings";
  static final String TOPICS = "topics";
  static final String VOLUME = "volume";
  static final String DEADLINES = "deadlines";

  private String name = "search";
  private @Nullable CloseableSearchMapping mapping;

  @Override
  public void init(Map<String, String> arguments) {
    name = arguments.getOrDefault(ARCHIVE, name);
  }

  @Override
  public Map<String, String> start() {
    String prefix = name + "-it-";
    URI elasticsearch = LocalElasticsearch.shared().uri();
    mapping =
        SearchMapping.builder(
                AnnotatedTypeSource.fromClasses(
                    ActorDocument.class,
                    ArticleDocument.class,
                    DueDateDocument.class,
                    QuotationDocument.class,
                    SourceDocument.class,
                    TopicDocument.class))
            .property("hibernate.search.backend.uris", elasticsearch.toString())
            .property("hibernate.search.backend.version", "9.2")
            .property("hibernate.search.backend.analysis.configurer", new FrenchAnalysis())
            .property("hibernate.search.backend.layout.strategy", new VersionedIndexLayout(prefix))
            .property("hibernate.search.schema_management.strategy", "drop-and-create-and-drop")
            .property("hibernate.search.indexing.plan.synchronization.strategy", "sync")
            .build();
    // Waits until everything can be found.
    try (SearchSession session = mapping.createSession()) {
      List<Object> documents =
          switch (name) {
            case PORTRAITS -> Portraits.documents();
            case SAYINGS -> Sayings.documents();
            case VOLUME -> Volume.documents();
            case DEADLINES -> Deadlines.documents();
            case TOPICS -> Topics.documents();
            default -> Archive.documents();
          };
      documents.forEach(session.indexingPlan()::addOrUpdate);
    }
    Map<String, String> settings = new HashMap<>(name.equals(VOLUME) ? Volume.SETTINGS : Map.of());
    settings.put(
        "quarkus.hibernate-search-standalone.elasticsearch.hosts", elasticsearch.getAuthority());
    settings.put("manchette.index.prefix", prefix);
    settings.put(
        "manchette.search.synonyms",
        Path.of("src/test/resources/synonyms.txt").toAbsolutePath().toString());
    return Map.copyOf(settings);
  }

  @Override
  public void stop() {
    if (mapping != null) {
      mapping.close();
    }
  }
}
