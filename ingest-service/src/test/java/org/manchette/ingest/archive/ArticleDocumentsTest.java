package org.manchette.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.manchette.index.ArticleDocument;
import org.manchette.index.DayRange;
import org.manchette.index.MentionedDays;
import org.manchette.ingest.reader.Publication;
import org.manchette.ingest.reader.PublicationOrigin;
import org.manchette.ingest.reader.SubmittedArticle;
import org.manchette.ingest.reader.SubmittedBeside;
import org.manchette.text.Actor;
import org.manchette.text.ActorKind;
import org.manchette.text.Analysis;
import org.manchette.text.Mention;
import org.manchette.text.Quotation;
import org.manchette.text.Reason;
import org.manchette.text.Role;
import org.manchette.text.TemporalExpression;
import org.manchette.text.TemporalExpression.Precision;
import org.manchette.text.TemporalExpression.Relation;
import org.manchette.text.TextField;
import org.manchette.text.Topic;

class ArticleDocumentsTest {

  private static final LocalDate DAY = LocalDate.of(2020, 8, 3);

  private static TemporalExpression date(
      @Nullable LocalDate from, @Nullable LocalDate to, Relation relation) {
    return date(from, to, relation, Precision.DAY);
  }

  private static TemporalExpression date(
      @Nullable LocalDate from, @Nullable LocalDate to, Relation relation, Precision precision) {
    return new TemporalExpression(
        TextField.TEXT, 0, 1, "x", from, to, precision, relation, 1, null, List.of());
  }

  private static ArticleDocument document(
      List<TemporalExpression> dates, List<Topic> topics, List<String> warnings) {
    return document(
        new Analysis("i", "fr", 1, List.of(), dates, List.of(), topics, List.of("AFP"), warnings));
  }

  private static ArticleDocument document(Analysis analysis) {
    SubmittedArticle article =
        new SubmittedArticle(
            null,
            null,
            null,
            "x".repeat(60),
            new Publication(DAY, PublicationOrigin.METADATA, 0.95),
            List.of(),
            null,
            null,
            List.of(),
            List.of());
    Submission submission =
        new Submission(
            "x".getBytes(StandardCharsets.UTF_8),
            Submission.Format.TEXT,
            SubmittedBeside.NOTHING,
            "sample");
    return new ArticleDocuments().derive(ReadArticle.of(submission, article), analysis).article();
  }

