package org.manchette.search.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.manchette.search.SearchConfig;
import org.manchette.search.api.BatchResponse.Column;
import org.manchette.search.api.BatchResponse.Head;
import org.manchette.search.api.BatchResponse.Line;
import org.manchette.search.api.BatchResponse.Summary;
import org.manchette.search.article.BatchCounts;
import org.manchette.search.article.FacetedSearch;
import org.manchette.search.article.Period;
import org.manchette.search.article.UnderstoodQuery;
import org.manchette.search.vocabulary.Facet;
import org.manchette.search.vocabulary.Named;
import org.manchette.search.vocabulary.Vocabulary;

/** Answers batches, a group of lines after the other. */
@ApplicationScoped
class Batch {

  private static final Logger LOG = Logger.getLogger(Batch.class);

  private static final String NAMES = "names";
  private static final String ARTICLES = "/api/v1/articles";

  private final SearchConfig config;
  private final BatchSearches searches;
  private final BatchCounts counts;
  private final Vocabulary vocabulary;

  Batch(SearchConfig config, BatchSearches searches, BatchCounts counts, Vocabulary vocabulary) {
    this.config = config;
    this.searches = searches;
    this.counts = counts;
    this.vocabulary = vocabulary;
  }

  /** What is known before the first line is searched. */
  Head head(List<BatchEntry> entries, BatchOptions options) {
    Facet by = options.by();
    Columns columns = by == null ? new Columns(List.of(), 0) : columns(entries, options, by);
    return new Head(
        NAMES,
        options.asked(),
        Instant.now().truncatedTo(ChronoUnit.SECONDS),
        counts.index(),
        entries.size(),
        by == null ? null : by.parameter(),
        columns.shown,
        columns.left);
  }

  private record Columns(List<Column> shown, long left) {}

  private Columns columns(List<BatchEntry> entries, BatchOptions options, Facet by) {
    boolean ownPeriods =
        entries.stream().anyMatch(entry -> entry.from() != null || entry.to() != null);
    BatchCounts.Asked all =
        new BatchCounts.Asked(
            UnderstoodQuery.EVERYTHING,
            options.selected(),
            ownPeriods ? Period.ALL : options.published());
    FacetedSearch.Counts found =
        counts.values(all, by, by == Facet.TOPIC ? config.topicValues() : config.batchColumns());
    List<String> values =
        new ArrayList<>(found.values().stream().map(FacetedSearch.Count::value).toList());
    Map<String, Named> names = by == Facet.TOPIC ? vocabulary.names(values) : Map.of();
    values.removeIf(value -> {
      Named named = names.get(value);
      return named != null && named.broader() != null;
    });
    long left = by == Facet.TOPIC ? 0 : found.others();
    if (values.size() > config.batchColumns()) {
      left += values.size() - config.batchColumns();
      values.subList(config.batchColumns(), values.size()).clear();
    }
    if (by == Facet.YEAR) {
      values.sort(Comparator.comparingInt(Integer::parseInt));
      if (counts.undated(all) > 0) {
        values.add(BatchCounts.UNDATED);
      }
    }
    return new Columns(
        values.stream()
            .map(value -> {
              Named named = names.get(value);
              return named == null
                  ? new Column(value, value, null)
                  : new Column(value, named.name(), named.nameEn());
            })
            .toList(),
        left);
  }

  /** Answers the lines below a head that was written. */
  void answer(List<BatchEntry> entries, BatchOptions options, Head head, Output out)
      throws IOException {
    long began = System.nanoTime();
    Map<String, Integer> statuses = new TreeMap<>();
    List<String> columns = head.columns().stream().map(Column::value).toList();
    for (int at = 0; at < entries.size(); at += config.batchGroup()) {
      List<BatchEntry> group =
          entries.subList(at, Math.min(entries.size(), at + config.batchGroup()));
      boolean late = Duration.ofNanos(System.nanoTime() - began).compareTo(config.batchTime()) > 0;
      List<Line> lines = late ? late(group, options) : answered(group, options, columns);
      for (Line line : lines) {
        statuses.merge(line.status(), 1, Integer::sum);
        out.writer().line(line);
      }
      out.flush();
    }
    out.writer()
        .summary(
            new Summary(
                NAMES,
                entries.size(),
                statuses,
                Duration.ofNanos(System.nanoTime() - began).toMillis()));
    out.flush();
  }

