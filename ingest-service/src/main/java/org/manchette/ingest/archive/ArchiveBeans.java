package org.manchette.ingest.archive;

import io.quarkus.hibernate.search.standalone.elasticsearch.SearchExtension;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.manchette.index.FrenchAnalysis;
import org.manchette.index.VersionedIndexLayout;
import org.manchette.ingest.IngestConfig;
import org.manchette.text.FrenchAnalyser;
import org.manchette.text.actor.Authority;

/** The libraries' classes as beans. */
final class ArchiveBeans {

  @Produces
  @Singleton
  @SearchExtension
  FrenchAnalysis frenchAnalysis() {
    return new FrenchAnalysis();
  }

  @Produces
  @Singleton
  @SearchExtension
  VersionedIndexLayout searchLayout(VersionedIndexLayout layout) {
    return layout;
  }

  @Produces
  @Singleton
  VersionedIndexLayout layout(IngestConfig config) {
    VersionedIndexLayout layout = new VersionedIndexLayout(config.index().prefix().orElse(""));
    return config.index().next() ? layout.next() : layout;
  }

  @Produces
  @Singleton
  FrenchAnalyser frenchAnalyser(SiteRecogniser site) {
    return site.recogniser()
        .map(recogniser -> FrenchAnalyser.create(Authority.shipped(), recogniser))
        .orElseGet(FrenchAnalyser::create);
  }
}
