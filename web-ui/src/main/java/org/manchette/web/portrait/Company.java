package org.manchette.web.portrait;

import java.util.List;
import org.manchette.search.api.ActorView.Companion;
import org.manchette.web.page.Address;

/**
 * Others of one kind beside an actor or a topic.
 *
 * @param kind of all of them
 */
public record Company(String kind, List<Beside> values) {

  private static final int AT_ONCE = 8;

  /**
   * Actors of a kind.
   *
   * @param own kind of what they are beside
   * @param id of what they are beside, which is not beside itself
   * @param articles all its articles
   */
  public static Company of(
      String kind, List<Companion> companions, String own, String id, Address articles) {
    return new Company(
        kind,
        companions.stream()
            .filter(other -> !other.id().equals(id))
            .map(other ->
                new Beside(
                    other.name(),
                    other.articles(),
                    other.expected(),
                    other.score() >= Beside.BEYOND_CHANCE && other.articles() > 1,
                    Address.actor(other.id()),
                    kind.equals(own)
                        ? articles.more(kind, other.id()).with(kind + "Mode", "all")
                        : articles.with(kind, other.id())))
            .toList());
  }

  /** Whether they are ordered by how unexpected they are, not by number. */
  public boolean unexpectedFirst() {
    return values.stream().anyMatch(other -> other.expected() > 0);
  }

  /** Those that are there more often than chance would have it. */
  public List<Beside> surprising() {
    return values.stream().filter(Beside::surprising).toList();
  }

  /** Those to show at once, the surprising ones first. */
  public List<Beside> leading() {
    List<Beside> first = surprising().isEmpty() ? values : surprising();
    return first.subList(0, Math.min(AT_ONCE, first.size()));
  }

  /** Those to show on demand. */
  public List<Beside> rest() {
    List<Beside> leading = leading();
    return values.stream().filter(other -> !leading.contains(other)).toList();
  }

  /**
   * Another actor, or a topic.
   *
   * @param articles number of articles that have both
   * @param expected number of such articles if neither had to do with the other
   * @param surprising whether there are more than chance would have
   * @param page about it
   * @param both the articles that both are in
   */
  public record Beside(
      String name, long articles, double expected, boolean surprising, Address page, Address both) {

    /**
     * Log-likelihood ratio (G²) from which chance is ruled out; one in a thousand pairs without any
     * link reaches 10.83 (chi-squared with one degree of freedom). A single article together is
     * never called so: in a large archive it would often reach that much.
     */
    static final double BEYOND_CHANCE = 10.83;
  }
}
