package org.manchette.web.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.manchette.search.api.SearchResponse.Facet;
import org.manchette.search.api.SearchResponse.FacetValue;
import org.manchette.web.page.Address;
import org.manchette.web.page.PartialDate;
import org.manchette.web.search.SearchPage.Chip;
import org.manchette.web.search.SearchPage.Sort;

/**
 * What narrows a search, each with the way to take it back.
 *
 * @param address of the search
 * @param facets that give names to the values chosen
 */
public record Narrowing(Address address, List<Facet> facets) {

  /** The chosen values of a facet. */
  public List<Chip> values(String facet) {
    List<Chip> chips = new ArrayList<>();
    String joined = "";
    for (String value : address.all(facet)) {
      chips.add(new Chip(facet, label(facet, value), null, null, without(facet, value), joined));
      joined = FacetList.all(address, facet) ? "all" : "any";
    }
    return chips;
  }

  /**
   * A period, if one is chosen.
   *
   * @param name to show
   * @param fromName parameter with its first day
   * @param toName parameter with its last day
   * @param with parameters that say nothing without it
   */
  public List<Chip> period(String name, String fromName, String toName, String... with) {
    LocalDate from = PartialDate.first(address.first(fromName));
    LocalDate to = PartialDate.last(address.first(toName));
    if (from == null && to == null) {
      return List.of();
    }
    Address without = address.with(fromName, null).with(toName, null).with("after", null);
    for (String parameter : with) {
      without = without.with(parameter, null);
    }
    return List.of(new Chip(name, "", from, to, without, ""));
  }

  /** The orders that make sense for a search with words, or without. */
  public static List<Sort> sorts(Address address) {
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

  /** Whether all values must hold says nothing without values. */
  private Address without(String facet, String value) {
    Address left = address.with("after", null).less(facet, value);
    return left.all(facet).isEmpty() ? left.with(FacetList.mode(facet), null) : left;
  }

  private String label(String facet, String value) {
    return facets.stream()
        .filter(candidate -> candidate.name().equals(facet))
        .map(Facet::values)
        .flatMap(List::stream)
        .filter(candidate -> candidate.value().equals(value))
        .map(FacetValue::label)
        .findFirst()
        .orElse(value);
  }
}
