package org.manchette.web.search;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.manchette.search.api.SearchRequest;
import org.manchette.web.page.Address;

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

  private static final List<String> OF_THE_SERVICE =
      Arrays.stream(SearchRequest.class.getRecordComponents())
          .map(RecordComponent::getName)
          .toList();

  private static final List<String> NAMES =
      Stream.concat(OF_THE_SERVICE.stream(), FACETS.stream().map(FacetList::find)).toList();

  private SearchParameters() {}

  /** An address with these parameters only, in their order. */
  static Address only(Address address) {
    return only(address, NAMES);
  }

  /** What the service is asked for. */
  static Address ofTheService(Address address) {
    return only(address, OF_THE_SERVICE);
  }

  private static Address only(Address address, List<String> names) {
    SequencedMap<String, List<String>> parameters = new LinkedHashMap<>();
    names.forEach(name -> parameters.put(name, address.all(name)));
    return new Address(address.path(), parameters);
  }
}
