package org.manchette.web.portrait;

import java.util.List;
import org.manchette.search.api.ActorView.Quotations;
import org.manchette.web.page.Address;
import org.manchette.web.quotation.QuotationEntry;

/**
 * Words of one sort.
 *
 * @param name {@code by} for its own, {@code about} for those of others
 * @param all the page with all of them
 */
public record Speech(String name, Quotations quotations, Address all) {

  /** The newest ones. */
  public List<QuotationEntry> newest() {
    return QuotationEntry.of(quotations.newest());
  }

  /** Whether the archive has more of them than are shown. */
  public boolean more() {
    return quotations.total() > quotations.newest().size();
  }
}
