package org.manchette.web.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.SearchResponse.Facet;
import org.manchette.web.page.Address;
import org.manchette.web.page.Format;
import org.manchette.web.page.PartialDate;
import org.manchette.web.search.SearchPage.Chip;
import org.manchette.web.search.SearchPage.Sort;

/**
 * What narrows a search, each with the way to take it back.
 *
 * @param address of the search
 * @param facets that give names to the values chosen
 * @param format of the reader
 */
public record Narrowing(Address address, List<Facet> facets, Format format) {

  /** The chosen values of a facet. */
  public List<Chip> values(String facet) {
    List<Chip> chips = new ArrayList<>();
    String joined = "";
    for (String value : address.all(facet)) {
      chips.add(
          new Chip(facet, label(facet, value), null, null, without(facet, value), joined, false));
      joined = FacetList.all(address, facet) ? "all" : "any";
    }
    return chips;
  }

  /** The values of a facet that articles must not have. */
  public List<Chip> excluded(String facet) {
    String not = FacetList.not(facet);
    return address.all(not).stream()
        .map(value -> {
          Address without = address.with("after", null).less(not, value);
          return new Chip(facet, label(facet, value), null, null, without, "", true);
        })
        .toList();
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
    return List.of(new Chip(name, "", from, to, without, "", false));
  }

  /** The orders that make sense for a search with words, or without. */
  public static List<Sort> sorts(Address address) {
    return sorts(address, null);
  }

  /** The same with one more; null for none. */
  static List<Sort> sorts(Address address, @Nullable String more) {
    boolean words = address.first("q") != null;
    String asked = address.first("sort");
    String current = asked == null ? (words ? "relevance" : "newest") : asked;
    List<String> names = new ArrayList<>(List.of("newest", "oldest"));
    if (words) {
      names.addFirst("relevance");
    }
    if (more != null) {
      names.add(more);
    }
    return names.stream()
        .map(name ->
            new Sort(name, name.equals(current), address.with("after", null).with("sort", name)))
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
        .flatMap(
            candidate -> Stream.concat(candidate.values().stream(), candidate.excluded().stream()))
        .filter(candidate -> candidate.value().equals(value))
        .map(candidate -> format.name(candidate.label(), candidate.labelEn()))
        .findFirst()
        .orElse(value);
  }
}
