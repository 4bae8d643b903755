package org.manchette.web.quotation;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.manchette.search.api.QuotationRequest;
import org.manchette.web.page.Address;

/** The parameters of a search of quotations, taken from the contract so that none is misspelt. */
final class QuotationParameters {

  /** Parameters that choose values of a facet, in the order in which to tell them. */
  static final List<String> FACETS = List.of("speaker", "about", "topic", "source", "direct");

  private static final String DIRECT = "direct";

  private static final List<String> NAMES =
      Arrays.stream(QuotationRequest.class.getRecordComponents())
          .map(RecordComponent::getName)
          .toList();

  private QuotationParameters() {}

  /** An address with these parameters only, in their order. */
  static Address only(Address address) {
    SequencedMap<String, List<String>> parameters = new LinkedHashMap<>();
    NAMES.forEach(name -> parameters.put(name, address.all(name)));
    if (address.all(DIRECT).size() > 1) {
      // Either form is every form.
      parameters.remove(DIRECT);
    }
    return new Address(address.path(), parameters);
  }
}
