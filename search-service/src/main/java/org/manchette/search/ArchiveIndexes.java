package org.manchette.search;

import io.quarkus.hibernate.search.standalone.elasticsearch.SearchExtension;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;
import org.manchette.index.FrenchAnalysis;
import org.manchette.index.VersionedIndexLayout;

/** Tells Hibernate Search how the archive's indexes are named and analysed. */
@Dependent
final class ArchiveIndexes {

  @Produces
  @Singleton
  @SearchExtension
  IndexLayoutStrategy layout(IndexConfig config) {
    return new VersionedIndexLayout(config.prefix().orElse(""));
  }

  @Produces
  @Singleton
  @SearchExtension
  ElasticsearchAnalysisConfigurer analysis() {
    return new FrenchAnalysis();
  }
}
