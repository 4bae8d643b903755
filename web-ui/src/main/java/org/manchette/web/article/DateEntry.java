package org.manchette.web.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.AnalysisView.Date;
import org.manchette.web.page.Address;

/**
 * A temporal expression of an article.
 *
 * @param date as analysed
 * @param due true if what it tells was still to come when the article was published
 */
public record DateEntry(Date date, boolean due) {

  static DateEntry of(Date date, @Nullable LocalDate published) {
    LocalDate day = date.from() == null ? date.to() : date.from();
    return new DateEntry(date, published != null && day != null && day.isAfter(published));
  }

  /** Whether it could be placed on the calendar. */
  public boolean resolved() {
    return date.from() != null || date.to() != null;
  }

  /** Whether the text names another weekday than that day had. */
  public boolean weekdayMismatch() {
    return date.flags() != null && date.flags().contains("weekdayMismatch");
  }

  /** Whether it is one day. */
  public boolean oneDay() {
    return date.from() != null && date.from().equals(date.to());
  }

  /**
   * The articles that talk about these days, for an open interval about the day that bounds it;
   * null if they are not known.
   */
  public @Nullable Address search() {
    LocalDate from = date.from() == null ? date.to() : date.from();
    LocalDate to = date.to() == null ? date.from() : date.to();
    return resolved() ? Address.search().with("mentionedFrom", from).with("mentionedTo", to) : null;
  }
}
