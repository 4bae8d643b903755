package org.manchette.web.search;

import java.util.List;
import java.util.stream.Stream;
import org.manchette.search.api.SearchRequest;
import org.manchette.web.page.Address;
import org.manchette.web.page.Contract;

/**
 * The parameters that make a search, taken from the contract so that none can be misspelt, and
 * those that search inside a facet.
 */
final class SearchParameters {

  /** Parameters that choose values of a facet, in the order in which to tell them. */
  static final List<String> FACETS =
      List.of(
          "person",
          "organisation",
          "place",
          "topic",
          "source",
          "section",
          "author",
          "language",
          "year");

  private static final List<String> OF_THE_SERVICE = Contract.names(SearchRequest.class);

  private static final List<String> PAGE = List.of("sort", "size", "after", "explain");

  private static final List<String> NAMES =
      Stream.concat(OF_THE_SERVICE.stream(), FACETS.stream().map(FacetList::find)).toList();

  private SearchParameters() {}

  /** An address with these parameters only, in their order. */
  static Address only(Address address) {
    return Contract.only(address, NAMES);
  }

  /** What the service is asked for. */
  static Address ofTheService(Address address) {
    return Contract.only(address, OF_THE_SERVICE);
  }

  /** What narrows the search, without its order and its page. */
  static Address withoutPage(Address address) {
    Address asked = ofTheService(address);
    for (String name : PAGE) {
      asked = asked.with(name, null);
    }
    return asked;
  }
}
