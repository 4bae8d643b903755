package org.manchette.ingest.archive;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manchette.index.ArticleDocument;
import org.manchette.index.DayRange;
import org.manchette.index.MentionedDays;
import org.manchette.ingest.analysis.AnalysisJson;
import org.manchette.ingest.reader.SubmittedArticle;
import org.manchette.text.Actor;
import org.manchette.text.ActorKind;
import org.manchette.text.Analysis;
import org.manchette.text.ArticleText;
import org.manchette.text.Labels;
import org.manchette.text.Quotation;
import org.manchette.text.TemporalExpression;
import org.manchette.text.TemporalExpression.Precision;
import org.manchette.text.Topic;
import org.manchette.text.token.Tokeniser;

/** Derives what is searched from what was submitted and what the analyser found in it. */
final class ArticleDocuments {

  /** Longest span that a histogram counts: a leap year. */
  private static final long HISTOGRAM_DAYS = 366;

  private static final int LAST_YEAR = 9999;

  private final AnalysisJson json = new AnalysisJson();
  private final Tokeniser tokeniser = new Tokeniser();

  static ArticleText text(ReadArticle read) {
    SubmittedArticle article = read.article();
    return new ArticleText(
        read.id(),
        article.headline(),
        article.description(),
        article.articleBody(),
        article.published().day());
  }

  /** What is searched of an article. */
  record Derived(ArticleDocument article, ArticleParts parts) {}

  static Labels labels(ReadArticle read) {
    return new Labels(read.article().section(), read.article().keywords());
  }

  Derived derive(ReadArticle read, Analysis analysis) {
    SubmittedArticle article = read.article();
    DisplayedArticle shown = new DisplayedArticle(article, analysis, isFrench(analysis));
    ArticleDocument document = document(read, analysis, shown);
    return new Derived(document, ArticleParts.of(ArticleFacts.of(document), shown.analysis()));
  }

  private ArticleDocument document(ReadArticle read, Analysis analysis, DisplayedArticle shown) {
    SubmittedArticle article = read.article();
    Map<Precision, Set<DayRange>> mentionedBy = mentioned(analysis.dates());
    List<DayRange> mentioned =
        mentionedBy.values().stream().flatMap(Set::stream).distinct().toList();
    return new ArticleDocument(
        read.id(),
        read.sourceId(),
        article.url(),
        shown.headline(),
        shown.description(),
        shown.articleBody(),
        article.published().day(),
        article.published().origin().code(),
        article.published().reliability(),
        article.authors(),
        article.publisher(),
        article.section(),
        analysis.language(),
        analysis.words(),
        ids(analysis, ActorKind.PERSON),
        ids(analysis, ActorKind.ORGANISATION),
        ids(analysis, ActorKind.PLACE),
        roles(analysis),
        speakers(analysis),
        quotedAbout(analysis),
        shown.analysis().quotations().stream().map(Quotation::text).toList(),
        sentences(shown),
        namings(analysis),
        article.published().day() == null
            ? null
            : String.valueOf(article.published().day().getYear()),
        analysis.topics().stream().map(Topic::id).toList(),
        mentioned,
        mentioned.stream().filter(ArticleDocuments::fitsHistogram).toList(),
        mentioned.isEmpty() ? null : byPrecision(mentionedBy),
        analysis.credits(),
        read.submission().collection(),
        warnings(read, analysis),
        json.write(shown.analysis()));
  }

  private List<String> sentences(DisplayedArticle shown) {
    List<String> sentences = new ArrayList<>();
    Stream.of(shown.headline(), shown.description(), shown.articleBody())
        .filter(Objects::nonNull)
        .forEach(text ->
            tokeniser
                .sentences(text)
                .forEach(
                    sentence -> sentences.add(text.substring(sentence.start(), sentence.end()))));
    return sentences;
  }

  /** Each id as often as its actor is named. */
  private static List<String> namings(Analysis analysis) {
    return counted(analysis)
        .flatMap(actor -> Collections.nCopies(actor.mentions().size(), actor.id()).stream())
        .toList();
  }

  /** What no language can be told of is read as French, see {@link Analysis#language}. */
  private static boolean isFrench(Analysis analysis) {
    return analysis.language().equals("fr") || analysis.language().equals("und");
  }

  /** Codes without their places: those stay in the analysis. */
  static List<String> warnings(ReadArticle read, Analysis analysis) {
    Set<String> warnings = new LinkedHashSet<>(read.article().warnings());
    for (String warning : analysis.warnings()) {
      int place = warning.indexOf('@');
      warnings.add(place < 0 ? warning : warning.substring(0, place));
    }
    return List.copyOf(warnings);
  }

  /** A name that may be anybody's is found as a word of the text, not counted as an actor. */
  static Stream<Actor> counted(Analysis analysis) {
    return analysis.actors().stream().filter(actor -> !Actor.isOfOneArticle(actor.id()));
  }

  static List<String> ids(Analysis analysis, ActorKind kind) {
    return counted(analysis)
        .filter(actor -> actor.kind() == kind)
        .map(Actor::id)
        .distinct()
        .toList();
  }

  private static List<String> roles(Analysis analysis) {
    return counted(analysis)
        .flatMap(actor -> actor.roles().stream().map(role -> actor.id() + "|" + role.text()))
        .distinct()
        .toList();
  }

  static List<String> speakers(Analysis analysis) {
    return analysis.quotations().stream()
        .map(QuotationDocuments::actor)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  static List<String> quotedAbout(Analysis analysis) {
    return analysis.quotations().stream()
        .flatMap(quotation -> QuotationDocuments.named(analysis, quotation))
        .map(Actor::id)
        .distinct()
        .toList();
  }

  private static Map<Precision, Set<DayRange>> mentioned(List<TemporalExpression> dates) {
    Map<Precision, Set<DayRange>> ranges = new EnumMap<>(Precision.class);
    for (TemporalExpression date : dates) {
      DayRange days = NamedDays.of(date);
      if (days != null && inCalendar(days)) {
        ranges.computeIfAbsent(date.precision(), precision -> new LinkedHashSet<>()).add(days);
      }
    }
    return ranges;
  }

  private static MentionedDays byPrecision(Map<Precision, Set<DayRange>> mentioned) {
    return new MentionedDays(
        days(mentioned, Precision.DAY),
        days(mentioned, Precision.WEEK),
        days(mentioned, Precision.MONTH),
        days(mentioned, Precision.QUARTER),
        days(mentioned, Precision.SEASON),
        days(mentioned, Precision.YEAR),
        days(mentioned, Precision.DECADE),
        days(mentioned, Precision.CENTURY));
  }

  private static List<DayRange> days(Map<Precision, Set<DayRange>> mentioned, Precision precision) {
    return List.copyOf(mentioned.getOrDefault(precision, Set.of()));
  }

  /** Whether Elasticsearch can be asked for these days. */
  static boolean inCalendar(DayRange days) {
    return inCalendar(days.from()) && inCalendar(days.to());
  }

  private static boolean inCalendar(@Nullable LocalDate day) {
    return day == null || Math.abs(day.getYear()) <= LAST_YEAR;
  }

  private static boolean fitsHistogram(DayRange range) {
    return range.from() != null
        && range.to() != null
        && ChronoUnit.DAYS.between(range.from(), range.to()) < HISTOGRAM_DAYS;
  }
}
