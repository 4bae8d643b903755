package org.manchette.web.quotation;

import java.util.List;
import org.manchette.search.api.QuotationRequest;
import org.manchette.web.page.Address;
import org.manchette.web.page.Contract;

/** The parameters of a search of quotations, taken from the contract so that none is misspelt. */
final class QuotationParameters {

  /** Parameters that choose values of a facet, in the order in which to tell them. */
  static final List<String> FACETS = List.of("speaker", "about", "topic", "source", "direct");

  private static final String DIRECT = "direct";

  private static final List<String> NAMES = Contract.names(QuotationRequest.class);

  private QuotationParameters() {}

  /** An address with these parameters only, in their order. */
  static Address only(Address address) {
    // Either form is every form.
    return Contract.only(
        address.all(DIRECT).size() > 1 ? address.with(DIRECT, null) : address, NAMES);
  }
}
