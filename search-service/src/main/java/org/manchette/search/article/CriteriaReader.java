package org.manchette.search.article;

import static org.manchette.search.problem.Problems.invalidParameter;
import static org.manchette.search.problem.Problems.shown;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.manchette.search.SearchConfig;
import org.manchette.search.api.SearchRequest;
import org.manchette.search.problem.Parameters;
import org.manchette.search.vocabulary.Facet;
import org.manchette.search.vocabulary.Vocabulary;

/** Checks what a caller sent; every error names the parameter and what to send instead. */
@ApplicationScoped
public class CriteriaReader {

  private static final Pattern DAY = Pattern.compile("(-?\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  private final SearchConfig config;
  private final Vocabulary vocabulary;
  private final QueryReading queries;

  CriteriaReader(SearchConfig config, Vocabulary vocabulary, QueryReading queries) {
    this.config = config;
    this.vocabulary = vocabulary;
    this.queries = queries;
  }

  /** The search that a request asks for. */
  Criteria read(SearchRequest request) {
    Criteria criteria = readWithoutPage(request);
    String after = Parameters.text("after", request.after(), 4_000);
    return after == null ? criteria : criteria.from(place(criteria, after));
  }

  /** The same from the first hit on, whatever page is asked. */
  Criteria readWithoutPage(SearchRequest request) {
    UnderstoodQuery query = queries.read(request.q());
    Period published = period("from", request.from(), "to", request.to());
    Period mentioned =
        period("mentionedFrom", request.mentionedFrom(), "mentionedTo", request.mentionedTo());
    Precision precision = precision(request.mentionedPrecision());
    Order order = order(request.sort(), query, List.of(Order.values()));
    int size = size(request.size());
    boolean explain = flag("explain", request.explain());
    Map<Facet, Selection> selected = new EnumMap<>(Facet.class);
    select(selected, Facet.PERSON, request.person(), request.personMode());
    select(selected, Facet.ORGANISATION, request.organisation(), request.organisationMode());
    select(selected, Facet.PLACE, request.place(), request.placeMode());
    select(selected, Facet.TOPIC, request.topic(), request.topicMode());
    select(selected, Facet.SOURCE, request.source(), null);
    select(selected, Facet.SECTION, request.section(), null);
    select(selected, Facet.AUTHOR, request.author(), request.authorMode());
    select(selected, Facet.LANGUAGE, request.language(), null);
    select(selected, Facet.YEAR, request.year(), null);
    Map<Facet, List<String>> excluded = new EnumMap<>(Facet.class);
    exclude(excluded, Facet.PERSON, request.personNot());
    exclude(excluded, Facet.ORGANISATION, request.organisationNot());
    exclude(excluded, Facet.PLACE, request.placeNot());
    exclude(excluded, Facet.TOPIC, request.topicNot());
    exclude(excluded, Facet.SOURCE, request.sourceNot());
    exclude(excluded, Facet.SECTION, request.sectionNot());
    exclude(excluded, Facet.AUTHOR, request.authorNot());
    exclude(excluded, Facet.LANGUAGE, request.languageNot());
    exclude(excluded, Facet.YEAR, request.yearNot());
    return new Criteria(
        query,
        selected,
        excluded,
        published,
        mentioned,
        precision,
        order == Order.MENTIONS && !counts(query, selected) ? Order.NEWEST : order,
        size,
        null,
        explain);
  }

  private static boolean counts(UnderstoodQuery query, Map<Facet, Selection> selected) {
    return query.node() != null || selected.keySet().stream().anyMatch(Facet::ofActors);
  }

  private static PageToken place(Criteria criteria, String after) {
    try {
      return PageToken.read(after, identity(criteria));
    } catch (PageToken.InvalidTokenException e) {
      throw invalidParameter("after", String.valueOf(e.getMessage()));
    }
  }

  /** What makes two requests pages of one search. */
  static String identity(Criteria criteria) {
    StringBuilder identity = new StringBuilder();
    identity.append(criteria.query().written()).append('\u0000');
    for (Facet facet : Facet.values()) {
      Selection selection = criteria.selected(facet);
      identity
          .append(selection.all())
          .append(selection.values().stream().sorted().toList())
          .append(criteria.excluded(facet).stream().sorted().toList());
    }
    return identity
        .append(criteria.published())
        .append(criteria.mentioned())
        .append(criteria.precision())
        .append(criteria.order())
        .toString();
  }

  private void select(
      Map<Facet, Selection> selected,
      Facet facet,
      @Nullable List<String> values,
      @Nullable String mode) {
    boolean all = all(facet.parameter() + "Mode", mode);
    List<List<String>> meant = meant(facet, facet.parameter(), values);
    if (!meant.isEmpty()) {
      selected.put(facet, new Selection(meant, all));
    }
  }

  private void exclude(
      Map<Facet, List<String>> excluded, Facet facet, @Nullable List<String> values) {
    List<List<String>> meant = meant(facet, facet.parameter() + "Not", values);
    if (!meant.isEmpty()) {
      excluded.put(facet, meant.stream().flatMap(List::stream).distinct().toList());
    }
  }

  private List<List<String>> meant(Facet facet, String parameter, @Nullable List<String> values) {
    Set<String> asked = values(parameter, values);
    List<List<String>> meant = new ArrayList<>();
    for (String value : asked) {
      List<String> known = vocabulary.meant(facet, value);
      if (known.isEmpty()) {
        throw invalidParameter(
            parameter,
            "the archive knows no %s %s; send %s"
                .formatted(
                    facet.parameter(),
                    shown(value),
                    facet.named()
                        ? "an id or a full name that the facet of an answer shows"
                        : "a value as the facet of an answer writes it"));
      }
      meant.add(known);
    }
    return meant;
  }

  private static boolean flag(String field, @Nullable String value) {
    if (value == null || value.isEmpty() || value.equals("false")) {
      return false;
    }
    if (value.equals("true")) {
      return true;
    }
    throw invalidParameter(field, "%s is neither; write true or false".formatted(shown(value)));
  }

  /**
   * The values of a parameter without blanks and repetitions.
   *
   * @param values null for none
   */
  public Set<String> values(String parameter, @Nullable List<String> values) {
    Set<String> asked = new LinkedHashSet<>();
    for (String value : values == null ? List.<String>of() : values) {
      String checked = Parameters.text(parameter, value, config.valueLength());
      if (checked != null && !checked.isBlank()) {
        asked.add(checked.strip());
      }
    }
    if (asked.size() > config.selectedValues()) {
      throw invalidParameter(
          parameter,
          "has %d values; send %d at most".formatted(asked.size(), config.selectedValues()));
    }
    return asked;
  }

  /** Whether all values of a facet must hold. */
  public static boolean all(String field, @Nullable String mode) {
    if (mode == null || mode.isEmpty() || mode.equals("any")) {
      return false;
    }
    if (mode.equals("all")) {
      return true;
    }
    throw invalidParameter(field, "%s is no mode; write any or all".formatted(shown(mode)));
  }

  /** The days from one parameter to another. */
  public static Period period(
      String fromField, @Nullable String from, String toField, @Nullable String to) {
    LocalDate first = from == null || from.isEmpty() ? null : day(fromField, from, true);
    LocalDate last = to == null || to.isEmpty() ? null : day(toField, to, false);
    if (first != null && last != null && first.isAfter(last)) {
      throw invalidParameter(
          fromField, "%s is after %s (%s); exchange them".formatted(first, toField, last));
    }
    return new Period(first, last);
  }

  private static LocalDate day(String field, String text, boolean first) {
    Matcher matcher = DAY.matcher(text.strip());
    if (matcher.matches()) {
      try {
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) == null) {
          return first ? Year.of(year).atDay(1) : Year.of(year).atMonth(12).atEndOfMonth();
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
        if (matcher.group(3) == null) {
          return first ? month.atDay(1) : month.atEndOfMonth();
        }
        return month.atDay(Integer.parseInt(matcher.group(3)));
      } catch (DateTimeException e) {
        throw invalidParameter(field, notADay(text));
      }
    }
    throw invalidParameter(field, notADay(text));
  }

