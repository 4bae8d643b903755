package org.manchette.search.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.manchette.search.api.AnniversariesResponse;
import org.manchette.search.api.AnniversariesResponse.Anniversary;
import org.manchette.search.api.AnniversariesResponse.Articles;
import org.manchette.search.api.SearchResponse.Total;
import org.manchette.search.article.DayArticles;
import org.manchette.search.article.Period;

/** Looks back from a day over some years. */
@ApplicationScoped
class Anniversaries {

  private static final MonthDay FEBRUARY_28 = MonthDay.of(2, 28);

  private final DayArticles articles;

  Anniversaries(DayArticles articles) {
    this.articles = articles;
  }

  /**
   * What the archive has of a day some years ago.
   *
   * @param size articles of each kind and number of years
   */
  AnniversariesResponse of(LocalDate day, List<Integer> years, int size) {
    List<Anniversary> anniversaries = new ArrayList<>();
    long tookMillis = 0;
    for (int ago : years) {
      Days days = ago(day, ago);
      DayArticles.Found published = articles.published(days.period(), size);
      DayArticles.Found mentioned = articles.mentioning(days.period(), size);
      tookMillis += published.tookMillis() + mentioned.tookMillis();
      anniversaries.add(
          new Anniversary(ago, days.from, days.to, shown(published), shown(mentioned)));
    }
    return new AnniversariesResponse(day, anniversaries, tookMillis);
  }

  /** A day, or two; both inclusive. */
  record Days(LocalDate from, LocalDate to) {

    Period period() {
      return new Period(from, to);
    }
  }

  private static Articles shown(DayArticles.Found found) {
    return new Articles(new Total(found.total(), found.exact()), found.hits());
  }

  /**
   * The day so many years before. A 29 February without one is the 28th, and on the 28th of a year
   * without a 29th that of other years is remembered too, or nobody ever would.
   */
  static Days ago(LocalDate day, int years) {
    LocalDate then = day.minusYears(years);
    boolean withTheNext =
        MonthDay.from(day).equals(FEBRUARY_28) && !day.isLeapYear() && then.isLeapYear();
    return new Days(then, withTheNext ? then.plusDays(1) : then);
  }
}
