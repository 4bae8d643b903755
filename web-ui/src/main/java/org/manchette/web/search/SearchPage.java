package org.manchette.web.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.FacetResponse;
import org.manchette.search.api.SearchResponse;
import org.manchette.search.api.SearchResponse.Hit;
import org.manchette.web.hit.HitEntry;
import org.manchette.web.page.Address;
import org.manchette.web.page.ExportLink;
import org.manchette.web.page.Format;
import org.manchette.web.timeline.Timeline;

/**
 * The search page.
 *
 * @param address what was asked
 * @param response what was found
 * @param inside values found by name, by the facet that was searched inside
 * @param waysOut where nothing was found, what to take back to find something
 * @param format of the reader
 */
public record SearchPage(
    Address address,
    SearchResponse response,
    Map<String, FacetResponse> inside,
    List<WayOut> waysOut,
    Format format) {

  private static final String PRECISION = "mentionedPrecision";
  private static final String ANY = "any";
  private static final String MENTIONS = "mentions";

  /** What was asked is counted in words and actors only. */
  private static final List<String> COUNTED = List.of("q", "person", "organisation", "place");

  /** Facets with something to choose from or excluded, and those that are searched inside. */
  public List<FacetList> facets() {
    return response.facets().stream()
        .filter(facet ->
            !facet.values().isEmpty()
                || !facet.excluded().isEmpty()
                || inside.containsKey(facet.name()))
        .map(facet -> FacetList.excludable(facet, inside.get(facet.name()), address, format))
        .toList();
  }

  /** What narrows the search now, each with the way to take it back. */
  public List<Chip> chips() {
    return chips(address, response.facets(), format);
  }

  /** What narrows a search, with the names that its facets give. */
  static List<Chip> chips(Address address, List<SearchResponse.Facet> facets, Format format) {
    Narrowing narrowing = new Narrowing(address, facets, format);
    List<Chip> chips = new ArrayList<>();
    SearchParameters.FACETS.forEach(facet -> {
      chips.addAll(narrowing.values(facet));
      chips.addAll(narrowing.excluded(facet));
    });
    chips.addAll(narrowing.period("published", "from", "to"));
    chips.addAll(narrowing.period("mentioned", "mentionedFrom", "mentionedTo", PRECISION));
    return chips;
  }

  /** The search without anything that narrows it. */
  public Address wide() {
    return Address.search().with("q", address.first("q"));
  }

  /** The orders that make sense. */
  public List<Sort> sorts() {
    boolean counted = COUNTED.stream().anyMatch(name -> address.first(name) != null);
    return Narrowing.sorts(address, counted ? MENTIONS : null);
  }

  /** Other spellings that find more. */
  public List<OtherQuery> otherQueries() {
    return response.didYouMean().stream()
        .map(other -> new OtherQuery(other, first().with("q", other.query())))
        .toList();
  }

  /** Articles over time. */
  public Timeline timeline() {
    return new Timeline(response.published(), response.mentioned(), address.with("after", null));
  }

  /** Publication against the days talked about, of the same search. */
  public Address chronology() {
    return new Address(
        Address.chronology().path(), SearchParameters.withoutPage(address).parameters());
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

  /** All articles of the search as a file, in each format. */
  public List<ExportLink> exports() {
    Address all = whole("/export");
    return Stream.of("CSV", "NDJSON", "RIS", "BibTeX")
        .map(label -> ExportLink.of(all, label))
        .toList();
  }

  /** The newest articles of the search, for a reader of feeds. */
  public Address feed() {
    return whole("/feed").with("sort", null);
  }

  private Address whole(String path) {
    Address asked = SearchParameters.ofTheService(first()).with("size", null);
    return new Address(path, asked.with("explain", null).parameters());
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
    return HitEntry.of(response.hits(), SearchParameters.ofTheService(address));
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
   * @param excluded whether articles must not have it
   */
  public record Chip(
      String parameter,
      String label,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Address without,
      String joined,
      boolean excluded) {

    /** Whether it is an actor of a kind. */
    public boolean actor() {
      return FacetList.actors(parameter);
    }

    /** Whether it is a period. */
    public boolean period() {
      return from != null || to != null;
    }
  }

  /** Another spelling of the words. */
  public record OtherQuery(SearchResponse.Correction correction, Address link) {}

  /** An order of hits. */
  public record Sort(String name, boolean current, Address link) {}
}
