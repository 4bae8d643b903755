package org.manchette.search.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.search.query.QueryField;

/**
 * A text field of the index.
 *
 * @param exact name of the field with the words as written
 * @param stemmed name of the one with their stems; null if there is none
 * @param weight what a match in it is worth
 * @param code as the contract calls it
 * @param synonyms whether other words for the same thing count
 */
public record SearchedText(
    String exact, @Nullable String stemmed, float weight, String code, boolean synonyms) {

  static final SearchedText TITLE =
      new SearchedText("headline", "headline_stemmed", 6, "title", true);
  static final SearchedText STANDFIRST =
      new SearchedText("description", "description_stemmed", 3, "standfirst", true);
  static final SearchedText BODY =
      new SearchedText("articleBody", "articleBody_stemmed", 2, "text", true);
  static final SearchedText AUTHOR = new SearchedText("authors_names", null, 3, "author", false);
  static final SearchedText QUOTATION =
      new SearchedText("quotationText", "quotationText_stemmed", 2, "quotation", false);

  /** Where a word without a field is looked for. */
  static final List<SearchedText> EVERYWHERE = List.of(TITLE, STANDFIRST, BODY, AUTHOR);

  /** The texts that a query's field names. */
  static List<SearchedText> of(QueryField field) {
    return switch (field) {
      case TITLE -> List.of(TITLE);
      case STANDFIRST -> List.of(STANDFIRST);
      case BODY -> List.of(BODY);
      case AUTHOR -> List.of(AUTHOR);
      case QUOTATION -> List.of(QUOTATION);
      default -> EVERYWHERE;
    };
  }

  /** The field with the stems, or the only one. */
  String widest() {
    return stemmed == null ? exact : stemmed;
  }
}
