package org.manchette.ingest.archive;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.jboss.logging.Logger;
import org.manchette.index.TopicDocument;
import org.manchette.ingest.RefusedException;
import org.manchette.text.topic.TopicVocabulary;

/** Gives names to the topics that articles carry: the reading side has them from the index only. */
@Singleton
final class TopicNames {

  private static final Logger LOG = Logger.getLogger(TopicNames.class);

  private final IndexWriter writer;

  TopicNames(IndexWriter writer) {
    this.writer = writer;
  }

  /** At every start, since a new version may know more; meanwhile the service works already. */
  void write(@Observes StartupEvent event) {
    Thread.ofPlatform().daemon().name("topic-names").start(this::writeAll);
  }

  private void writeAll() {
    List<TopicDocument> topics =
        TopicVocabulary.shipped()
            .concepts()
            .map(concept ->
                new TopicDocument(
                    concept.id(),
                    concept.name(),
                    concept.englishName().isEmpty() ? null : concept.englishName(),
                    concept.parentId()))
            .toList();
    try {
      int missing = writer.write(topics).size();
      LOG.infof(
          "%d of %d topics have a name in the archive", topics.size() - missing, topics.size());
    } catch (RefusedException e) {
      LOG.warnf("Topics have no names until the next start: %s", e.getMessage());
    }
  }
}
