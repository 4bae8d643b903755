package org.manchette.web.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.FacetResponse;
import org.manchette.search.api.SearchResponse;
import org.manchette.search.api.SearchResponse.Facet;
import org.manchette.search.api.SearchResponse.FacetValue;
import org.manchette.search.api.SearchResponse.Hit;
import org.manchette.web.hit.HitEntry;
import org.manchette.web.page.Address;
import org.manchette.web.page.PartialDate;
import org.manchette.web.timeline.Timeline;

/**
 * The search page.
 *
 * @param address what was asked
 * @param response what was found
 * @param inside values found by name, by the facet that was searched inside
 */
public record SearchPage(
    Address address, SearchResponse response, Map<String, FacetResponse> inside) {

  private static final String PRECISION = "mentionedPrecision";
  private static final String ANY = "any";

  /** Facets with something to choose from, and those that are searched inside. */
  public List<FacetList> facets() {
    return response.facets().stream()
        .filter(facet -> !facet.values().isEmpty() || inside.containsKey(facet.name()))
        .map(facet -> FacetList.of(facet, inside.get(facet.name()), address))
        .toList();
  }

  /** What narrows the search now, each with the way to take it back. */
  public List<Chip> chips() {
    Address first = address.with("after", null);
    List<Chip> chips = new ArrayList<>();
    for (String facet : SearchParameters.FACETS) {
      String joined = "";
      for (String value : address.all(facet)) {
        chips.add(
            new Chip(facet, label(facet, value), null, null, without(first, facet, value), joined));
        joined = FacetList.all(address, facet) ? "all" : "any";
      }
    }
    addPeriod(chips, "published", "from", "to");
    addPeriod(chips, "mentioned", "mentionedFrom", "mentionedTo");
    return chips;
  }

  /** The search without anything that narrows it. */
  public Address wide() {
    return Address.search().with("q", address.first("q"));
  }

  /** The orders that make sense. */
  public List<Sort> sorts() {
    boolean words = address.first("q") != null;
    String asked = address.first("sort");
    String current = asked == null ? (words ? "relevance" : "newest") : asked;
    return (words ? List.of("relevance", "newest", "oldest") : List.of("newest", "oldest"))
        .stream()
            .map(name ->
                new Sort(
                    name, name.equals(current), address.with("after", null).with("sort", name)))
            .toList();
  }

  /** Articles over time. */
  public Timeline timeline() {
    return new Timeline(response.published(), response.mentioned(), address.with("after", null));
  }

  /** The search with whoever names only the month or year of its days; null if it has them. */
  public @Nullable Address widerPrecision() {
    return ANY.equals(response.mentionedPrecision())
        ? null
        : address.with(PRECISION, ANY).with("after", null);
  }

  /** The search for days named as finely as they are asked; null if that makes no difference. */
  public @Nullable Address narrowerPrecision() {
    boolean closed = address.first("mentionedFrom") != null && address.first("mentionedTo") != null;
    return closed && address.first(PRECISION) != null
        ? address.with(PRECISION, null).with("after", null)
        : null;
  }

  /** The next page; null on the last one. */
  public @Nullable Address next() {
    return response.next() == null ? null : address.with("after", response.next());
  }

  /** Whether this is not the first page. */
  public boolean continued() {
    return address.first("after") != null;
  }

  /** The first page. */
  public Address first() {
    return address.with("after", null);
  }

  /** Whether examples that ship with Manchette are among the hits. */
  public boolean fictional() {
    return response.hits().stream().anyMatch(Hit::fictional);
  }

  /** The articles found. */
  public List<HitEntry> hits() {
    return HitEntry.of(response.hits());
  }

  /** The actors whose names begin with the words searched; null without words. */
  public @Nullable Address actors() {
    String words = address.first("q");
    return words == null ? null : Address.actors().with("q", words);
  }

  /** A parameter's value for a field of the form; empty if not given. */
  public String value(String parameter) {
    String value = address.first(parameter);
    return value == null ? "" : value;
  }

  private void addPeriod(List<Chip> chips, String name, String fromName, String toName) {
    LocalDate from = PartialDate.first(address.first(fromName));
    LocalDate to = PartialDate.last(address.first(toName));
    if (from != null || to != null) {
      Address without = address.with(fromName, null).with(toName, null).with("after", null);
      if (name.equals("mentioned")) {
        without = without.with(PRECISION, null);
      }
      chips.add(new Chip(name, "", from, to, without, ""));
    }
  }

  /** Whether all values must hold says nothing without values. */
  private static Address without(Address address, String facet, String value) {
    Address left = address.less(facet, value);
    return left.all(facet).isEmpty() ? left.with(FacetList.mode(facet), null) : left;
  }

  private String label(String facet, String value) {
    return response.facets().stream()
        .filter(candidate -> candidate.name().equals(facet))
        .map(Facet::values)
        .flatMap(List::stream)
        .filter(candidate -> candidate.value().equals(value))
        .map(FacetValue::label)
        .findFirst()
        .orElse(value);
  }

  /**
   * Something that narrows the search.
   *
   * @param parameter that does; {@code published} or {@code mentioned} for a period
   * @param label of its value; empty for a period
   * @param from first day of a period; null for none
   * @param to last day of a period; null for none
   * @param without the search without it
   * @param joined how it is joined to the chip before it, a value of the same facet: {@code all}
   *     for « and », {@code any} for « or »; empty for the first
   */
  public record Chip(
      String parameter,
      String label,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Address without,
      String joined) {

    /** Whether it is an actor of a kind. */
    public boolean actor() {
      return FacetList.actors(parameter);
    }

    /** Whether it is a period. */
    public boolean period() {
      return from != null || to != null;
    }
  }

  /** An order of hits. */
  public record Sort(String name, boolean current, Address link) {}
}
