package org.manchette.web.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.SearchResponse;
import org.manchette.search.api.SearchResponse.FacetValue;
import org.manchette.search.api.SuggestionResponse;
import org.manchette.search.api.SuggestionResponse.Suggestion;
import org.manchette.web.page.Address;

/**
 * The page that finds actors by name. One of {@code found} and {@code archive} is null.
 *
 * @param address with what was typed
 * @param found for it
 * @param archive all articles, for whom they name most, when nothing was typed
 */
public record ActorsPage(
    Address address, @Nullable SuggestionResponse found, @Nullable SearchResponse archive) {

  /** The kinds of actors, in the order in which to show them. */
  static final List<String> KINDS = List.of("person", "organisation", "place");

  private static final int LEADING = 12;

  /** What was typed; empty if nothing was. */
  public String words() {
    String words = address.first("q");
    return words == null ? "" : words;
  }

  /** The kinds to choose from; an empty one stands for all. */
  public List<Kind> kinds() {
    String asked = address.first("kind");
    String current = asked == null ? "" : asked;
    return List.of("", "person", "organisation", "place").stream()
        .map(kind -> new Kind(kind, kind.equals(current)))
        .toList();
  }

  /** Who was found. */
  public List<Entry> entries() {
    return found == null
        ? List.of()
        : found.suggestions().stream()
            .map(actor ->
                new Entry(
                    actor,
                    Address.actor(actor.id()),
                    Address.search().with(actor.kind(), actor.id())))
            .toList();
  }

  /** Number of actors found beyond those that are listed. */
  public long others() {
    return found == null ? 0 : found.others();
  }

  /** Whom the archive names most, kind by kind. */
  public List<Leading> leading() {
    if (archive == null) {
      return List.of();
    }
    return archive.facets().stream()
        .filter(facet -> KINDS.contains(facet.name()) && !facet.values().isEmpty())
        .map(facet ->
            new Leading(
                facet.name(),
                facet.values().stream()
                    .limit(LEADING)
                    .map(value -> leading(facet.name(), value))
                    .toList()))
        .toList();
  }

  private static Named leading(String kind, FacetValue value) {
    return new Named(
        value.label(),
        value.count(),
        Address.actor(value.value()),
        Address.search().with(kind, value.value()));
  }

  /** A kind to choose; an empty name stands for all. */
  public record Kind(String name, boolean current) {}

  /**
   * An actor that may be meant.
   *
   * @param page about it
   * @param articles that name it
   */
  public record Entry(Suggestion actor, Address page, Address articles) {

    /** Whether it was only met in articles. */
    public boolean provisional() {
      return "provisional".equals(actor.origin());
    }
  }

  /** Actors of one kind. */
  public record Leading(String kind, List<Named> actors) {}

  /** An actor that the archive names. */
  public record Named(String name, long count, Address page, Address articles) {}
}
