package org.manchette.text.topic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic as a file of queries tells it.
 *
 * @param id of a Media Topic, or {@code site:} and a name
 * @param name French; null for a Media Topic, whose name is the standard's
 * @param englishName null where none is given
 * @param parentId the topic above it; null for a Media Topic
 * @param queries in order
 * @param source the lines of the file that tell it
 */
public record TopicDefinition(
    String id,
    @Nullable String name,
    @Nullable String englishName,
    @Nullable String parentId,
    List<TopicQuery> queries,
    String source) {

  public TopicDefinition {
    queries = List.copyOf(queries);
  }

  /** Whether it is one of the site's own. */
  public boolean own() {
    return id.startsWith(TopicFile.SITE);
  }
}
