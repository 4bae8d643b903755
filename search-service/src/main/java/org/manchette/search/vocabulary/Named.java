package org.manchette.search.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an id of an actor or a topic is called.
 *
 * @param name to show; French for a topic
 * @param nameEn English name of a topic; null when there is none, and for an actor
 * @param aliases other names of an actor; the English one of a topic
 * @param broader id of the topic above; null for an actor and a top-level topic
 */
public record Named(
    String name, @Nullable String nameEn, List<String> aliases, @Nullable String broader) {

  public Named {
    aliases = List.copyOf(aliases);
  }
}
