package org.manchette.web.page;

/** Where the name of an actor leads. */
public final class ActorLink {

  /** Begins an id that means someone inside one article only, as analysers write it. */
  private static final String ONLY_HERE = ":-";

  private ActorLink() {}

  /**
   * The page of an actor; for a name that does not tell who is meant, as the « M. Dupont » of many
   * articles, the articles with these words.
   */
  public static Address to(String id, String name) {
    return onlyHere(id)
        ? Address.search().with("q", "«\u00a0" + name + "\u00a0»")
        : Address.actor(id);
  }

  /** Whether an id holds inside one article only ({@code person:-dupont}). */
  public static boolean onlyHere(String id) {
    return id.contains(ONLY_HERE);
  }
}
