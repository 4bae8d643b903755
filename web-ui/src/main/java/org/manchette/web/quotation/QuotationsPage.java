package org.manchette.web.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.QuotationResponse;
import org.manchette.search.api.QuotationResponse.Hit;
import org.manchette.web.page.Address;
import org.manchette.web.page.ExportLink;
import org.manchette.web.page.Format;
import org.manchette.web.search.FacetList;
import org.manchette.web.search.Narrowing;
import org.manchette.web.search.SearchPage.Chip;
import org.manchette.web.search.SearchPage.Sort;
import org.manchette.web.timeline.Timeline;

/**
 * The page of who said what.
 *
 * @param address what was asked
 * @param response what was found
 * @param format of the reader
 */
public record QuotationsPage(Address address, QuotationResponse response, Format format) {

  /** Facets with something to choose from. */
  public List<FacetList> facets() {
    return response.facets().stream()
        .filter(facet -> !facet.values().isEmpty())
        .map(facet -> FacetList.of(facet, address, format))
        .toList();
  }

  /** What narrows the search now, each with the way to take it back. */
  public List<Chip> chips() {
    Narrowing narrowing = new Narrowing(address, response.facets(), format);
    List<Chip> chips = new ArrayList<>();
    QuotationParameters.FACETS.forEach(facet -> chips.addAll(narrowing.values(facet)));
    chips.addAll(narrowing.period("published", "from", "to"));
    return chips;
  }

  /** The search without anything that narrows it. */
  public Address wide() {
    return Address.quotations().with("q", address.first("q"));
  }

  /** The orders that make sense. */
  public List<Sort> sorts() {
    return Narrowing.sorts(address);
  }

  /** Quotations over time. */
  public Timeline timeline() {
    return new Timeline(response.published(), null, first(), "quotation");
  }

  /** The quotations. */
  public List<QuotationEntry> hits() {
    return QuotationEntry.of(response.hits());
  }

  /** Whether examples that ship with Manchette are among them. */
  public boolean fictional() {
    return response.hits().stream().anyMatch(Hit::fictional);
  }

  /** All quotations of the search as a file, in each format. */
  public List<ExportLink> exports() {
    Address all = new Address("/quotations/export", first().with("size", null).parameters());
    return Stream.of("CSV", "NDJSON").map(label -> ExportLink.of(all, label)).toList();
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

  /** The words searched inside the quotations; empty if none. */
  public String words() {
    return value("q");
  }

  /** A parameter's value for a field of the form; empty if not given. */
  public String value(String parameter) {
    String value = address.first(parameter);
    return value == null ? "" : value;
  }
}
