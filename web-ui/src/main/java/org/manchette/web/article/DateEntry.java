package org.manchette.web.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.AnalysisView.Anchor;
import org.manchette.search.api.AnalysisView.Date;
import org.manchette.web.page.Address;

/**
 * A temporal expression of an article.
 *
 * @param date as analysed
 * @param due true if what it tells was still to come when the article was published
 * @param undated true if the article has no day of publication to count from
 */
public record DateEntry(Date date, boolean due, boolean undated) {

  /** Below this a date is told to be likely. */
  private static final double SURE = 0.8;

  /** Below this it is told to be uncertain. */
  private static final double LIKELY = 0.6;

  static DateEntry of(Date date, @Nullable LocalDate published) {
    LocalDate day = date.from() == null ? date.to() : date.from();
    return new DateEntry(
        date, published != null && day != null && day.isAfter(published), published == null);
  }

  /** Whether it could be placed on the calendar. */
  public boolean resolved() {
    return date.from() != null || date.to() != null;
  }

  /** Whether the text names another weekday than that day had. */
  public boolean weekdayMismatch() {
    return date.flags() != null && date.flags().contains("weekdayMismatch") && oneDay();
  }

  /** Whether the text names a day that its month does not have (« le 31 avril »). */
  public boolean noSuchDay() {
    return date.flags() != null && date.flags().contains("noSuchDay");
  }

  /** Whether it is one day. */
  public boolean oneDay() {
    return date.from() != null && date.from().equals(date.to());
  }

  /** Whether it lasts from its first day on (« depuis 2017 »). */
  public boolean since() {
    return date.from() != null && date.to() == null && "since".equals(date.relation());
  }

  /** What it was counted from; null when that is not told. */
  public @Nullable Anchor anchor() {
    return resolved() ? date.anchor() : null;
  }

  /** Whether it was counted from days named before, not from publication. */
  public boolean told() {
    return date.anchor() != null && "told".equals(date.anchor().kind());
  }

  /** {@code past}, {@code future}, or empty where the verbs did not decide. */
  public String direction() {
    return date.anchor() == null || date.anchor().direction() == null
        ? ""
        : date.anchor().direction();
  }

  /** {@code likely} or {@code uncertain}; null for a sure date and for one without days. */
  public @Nullable String doubt() {
    if (!resolved() || date.confidence() >= SURE) {
      return null;
    }
    return date.confidence() >= LIKELY ? "likely" : "uncertain";
  }

  /**
   * The articles that talk about these days, for an open interval about the day that bounds it;
   * null if they are not known. Those that name them as vaguely as this one are among them.
   */
  public @Nullable Address search() {
    LocalDate from = date.from() == null ? date.to() : date.from();
    LocalDate to = date.to() == null ? date.from() : date.to();
    boolean fine = "day".equals(date.precision()) || "week".equals(date.precision());
    return resolved()
        ? Address.search()
            .with("mentionedFrom", from)
            .with("mentionedTo", to)
            .with("mentionedPrecision", fine ? null : date.precision())
        : null;
  }
}
