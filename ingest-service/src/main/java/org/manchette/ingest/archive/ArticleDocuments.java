package org.manchette.ingest.archive;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manchette.index.ArticleDocument;
import org.manchette.index.DayRange;
import org.manchette.ingest.analysis.AnalysisJson;
import org.manchette.ingest.reader.SubmittedArticle;
import org.manchette.text.Actor;
import org.manchette.text.ActorKind;
import org.manchette.text.Analysis;
import org.manchette.text.ArticleText;
import org.manchette.text.TemporalExpression;
import org.manchette.text.Topic;
import org.manchette.text.topic.TopicVocabulary;

/** Derives what is searched from what was submitted and what the analyser found in it. */
final class ArticleDocuments {

  /** Longest span that a histogram counts: a leap year. */
  private static final long HISTOGRAM_DAYS = 366;

  private static final int LAST_YEAR = 9999;

  private final AnalysisJson json = new AnalysisJson();

  static ArticleText text(ReadArticle read) {
    SubmittedArticle article = read.article();
    return new ArticleText(
        read.id(),
        article.headline(),
        article.description(),
        article.articleBody(),
        article.datePublished());
  }

  ArticleDocument document(ReadArticle read, Analysis analysis) {
    SubmittedArticle article = read.article();
    List<DayRange> mentioned = mentioned(analysis.dates());
    return new ArticleDocument(
        read.id(),
        read.sourceId(),
        article.url(),
        article.headline(),
        article.description(),
        article.articleBody(),
        article.datePublished(),
        article.datePublishedOrigin(),
        article.authors(),
        article.publisher(),
        article.section(),
        analysis.language(),
        analysis.words(),
        ids(analysis, ActorKind.PERSON),
        ids(analysis, ActorKind.ORGANISATION),
        ids(analysis, ActorKind.PLACE),
        topics(analysis.topics()),
        mentioned,
        mentioned.stream().filter(ArticleDocuments::fitsHistogram).toList(),
        read.submission().collection(),
        warnings(read, analysis),
        json.write(analysis));
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

  private static List<String> ids(Analysis analysis, ActorKind kind) {
    return analysis.actors().stream()
        .filter(actor -> actor.kind() == kind)
        .map(Actor::id)
        .distinct()
        .toList();
  }

  /**
   * With all that stand above them, so that a broad topic finds what is filed under narrow ones.
   */
  private static List<String> topics(List<Topic> topics) {
    Set<String> ids = new LinkedHashSet<>();
    for (Topic topic : topics) {
      String id = topic.id();
      // Also ends where a vocabulary went round in a circle.
      while (id != null && ids.add(id)) {
        id = TopicVocabulary.shipped().find(id).map(TopicVocabulary.Concept::parentId).orElse(null);
      }
    }
    return List.copyOf(ids);
  }

  private static List<DayRange> mentioned(List<TemporalExpression> dates) {
    Set<DayRange> ranges = new LinkedHashSet<>();
    for (TemporalExpression date : dates) {
      DayRange days = NamedDays.of(date);
      if (days != null && inCalendar(days.from()) && inCalendar(days.to())) {
        ranges.add(days);
      }
    }
    return new ArrayList<>(ranges);
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
