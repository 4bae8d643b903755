package org.manchette.text.topic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query of a topic.
 *
 * @param weight how strongly it speaks, from 0.1 to 5; 0 takes the query of that text away
 * @param text as it is written
 * @param main what is counted
 * @param beside what must stand in the same sentence; null for nothing
 * @param distance words between the two at most; without effect if there is nothing beside
 * @param onlyWith one of these must stand in the article; empty for no condition
 * @param without what takes the query away: as part of {@code main} that occurrence, else all
 */
record TopicQuery(
    double weight,
    String text,
    Part main,
    @Nullable Part beside,
    int distance,
    List<Part> onlyWith,
    List<Part> without) {

  TopicQuery {
    onlyWith = List.copyOf(onlyWith);
    without = List.copyOf(without);
  }

  /** How words are compared. */
  enum Kind {
    /** Any form of a word of the dictionary. */
    LEMMA,
    /** The word as it is written, capitals included. */
    EXACT,
    /** A word that begins so. */
    PREFIX,
    /** A mention of the actor with this id. */
    ACTOR,
    /** A mention of any actor of this kind. */
    ACTOR_KIND
  }

  /** One word. */
  record Word(Kind kind, String text) {}

  /** Words that follow one another, at least one. */
  record Part(List<Word> words) {

    Part {
      words = List.copyOf(words);
    }
  }
}
