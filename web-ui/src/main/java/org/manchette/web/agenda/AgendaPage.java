package org.manchette.web.agenda;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.AgendaResponse;
import org.manchette.search.api.AgendaResponse.Hit;
import org.manchette.search.api.AnniversariesResponse;
import org.manchette.search.api.AnniversariesResponse.Anniversary;
import org.manchette.web.hit.HitEntry;
import org.manchette.web.page.Address;
import org.manchette.web.page.Format;
import org.manchette.web.search.FacetList;
import org.manchette.web.search.Narrowing;
import org.manchette.web.search.SearchPage.Chip;

/**
 * The page of what is to come.
 *
 * @param address what was asked
 * @param all everything in the period, counted
 * @param dated what is named by the day or the week; null if it is not wanted
 * @param vague what is named by longer periods; null if it is not wanted
 * @param anniversaries what was some years ago; null if that cannot be told now
 * @param today the day of the reader
 * @param format of the reader
 */
public record AgendaPage(
    Address address,
    AgendaResponse all,
    @Nullable AgendaResponse dated,
    @Nullable AgendaResponse vague,
    @Nullable AnniversariesResponse anniversaries,
    LocalDate today,
    Format format) {

  static final List<String> FACETS =
      List.of("person", "organisation", "place", "topic", "source", "precision");

  /** The due dates of a day. */
  public record Day(LocalDate day, List<DueEntry> entries) {}

  /** A period of the same length beside this one. */
  public record Step(LocalDate from, LocalDate to, Address link) {}

  /** The due dates named by the day, by day. */
  public List<Day> days() {
    Map<LocalDate, List<DueEntry>> days = new LinkedHashMap<>();
    if (dated != null) {
      for (Hit hit : dated.hits()) {
        // What began before is listed where the period begins.
        LocalDate day = hit.day().isBefore(all.from()) ? all.from() : hit.day();
        days.computeIfAbsent(day, each -> new ArrayList<>()).add(new DueEntry(hit));
      }
    }
    return days.entrySet().stream().map(day -> new Day(day.getKey(), day.getValue())).toList();
  }

  /** The due dates named by longer periods only. */
  public List<DueEntry> vaguely() {
    return vague == null ? List.of() : DueEntry.of(vague.hits());
  }

  /** How many due dates are named by longer periods. */
  public long vagueTotal() {
    return vague == null ? 0 : vague.total().value();
  }

  /** All due dates named by longer periods; null if they are all shown, or paged. */
  public @Nullable Address allVague() {
    if (dated == null || vague == null || vague.next() == null) {
      return null;
    }
    Address only = first().with("precision", null);
    for (String precision : AgendaResource.VAGUE) {
      only = only.more("precision", precision);
    }
    return only;
  }

  /** Whether days are wanted and none is named. */
  public boolean nothingDated() {
    return dated != null && dated.total().value() == 0;
  }

  /** How many due dates are named by the day. */
  public long datedTotal() {
    return dated == null ? 0 : dated.total().value();
  }

  /** The month with its days; null if another period is shown. */
  public @Nullable Calendar calendar() {
    return dated != null && months() == 1
        ? Calendar.of(all.from(), dated.due(), first(), today)
        : null;
  }

  /** The period before. */
  public Step before() {
    return step(-1);
  }

  /** The period after. */
  public Step after() {
    return step(1);
  }

  /** The month of the days shown, where they are not a whole month; else null. */
  public @Nullable Step month() {
    return months() == 1 ? null : step(all.from());
  }

  /** The month of today, where it is not shown; else null. */
  public @Nullable Step now() {
    return today.isBefore(all.from()) || today.isAfter(all.to()) ? step(today) : null;
  }

  /** The month before with something in it; null if there is none. */
  public @Nullable Step nearestBefore() {
    LocalDate day = dated == null ? all.previous() : dated.previous();
    return day == null ? null : step(day);
  }

  /** The month after with something in it; null if there is none. */
  public @Nullable Step nearestAfter() {
    LocalDate day = dated == null ? all.following() : dated.following();
    return day == null ? null : step(day);
  }

  /** Whole months that are shown; 0 if they are not whole. */
  private long months() {
    LocalDate end = all.to().plusDays(1);
    return all.from().getDayOfMonth() == 1 && end.getDayOfMonth() == 1
        ? ChronoUnit.MONTHS.between(all.from(), end)
        : 0;
  }

  private Step step(int direction) {
    long months = months();
    if (months > 0) {
      LocalDate from = all.from().plusMonths(direction * months);
      return step(from, YearMonth.from(from).plusMonths(months - 1).atEndOfMonth());
    }
    long days = direction * (ChronoUnit.DAYS.between(all.from(), all.to()) + 1);
    return step(all.from().plusDays(days), all.to().plusDays(days));
  }

  private Step step(LocalDate day) {
    return step(day.withDayOfMonth(1), YearMonth.from(day).atEndOfMonth());
  }

  private Step step(LocalDate from, LocalDate to) {
    boolean whole = from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
    return new Step(
        from,
        to,
        first()
            .with("from", whole ? YearMonth.from(from) : from)
            .with("to", whole ? YearMonth.from(to) : to));
  }

  /** Facets with something to choose from. */
  public List<FacetList> facets() {
    return all.facets().stream()
        .filter(facet -> !facet.values().isEmpty())
        .map(facet -> FacetList.of(facet, first(), format))
        .toList();
  }

  /** What narrows the agenda now, each with the way to take it back. */
  public List<Chip> chips() {
    Narrowing narrowing = new Narrowing(address, all.facets(), format);
    List<Chip> chips = new ArrayList<>();
    FACETS.forEach(facet -> chips.addAll(narrowing.values(facet)));
    return chips;
  }

  /** The same days without anything that narrows them. */
  public Address wide() {
    return Address.agenda().with("from", address.first("from")).with("to", address.first("to"));
  }

  /** The articles of those years. */
  public List<Anniversary> remembered() {
    if (anniversaries == null) {
      return List.of();
    }
    return anniversaries.anniversaries().stream()
        .filter(each -> each.published().total().value() + each.mentioned().total().value() > 0)
        .toList();
  }

  /** Articles as they are listed. */
  public List<HitEntry> entries(AnniversariesResponse.Articles articles) {
    return HitEntry.of(articles.hits());
  }

  /** All articles published on the day of an anniversary. */
  public Address published(Anniversary anniversary) {
    return Address.search().with("from", anniversary.from()).with("to", anniversary.to());
  }

  /** All articles that talk about it. */
  public Address mentioned(Anniversary anniversary) {
    return Address.search()
        .with("mentionedFrom", anniversary.from())
        .with("mentionedTo", anniversary.to())
        .with("mentionedPrecision", "day");
  }

  /** Whether examples that ship with Manchette are among them. */
  public boolean fictional() {
    return Stream.of(all, dated, vague)
        .filter(Objects::nonNull)
        .anyMatch(each -> each.hits().stream().anyMatch(Hit::fictional));
  }

  /** The next page; null on the last one. */
  public @Nullable Address next() {
    AgendaResponse paged = dated == null ? vague : dated;
    return paged == null || paged.next() == null ? null : address.with("after", paged.next());
  }

  /** Whether this is not the first page. */
  public boolean continued() {
    return address.first("after") != null;
  }

  /** The first page. */
  public Address first() {
    return address.with("after", null);
  }

  /** A parameter's value for a field of the form; empty if not given. */
  public String value(String parameter) {
    String value = address.first(parameter);
    return value == null ? "" : value;
  }
}
