package org.manchette.search.article;

import static org.manchette.search.problem.Problems.invalidParameter;
import static org.manchette.search.problem.Problems.shown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manchette.search.SearchConfig;
import org.manchette.search.api.SearchRequest;
import org.manchette.search.query.ParsedQuery;
import org.manchette.search.query.QueryParser;
import org.manchette.search.vocabulary.Facet;
import org.manchette.search.vocabulary.Vocabulary;

/** Checks what a caller sent; every error names the parameter and what to send instead. */
@ApplicationScoped
class CriteriaReader {

  private static final Pattern DAY = Pattern.compile("(-?\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private static final Map<String, RecordComponent> PARAMETERS =
      Arrays.stream(SearchRequest.class.getRecordComponents())
          .collect(Collectors.toUnmodifiableMap(RecordComponent::getName, c -> c));

  private final SearchConfig config;
  private final Vocabulary vocabulary;

  CriteriaReader(SearchConfig config, Vocabulary vocabulary) {
    this.config = config;
    this.vocabulary = vocabulary;
  }

  /** Refuses parameters that do not exist, and a second value where there can be but one. */
  void checkNames(MultivaluedMap<String, String> parameters) {
    for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
      RecordComponent known = PARAMETERS.get(parameter.getKey());
      if (known == null) {
        throw invalidParameter(
            parameter.getKey().length() > 80 ? "query" : parameter.getKey(),
            "there is no parameter %s; there are %s"
                .formatted(
                    shown(parameter.getKey()),
                    PARAMETERS.keySet().stream().sorted().collect(Collectors.joining(", "))));
      }
      if (known.getType() == String.class && parameter.getValue().size() > 1) {
        throw invalidParameter(parameter.getKey(), "was sent more than once; send it once");
      }
    }
  }

  /** The search that a request asks for. */
  Criteria read(SearchRequest request) {
    ParsedQuery query = query(request.q());
    Period published = period("from", request.from(), "to", request.to());
    Period mentioned =
        period("mentionedFrom", request.mentionedFrom(), "mentionedTo", request.mentionedTo());
    Precision precision = precision(request.mentionedPrecision());
    Order order = order(request.sort(), query);
    int size = size(request.size());
    String after = checkedLength("after", request.after(), 4_000);
    Map<Facet, List<String>> selected = new EnumMap<>(Facet.class);
    select(selected, Facet.PERSON, request.person());
    select(selected, Facet.ORGANISATION, request.organisation());
    select(selected, Facet.PLACE, request.place());
    select(selected, Facet.TOPIC, request.topic());
    select(selected, Facet.SOURCE, request.source());
    select(selected, Facet.SECTION, request.section());
    select(selected, Facet.LANGUAGE, request.language());
    Criteria criteria =
        new Criteria(query, selected, published, mentioned, precision, order, size, null);
    return after == null ? criteria : at(criteria, after);
  }

  private static Criteria at(Criteria criteria, String after) {
    try {
      return new Criteria(
          criteria.query(),
          criteria.selected(),
          criteria.published(),
          criteria.mentioned(),
          criteria.precision(),
          criteria.order(),
          criteria.size(),
          PageToken.read(after, identity(criteria)));
    } catch (PageToken.InvalidTokenException e) {
      throw invalidParameter("after", String.valueOf(e.getMessage()));
    }
  }

  /** What makes two requests pages of one search. */
  static String identity(Criteria criteria) {
    StringBuilder identity = new StringBuilder();
    identity.append(criteria.query().written()).append('\u0000');
    for (Facet facet : Facet.values()) {
      identity.append(
          criteria.selected().getOrDefault(facet, List.of()).stream().sorted().toList());
    }
    return identity
        .append(criteria.published())
        .append(criteria.mentioned())
        .append(criteria.precision())
        .append(criteria.order())
        .toString();
  }

  private ParsedQuery query(@Nullable String q) {
    String checked = checkedLength("q", q, config.queryLength());
    ParsedQuery query = QueryParser.parse(checked == null ? "" : checked);
    if (query.words() > config.queryWords()) {
      throw invalidParameter(
          "q", "has %d words; send %d at most".formatted(query.words(), config.queryWords()));
    }
    return query;
  }

  private static @Nullable String checkedLength(String field, @Nullable String value, int limit) {
    if (value == null || value.isEmpty()) {
      return null;
    }
    if (value.length() > limit) {
      throw invalidParameter(
          field, "is %d characters long; send %d at most".formatted(value.length(), limit));
    }
    return value;
  }

  private void select(
      Map<Facet, List<String>> selected, Facet facet, @Nullable List<String> values) {
    if (values == null) {
      return;
    }
    Set<String> asked = new LinkedHashSet<>();
    for (String value : values) {
      String checked = checkedLength(facet.parameter(), value, config.valueLength());
      if (checked != null && !checked.isBlank()) {
        asked.add(checked.strip());
      }
    }
    if (asked.size() > config.selectedValues()) {
      throw invalidParameter(
          facet.parameter(),
          "has %d values; send %d at most".formatted(asked.size(), config.selectedValues()));
    }
    Set<String> meant = new LinkedHashSet<>();
    for (String value : asked) {
      List<String> known = vocabulary.meant(facet, value);
      if (known.isEmpty()) {
        throw invalidParameter(
            facet.parameter(),
            "the archive knows no %s %s; send %s"
                .formatted(
                    facet.parameter(),
                    shown(value),
                    facet.named()
                        ? "an id or a full name that the facet of an answer shows"
                        : "a value as the facet of an answer writes it"));
      }
      meant.addAll(known);
    }
    if (!meant.isEmpty()) {
      selected.put(facet, new ArrayList<>(meant));
    }
  }

  private static Period period(
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

  private static Order order(@Nullable String sort, ParsedQuery query) {
    if (sort == null || sort.isEmpty()) {
      return query.node() == null ? Order.NEWEST : Order.RELEVANCE;
    }
    for (Order order : Order.values()) {
      if (order.name().toLowerCase(Locale.ROOT).equals(sort)) {
        return order;
      }
    }
    throw invalidParameter(
        "sort", "%s is no order; write relevance, newest or oldest".formatted(shown(sort)));
  }

  private int size(@Nullable String size) {
    if (size == null || size.isEmpty()) {
      return config.pageSize();
    }
    if (NUMBER.matcher(size).matches()) {
      int number = Integer.parseInt(size);
      if (number <= config.maxPageSize()) {
        return number;
      }
    }
    throw invalidParameter(
        "size",
        "%s is no number from 0 to %d; for more hits follow « next »"
            .formatted(shown(size), config.maxPageSize()));
  }
}
