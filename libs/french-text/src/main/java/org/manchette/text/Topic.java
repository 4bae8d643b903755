package org.manchette.text;

import java.util.List;

/**
 * A topic that an article is about: an IPTC Media Topic or one of the site's own.
 *
 * @param id concept id, {@code medtop:} and eight digits, or {@code site:} and a name
 * @param name French name, of a Media Topic as the standard has it
 * @param score from 0 to 1; at the top of the hierarchy how likely the article is about it, below
 *     that likelihood times how much of it the narrower topic accounts for
 * @param leading whether it is one of the one to three topics that a desk would file it under
 * @param evidence words of the article that speak for it, the strongest first; empty for one that
 *     is given only because it stands above another
 */
public record Topic(
    String id, String name, double score, boolean leading, List<TopicEvidence> evidence) {

  public Topic {
    evidence = List.copyOf(evidence);
  }
}
