package org.manchette.ingest.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manchette.index.DayRange;
import org.manchette.index.DueDateDocument;
import org.manchette.index.QuotationDocument;
import org.manchette.text.Actor;
import org.manchette.text.ActorKind;
import org.manchette.text.Analysis;
import org.manchette.text.TemporalExpression;
import org.manchette.text.TemporalExpression.Precision;
import org.manchette.text.TemporalExpression.Relation;
import org.manchette.text.TextField;
import org.manchette.text.token.Tokeniser;

/** Derives the due dates that are searched from an article and its analysis. */
final class DueDateDocuments {

  private static final Tokeniser TOKENISER = new Tokeniser();

  private DueDateDocuments() {}

  /** The days of a due date, and the one under which it stands in an agenda. */
  record Due(LocalDate day, LocalDate from, LocalDate to) {}

  /**
   * The due dates of an article, in the order of its text; none if nobody knows when it was
   * published.
   *
   * @param analysis whose places count in the texts as they are shown
   */
  static List<DueDateDocument> of(ArticleFacts article, Analysis analysis) {
    LocalDate published = article.datePublished();
    if (published == null) {
      return List.of();
    }
    Map<Key, List<TemporalExpression>> same = new LinkedHashMap<>();
    for (TemporalExpression date : analysis.dates()) {
      Due due = due(date, published);
      if (due != null) {
        same.computeIfAbsent(
                new Key(due, date.precision(), date.relation()), key -> new ArrayList<>())
            .add(date);
      }
    }
    List<DueDateDocument> documents = new ArrayList<>();
    same.forEach((key, dates) -> {
      TemporalExpression best = dates.getFirst();
      for (TemporalExpression date : dates) {
        // A sentence of the body says more than a title that names the same day.
        if (date.confidence() > best.confidence()
            || (date.confidence() == best.confidence()
                && best.field() == TextField.HEADLINE
                && date.field() != TextField.HEADLINE)) {
          best = date;
        }
      }
      String id = QuotationDocument.id(article.id(), documents.size());
      documents.add(document(id, article, published, analysis, key.due, best, dates.size()));
    });
    return documents;
  }

  private record Key(Due due, Precision precision, Relation relation) {}

  /**
   * When an expression is due. A day that begins after the publication is, and so is the end of
   * what is open to the past (« avant la fin du mois ») or told by the day (« du 1er au 30 août »);
   * « en août » is not, said in August.
   *
   * @return null for what is not still to come
   */
  static @Nullable Due due(TemporalExpression date, LocalDate published) {
    DayRange named = NamedDays.period(date);
    if (named == null || !ArticleDocuments.inCalendar(named)) {
      return null;
    }
    LocalDate from = named.from();
    LocalDate to = named.to();
    if (from == null || to == null) {
      return null;
    }
    if (from.isAfter(published)) {
      return new Due(from, from, to);
    }
    boolean endIsDue =
        switch (date.relation()) {
          case ON -> date.precision() == Precision.DAY;
          case UNTIL, BEFORE -> true;
          case SINCE, AFTER, UNANCHORED -> false;
        };
    return endIsDue && to.isAfter(published) ? new Due(to, from, to) : null;
  }

  private static DueDateDocument document(
      String id,
      ArticleFacts article,
      LocalDate published,
      Analysis analysis,
      Due due,
      TemporalExpression date,
      int mentions) {
    Span sentence = sentence(article.text(date.field()), date);
    return new DueDateDocument(
        id,
        article.id(),
        due.day,
        DueDateDocument.place(due.day, fineness(date.precision())),
        due.from,
        due.to,
        date.precision().name().toLowerCase(Locale.ROOT),
        date.relation().name().toLowerCase(Locale.ROOT),
        article.text(date.field()).substring(date.start(), date.end()),
        date.field().name().toLowerCase(Locale.ROOT),
        date.start(),
        date.end(),
        article.text(date.field()).substring(sentence.start, sentence.end),
        sentence.start,
        mentions,
        date.confidence(),
        date.flags(),
        article.headline(),
        article.url(),
        published,
        article.source(),
        named(analysis, ActorKind.PERSON, date.field(), sentence),
        named(analysis, ActorKind.ORGANISATION, date.field(), sentence),
        named(analysis, ActorKind.PLACE, date.field(), sentence),
        article.topics(),
        article.collection());
  }

  private static int fineness(Precision precision) {
    return switch (precision) {
      case DAY -> 0;
      case WEEK -> 1;
      case MONTH -> 2;
      case QUARTER -> 3;
      case SEASON -> 4;
      case YEAR -> 5;
      case DECADE -> 6;
      case CENTURY -> 7;
    };
  }

  private record Span(int start, int end) {}

  /** The sentence around an expression; the expression itself where it reaches over several. */
  private static Span sentence(String text, TemporalExpression date) {
    return TOKENISER.sentences(text).stream()
        .filter(each -> each.start() <= date.start() && date.end() <= each.end())
        .findFirst()
        .map(each -> new Span(each.start(), each.end()))
        .orElseGet(() -> new Span(date.start(), date.end()));
  }

  private static List<String> named(
      Analysis analysis, ActorKind kind, TextField field, Span sentence) {
    Stream<String> inside =
        ArticleDocuments.counted(analysis)
            .filter(actor -> actor.kind() == kind && isNamedIn(actor, field, sentence))
            .map(Actor::id);
    return Stream.concat(inside, ArticleDocuments.ids(analysis, kind).stream()).distinct().toList();
  }

  private static boolean isNamedIn(Actor actor, TextField field, Span sentence) {
    return actor.mentions().stream()
        .anyMatch(mention ->
            mention.field() == field
                && sentence.start <= mention.start()
                && mention.end() <= sentence.end);
  }
}
