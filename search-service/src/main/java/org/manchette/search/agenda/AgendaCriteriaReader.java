package org.manchette.search.agenda;

import static org.manchette.search.problem.Problems.invalidParameter;
import static org.manchette.search.problem.Problems.shown;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.search.SearchConfig;
import org.manchette.search.api.AgendaRequest;
import org.manchette.search.article.CriteriaReader;
import org.manchette.search.article.Period;
import org.manchette.search.article.QueryReading;
import org.manchette.search.article.UnderstoodQuery;
import org.manchette.search.part.Selections;
import org.manchette.search.problem.Parameters;
import org.manchette.search.vocabulary.Facet;
import org.manchette.search.vocabulary.Vocabulary;

/** Checks what a caller sent; every error names the parameter and what to send instead. */
@ApplicationScoped
class AgendaCriteriaReader {

  /** Of the index, see {@link org.manchette.index.MentionedDays}. */
  private static final List<String> PRECISIONS =
      List.of("day", "week", "month", "quarter", "season", "year", "decade", "century");

  private final SearchConfig config;
  private final CriteriaReader common;
  private final QueryReading queries;
  private final Vocabulary vocabulary;

  AgendaCriteriaReader(
      SearchConfig config, CriteriaReader common, QueryReading queries, Vocabulary vocabulary) {
    this.config = config;
    this.common = common;
    this.queries = queries;
    this.vocabulary = vocabulary;
  }

  /** The agenda that a request asks for. */
  AgendaCriteria read(AgendaRequest request) {
    UnderstoodQuery query = queries.read(request.q());
    String unfit = AgendaIndex.WORDS.unfit(query.node());
    if (unfit != null) {
      throw invalidParameter("q", shown(unfit) + " cannot be asked of an agenda; leave it out");
    }
    Selections<AgendaFacet> selected = new Selections<>(common);
    add(selected, AgendaFacet.PERSON, Facet.PERSON, request.person(), request.personMode());
    add(
        selected,
        AgendaFacet.ORGANISATION,
        Facet.ORGANISATION,
        request.organisation(),
        request.organisationMode());
    add(selected, AgendaFacet.PLACE, Facet.PLACE, request.place(), request.placeMode());
    add(selected, AgendaFacet.TOPIC, Facet.TOPIC, request.topic(), request.topicMode());
    add(selected, AgendaFacet.SOURCE, Facet.SOURCE, request.source(), null);
    selected.add(AgendaFacet.PRECISION, request.precision(), null, AgendaCriteriaReader::precision);
    Days days = days(request.from(), request.to());
    AgendaCriteria criteria =
        new AgendaCriteria(
            query, selected.all(), days.from, days.to, common.size(request.size()), null);
    return criteria.at(Selections.place(request.after(), criteria.identity()));
  }

  private void add(
      Selections<AgendaFacet> selected,
      AgendaFacet facet,
      Facet vocabularyFacet,
      @Nullable List<String> values,
      @Nullable String mode) {
    selected.add(facet, values, mode, asked -> vocabulary.meant(vocabularyFacet, asked));
  }

  private static List<String> precision(String code) {
    if (!PRECISIONS.contains(code)) {
      throw invalidParameter(
          "precision",
          "%s is no precision; write one of %s"
              .formatted(shown(code), String.join(", ", PRECISIONS)));
    }
    return List.of(code);
  }

  private record Days(LocalDate from, LocalDate to) {}

  /** What is still to come is asked for first; the past by who asks for it. */
  private Days days(@Nullable String from, @Nullable String to) {
    Period asked = CriteriaReader.period("from", from, "to", to);
    LocalDate first = asked.from();
    LocalDate last = asked.to();
    if (first == null) {
      first = last == null || !last.isBefore(today()) ? today() : last.minusYears(1).plusDays(1);
    }
    if (last == null) {
      last = first.plusYears(1).minusDays(1);
    }
    long length = ChronoUnit.DAYS.between(first, last) + 1;
    if (length > config.agendaDays()) {
      throw invalidParameter(
          "to", "asks for %d days; ask for %d at most".formatted(length, config.agendaDays()));
    }
    return new Days(first, last);
  }

  private LocalDate today() {
    return LocalDate.now(config.zone());
  }

  /** A day to look back from; today if none was sent. */
  LocalDate day(@Nullable String day) {
    if (day == null || day.isEmpty()) {
      return today();
    }
    Period days = CriteriaReader.period("day", day, "day", day);
    if (days.from() == null || !days.from().equals(days.to())) {
      throw invalidParameter("day", shown(day) + " is no day; write 2020-08-03");
    }
    return days.from();
  }

  /** Numbers of years, in the order of the smallest first, each once. */
  List<Integer> years(@Nullable String years) {
    String text = Parameters.text("years", years, config.valueLength());
    List<Integer> numbers =
        List.of((text == null ? config.anniversaries() : text).split(",", -1)).stream()
            .map(number ->
                Parameters.number(
                    "years",
                    number.isBlank() ? "?" : number.strip(),
                    1,
                    1,
                    config.oldestAnniversary(),
                    "write " + config.anniversaries()))
            .distinct()
            .sorted()
            .toList();
    if (numbers.size() > config.maxAnniversaries()) {
      throw invalidParameter(
          "years",
          "has %d numbers; send %d at most".formatted(numbers.size(), config.maxAnniversaries()));
    }
    return numbers;
  }

  /** Articles of each kind and number of years. */
  int articles(@Nullable String size) {
    return Parameters.number(
        "size",
        size,
        config.anniversaryArticles(),
        0,
        config.maxAnniversaryArticles(),
        "search articles of that day for more");
  }
}
