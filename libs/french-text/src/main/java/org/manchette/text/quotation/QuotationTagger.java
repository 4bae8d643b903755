package org.manchette.text.quotation;

import java.util.ArrayList;
import java.util.List;
import org.manchette.text.Actor;
import org.manchette.text.Quotation;
import org.manchette.text.token.TokenisedField;

/**
 * Finds direct and reported speech and who is given as its source. Thread-safe; time grows linearly
 * with the length of the article.
 */
public final class QuotationTagger {

  private QuotationTagger() {}

  /** A tagger with the reporting verbs that this library ships. */
  public static QuotationTagger create() {
    return new QuotationTagger();
  }

  /**
   * The quotations of an article in order of field and place.
   *
   * @param fields all fields of one article
   * @param actors the actors of that article, to whom speakers are resolved
   */
  public List<Quotation> tag(List<TokenisedField> fields, List<Actor> actors) {
    List<Quotation> quotations = new ArrayList<>();
    for (TokenisedField field : fields) {
      quotations.addAll(new QuotationScan(new FieldView(field, actors), actors).scan());
    }
    return quotations;
  }
}
