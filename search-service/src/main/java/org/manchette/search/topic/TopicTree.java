package org.manchette.search.topic;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.manchette.index.TopicDocument;
import org.manchette.search.SearchConfig;

/** The registered topics above and below one. */
@ApplicationScoped
class TopicTree {

  private final SearchMapping mapping;
  private final SearchConfig config;

  TopicTree(SearchMapping mapping, SearchConfig config) {
    this.mapping = mapping;
    this.config = config;
  }

  /**
   * A topic in its tree.
   *
   * @param path the topics above it, the top-level one first
   * @param narrower the topics right below it
   */
  record Place(TopicDocument topic, List<TopicDocument> path, List<TopicDocument> narrower) {}

  /** The place of a topic; empty if it is not registered. */
  Optional<Place> of(String id) {
    try (SearchSession session = mapping.createSession()) {
      return topic(session, id)
          .map(topic -> new Place(topic, path(session, topic), narrower(session, id)));
    }
  }

  private static Optional<TopicDocument> topic(SearchSession session, String id) {
    return session
        .search(TopicDocument.class)
        .select(TopicDocument.class)
        .where(f -> f.id().matching(id))
        .fetchSingleHit();
  }

  private static List<TopicDocument> path(SearchSession session, TopicDocument topic) {
    List<TopicDocument> path = new ArrayList<>();
    // A site's own tree may run in a circle.
    Set<String> seen = new HashSet<>(List.of(topic.id()));
    @Nullable String broader = topic.broader();
    while (broader != null && seen.add(broader)) {
      Optional<TopicDocument> above = topic(session, broader);
      above.ifPresent(path::addFirst);
      broader = above.map(TopicDocument::broader).orElse(null);
    }
    return path;
  }

  private List<TopicDocument> narrower(SearchSession session, String id) {
    return session
        .search(TopicDocument.class)
        .select(TopicDocument.class)
        .where(f -> f.match().field("broader").matching(id))
        .fetchHits(config.topicNarrower());
  }
}
