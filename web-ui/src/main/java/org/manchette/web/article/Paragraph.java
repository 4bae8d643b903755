package org.manchette.web.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of an article.
 *
 * @param stretches in text order
 */
public record Paragraph(List<Stretch> stretches) {

  /** The stretches of each quotation together, and those between quotations. */
  public List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    for (Stretch stretch : stretches) {
      Passage last = passages.isEmpty() ? null : passages.getLast();
      if (last == null || !Objects.equals(last.quotation(), stretch.quotation())) {
        last = new Passage(stretch.quotation(), stretch.quotationAnchor(), new ArrayList<>());
        passages.add(last);
      }
      last.stretches().add(stretch);
    }
    return passages;
  }

  /**
   * What of a paragraph lies inside one quotation, or between two.
   *
   * @param quotation null between quotations
   * @param anchor identity in the page, where the quotation begins; null elsewhere
   * @param stretches in text order
   */
  public record Passage(
      @Nullable QuotationSpan quotation, @Nullable String anchor, List<Stretch> stretches) {}
}
