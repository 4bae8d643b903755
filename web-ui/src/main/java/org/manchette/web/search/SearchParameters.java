package org.manchette.web.search;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.manchette.search.api.SearchRequest;
import org.manchette.web.page.Address;

/** The parameters that make a search, taken from the contract so that none can be misspelt. */
final class SearchParameters {

  private static final List<String> NAMES =
      Arrays.stream(SearchRequest.class.getRecordComponents())
          .map(RecordComponent::getName)
          .toList();

  private SearchParameters() {}

  /** An address with these parameters only, in their order. */
  static Address only(Address address) {
    SequencedMap<String, List<String>> parameters = new LinkedHashMap<>();
    NAMES.forEach(name -> parameters.put(name, address.all(name)));
    return new Address(address.path(), parameters);
  }
}