  @Test
  void countsClosedYearsInTheHistogramOnly() {
    DayRange day = new DayRange(DAY, DAY);
    DayRange leapYear = new DayRange(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));
    DayRange decade = new DayRange(LocalDate.of(2010, 1, 1), LocalDate.of(2019, 12, 31));
    DayRange since = new DayRange(DAY.plusDays(7), DAY.plusDays(7));
    ArticleDocument document =
        document(
            List.of(
                date(DAY, DAY, Relation.ON),
                date(DAY, DAY, Relation.ON),
                date(leapYear.from(), leapYear.to(), Relation.ON),
                date(decade.from(), decade.to(), Relation.ON),
                date(DAY.plusDays(7), null, Relation.SINCE),
                date(null, null, Relation.UNANCHORED)),
            List.of(),
            List.of());
    assertThat(document.mentioned()).containsExactly(day, leapYear, decade, since);
    assertThat(document.mentionedSpan()).containsExactly(day, leapYear, since);
  }

  @Test
  void keepsHowFinelyDaysAreNamed() {
    DayRange day = new DayRange(DAY, DAY);
    DayRange month = new DayRange(DAY.withDayOfMonth(1), DAY.withDayOfMonth(31));
    ArticleDocument document =
        document(
            List.of(
                date(month.from(), month.to(), Relation.ON, Precision.MONTH),
                date(DAY, DAY, Relation.ON),
                date(DAY, null, Relation.SINCE)),
            List.of(),
            List.of());
    assertThat(document.mentionedBy())
        .isEqualTo(
            new MentionedDays(
                List.of(day),
                List.of(),
                List.of(month),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    assertThat(document.mentioned()).containsExactlyInAnyOrder(day, month);
    assertThat(document(List.of(), List.of(), List.of()).mentionedBy()).isNull();
  }

  @Test
  void tellsWhereThePublicationComesFromAndWhoIsCredited() {
    ArticleDocument document = document(List.of(), List.of(), List.of());
    assertThat(document.datePublished()).isEqualTo(DAY);
    assertThat(document.datePublishedOrigin()).isEqualTo("metadata");
    assertThat(document.datePublishedReliability()).isEqualTo(0.95);
    assertThat(document.credits()).containsExactly("AFP");
  }

  @Test
  void leavesOutWhatTheIndexWouldRefuse() {
    ArticleDocument document =
        document(
            List.of(
                date(DAY, DAY.minusDays(1), Relation.ON),
                date(LocalDate.of(12_000, 1, 1), LocalDate.of(12_000, 1, 2), Relation.ON)),
            List.of(),
            List.of());
    assertThat(document.mentioned()).isEmpty();
  }

  @Test
  void keepsThePlacesOfWarningsInTheAnalysis() {
    ArticleDocument document =
        document(List.of(), List.of(), List.of("unbalancedQuote@12", "unbalancedQuote@40"));
    assertThat(document.warnings()).containsExactly("unbalancedQuote");
    assertThat(document.analysis()).contains("unbalancedQuote@40");
  }

  @Test
  void keepsSentencesTheYearAndHowOftenWhoIsNamed() {
    ArticleDocument document =
        document(
            new Analysis(
                "i",
                "fr",
                1,
                List.of(
                    actor("person:a", ActorKind.PERSON, List.of(), mention(0, 1), mention(2, 3)),
                    actor("place:b", ActorKind.PLACE, List.of(), mention(4, 5))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    assertThat(document.namings()).containsExactly("person:a", "person:a", "place:b");
    assertThat(document.sentences()).containsExactly("x".repeat(60));
    assertThat(document.year()).isEqualTo("2020");
  }

  private static Mention mention(int start, int end) {
    return new Mention(TextField.TEXT, start, end, "x", new Reason(Reason.Code.FULLEST_FORM, null));
  }

  private static Actor actor(String id, ActorKind kind, List<Role> roles, Mention... mentions) {
    return new Actor(id, kind, "X", 0.9, true, roles, List.of(mentions), List.of());
  }

  private static Quotation quotation(int start, int end, @Nullable String speaker) {
    return new Quotation(
        TextField.TEXT,
        start,
        end,
        "x",
        null,
        true,
        new Quotation.Speaker("elle", null, null, speaker, speaker == null ? null : "X"),
        0.9);
  }

  @Test
  void filesActorsByWhatTheyAreSayAndAreSaidToBe() {
    Analysis analysis =
        new Analysis(
            "i",
            "fr",
            1,
            List.of(
                actor(
                    "person:a",
                    ActorKind.PERSON,
                    List.of(
                        new Role(TextField.TEXT, 0, 1, "maire de Nantes"),
                        new Role(TextField.TEXT, 8, 9, "ministre de la Mer")),
                    mention(2, 3)),
                // Partly inside the quotation is outside.
                actor("person:b", ActorKind.PERSON, List.of(), mention(19, 21)),
                actor(
                    "organisation:c",
                    ActorKind.ORGANISATION,
                    List.of(),
                    mention(1, 2),
                    mention(20, 30)),
                actor("place:d", ActorKind.PLACE, List.of(), mention(25, 26))),
            List.of(),
            List.of(
                quotation(20, 30, "person:a"),
                quotation(35, 40, "person:a"),
                quotation(42, 44, "organisation:c"),
                quotation(45, 46, null)),
            List.of(),
            List.of(),
            List.of());
    ArticleDocument document = document(analysis);
    assertThat(document.persons()).containsExactly("person:a", "person:b");
    assertThat(document.organisations()).containsExactly("organisation:c");
    assertThat(document.places()).containsExactly("place:d");
    assertThat(document.roles())
        .containsExactly("person:a|maire de Nantes", "person:a|ministre de la Mer");
    assertThat(document.speakers()).containsExactly("person:a", "organisation:c");
    assertThat(document.quotedAbout()).containsExactly("organisation:c", "place:d");
  }
}
