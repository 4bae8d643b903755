package org.manchette.web.search;

import java.util.List;
import org.manchette.search.api.SearchResponse.Facet;
import org.manchette.search.api.TimelineResponse;
import org.manchette.web.page.Address;
import org.manchette.web.page.Format;
import org.manchette.web.search.SearchPage.Chip;
import org.manchette.web.timeline.Chronology;

/**
 * The page of a search's publication against the days that it talks about.
 *
 * @param address what was asked
 * @param timeline what was counted
 * @param facets that give names to the values chosen
 * @param format of the reader
 */
public record ChronologyPage(
    Address address, TimelineResponse timeline, List<Facet> facets, Format format) {

  /** The words searched; empty if none are. */
  public String words() {
    String words = address.first("q");
    return words == null ? "" : words;
  }

  /** What else the form sends along: all that narrows the search but for its words. */
  public List<Field> others() {
    return address.with("q", null).parameters().entrySet().stream()
        .flatMap(entry -> entry.getValue().stream().map(value -> new Field(entry.getKey(), value)))
        .toList();
  }

  /** What narrows the search now, each with the way to take it back. */
  public List<Chip> chips() {
    return SearchPage.chips(address, facets, format);
  }

  /** The page without anything that narrows it. */
  public Address wide() {
    return Address.chronology().with("q", address.first("q"));
  }

  /** The articles of the search. */
  public Address articles() {
    return new Address(Address.search().path(), address.parameters());
  }

  /** The picture. */
  public Chronology chronology() {
    return new Chronology(timeline, address, articles());
  }

  /** A parameter and one of its values. */
  public record Field(String name, String value) {}
}