  /** Where an answer goes. */
  interface Output {

    /** Writes in the format that was asked for. */
    BatchWriter writer();

    /** Sends what was written so far. */
    void flush() throws IOException;
  }

  private List<Line> late(List<BatchEntry> group, BatchOptions options) {
    String why = Wrong.late(config.batchTime().toSeconds()).in(options.wording());
    return group.stream().map(entry -> unsearched(entry, Status.FAILED, why)).toList();
  }

  private List<Line> answered(List<BatchEntry> group, BatchOptions options, List<String> columns) {
    List<BatchSearches.Understood> understood = searches.of(group, options);
    Iterator<BatchCounts.Answer> answers =
        counts
            .count(
                understood.stream()
                    .map(BatchSearches.Understood::search)
                    .filter(Objects::nonNull)
                    .toList(),
                options.by(),
                columns)
            .iterator();
    List<Line> lines = new ArrayList<>();
    for (BatchSearches.Understood each : understood) {
      lines.add(
          each.search() == null
              ? unsearched(each.entry(), each.status(), each.note())
              : line(each, each.search(), answers.next(), options));
    }
    return lines;
  }

  private static Line unsearched(BatchEntry entry, Status status, @Nullable String why) {
    return new Line(
        entry.line(),
        entry.kind().code(),
        entry.text(),
        status.code(),
        why,
        null,
        List.of(),
        null,
        false,
        Map.of(),
        null);
  }

  private static Line line(
      BatchSearches.Understood understood,
      BatchCounts.Asked search,
      BatchCounts.Answer answer,
      BatchOptions options) {
    BatchEntry entry = understood.entry();
    if (answer.failure() != null) {
      LOG.warnf("A line of a batch was not answered: %s", answer.failure());
      return unsearched(entry, Status.FAILED, Wrong.NO_ANSWER.in(options.wording()));
    }
    return new Line(
        entry.line(),
        entry.kind().code(),
        entry.text(),
        understood.status().code(),
        understood.note(),
        understood.actor(),
        understood.candidates(),
        answer.total(),
        answer.exact(),
        answer.counts(),
        address(understood, search, options));
  }

  /** The same search for articles. */
  private static String address(
      BatchSearches.Understood understood, BatchCounts.Asked search, BatchOptions options) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    understood.parameters().forEach((name, value) -> parameters.put(name, List.of(value)));
    for (BatchFilter filter : BatchFilter.values()) {
      List<String> values = options.asked().getOrDefault(filter.parameter(), List.of());
      parameters.merge(
          filter.parameter(),
          values,
          (own, all) -> {
            List<String> both = new ArrayList<>(own);
            both.addAll(all);
            return both;
          });
    }
    if (understood.parameters().containsKey(Facet.TOPIC.parameter())
        && options.selected().containsKey(Facet.TOPIC)) {
      parameters.put(Facet.TOPIC.parameter() + "Mode", List.of("all"));
    }
    if (search.published().from() != null) {
      parameters.put("from", List.of(search.published().from().toString()));
    }
    if (search.published().to() != null) {
      parameters.put("to", List.of(search.published().to().toString()));
    }
    return parameters.entrySet().stream()
        .flatMap(parameter ->
            parameter.getValue().stream().map(value -> parameter.getKey() + "=" + encoded(value)))
        .collect(Collectors.joining("&", ARTICLES + "?", ""));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%3A", ":");
  }
}
