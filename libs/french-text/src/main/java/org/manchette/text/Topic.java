package org.manchette.text;

import java.util.List;

/**
 * An IPTC Media Topic that an article is about.
 *
 * @param id concept id, {@code medtop:} and eight digits
 * @param name French name as the standard has it
 * @param score from 0 to 1
 * @param evidence words of the article that speak for it, the strongest first
 */
public record Topic(String id, String name, double score, List<String> evidence) {

  public Topic {
    evidence = List.copyOf(evidence);
  }
}