  private static String notADay(String text) {
    return "%s is no day, month or year; write 2020-08-03, 2020-08 or 2020".formatted(shown(text));
  }

  private static @Nullable Precision precision(@Nullable String code) {
    if (code == null || code.isBlank()) {
      return null;
    }
    Precision precision = Precision.of(code);
    if (precision == null) {
      throw invalidParameter(
          "mentionedPrecision",
          "%s is no precision; write day, week, month, quarter, season, year, decade or any"
              .formatted(shown(code)));
    }
    return precision;
  }

  /**
   * The order asked; without words the newest first, with words by relevance.
   *
   * @param orders those that there are
   */
  public static Order order(@Nullable String sort, UnderstoodQuery query, List<Order> orders) {
    if (sort == null || sort.isEmpty()) {
      return query.node() == null ? Order.NEWEST : Order.RELEVANCE;
    }
    for (Order order : orders) {
      if (order.code().equals(sort)) {
        return order;
      }
    }
    throw invalidParameter(
        "sort",
        "%s is no order; write %s"
            .formatted(shown(sort), Parameters.either(orders.stream().map(Order::code).toList())));
  }

  /** The number of hits a page. */
  public int size(@Nullable String size) {
    return Parameters.number(
        "size", size, config.pageSize(), 0, config.maxPageSize(), "for more hits follow « next »");
  }
}
