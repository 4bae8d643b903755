package org.manchette.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.manchette.search.api.AnalysisView;
import org.manchette.search.api.ArticleView;
import org.manchette.web.page.Address;
import org.manchette.web.page.Format;

final class ArticlePageTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2020, 8, 3);

  @Test
  void whatIsStillToComeIsDue() {
    assertThat(due("2020-09-15", "2020-09-15")).isTrue();
    assertThat(due(null, "2020-09-15")).isTrue();
    assertThat(due("2020-08-03", "2020-08-03")).isFalse();
    assertThat(due("2020-01-01", "2020-12-31")).isFalse();
    assertThat(due(null, null)).isFalse();
  }

  @Test
  void datesLeadToTheirDays() {
    assertThat(DateEntry.of(date("2020-09-15", "2020-09-15"), PUBLISHED).search())
        .hasToString("/?mentionedFrom=2020-09-15&mentionedTo=2020-09-15");
    assertThat(DateEntry.of(date(null, "2020-09-15"), PUBLISHED).search())
        .hasToString("/?mentionedFrom=2020-09-15&mentionedTo=2020-09-15");
    assertThat(DateEntry.of(date(null, null), PUBLISHED).search()).isNull();
  }

  @Test
  void aVagueDateLeadsToThoseThatAreAsVague() {
    assertThat(DateEntry.of(date("2020-08-01", "2020-08-31", "août", "month"), PUBLISHED).search())
        .hasToString("/?mentionedFrom=2020-08-01&mentionedTo=2020-08-31&mentionedPrecision=month");
  }

  @Test
  void doubtIsTold() {
    assertThat(sure(0.95).doubt()).isNull();
    assertThat(sure(0.75).doubt()).isEqualTo("likely");
    assertThat(sure(0.5).doubt()).isEqualTo("uncertain");
    assertThat(DateEntry.of(date(null, null), null).doubt()).isNull();
  }

  @Test
  void eachPeriodIsListedOnceWithAllItsWordings() {
    ArticlePage page =
        page(
            "https://littoral.example/a",
            List.of(),
            date("2020-08-02", "2020-08-02", "dimanche", "day"),
            date("2020-08-02", "2020-08-02", "2 août 2020", "day"),
            date("2020-08-02", "2020-08-02", "Dimanche", "day"),
            date(null, null, "hier", "day"),
            date(null, null, "lundi", "day"));
    assertThat(page.dates())
        .extracting(
            period -> period.wordings().stream().map(wording -> wording.date().text()).toList())
        .containsExactly(List.of("dimanche", "2 août 2020"), List.of("hier"), List.of("lundi"));
  }

  @Test
  void theWordsOfATopicLeadToWhereTheyStand() {
    AnalysisView.Evidence ferry = new AnalysisView.Evidence("bac", 2, "text", 3, 6);
    ArticlePage page =
        new ArticlePage(
            new ArticleView(
                "a",
                null,
                null,
                null,
                "Le bac part. Le bac revient.",
                null,
                "none",
                0,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                false,
                new AnalysisView(
                    "fr",
                    6,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(
                        new AnalysisView.Topic("medtop:1", "Un", "One", 0.8, true, List.of(ferry)),
                        new AnalysisView.Topic(
                            "site:bac", "Bac", null, 0.6, false, List.of(ferry))),
                    List.of())));
    assertThat(page.topics())
        .allSatisfy(topic ->
            assertThat(topic.evidence())
                .extracting(ArticlePage.EvidenceEntry::anchor)
                .containsExactly("words-text-3-6"));
    assertThat(page.body().getFirst().stretches())
        .filteredOn(stretch -> "words-text-3-6".equals(stretch.anchor()))
        .extracting(stretch -> stretch.pieces().getFirst().text())
        .containsExactly("bac");
  }

  @Test
  void remarksAreToldOnceWithTheirDay() {
    ArticlePage page =
        page(
            null,
            List.of(
                "notFrench", "implausibleDate@1970-01-01", "implausibleDate@0000-00-00", "new"));
    assertThat(page.remarks())
        .extracting(remark -> remark.code() + " " + remark.shown(new Format(Locale.FRENCH)))
        .containsExactly("implausibleDate 1er janvier 1970", "implausibleDate 0000-00-00", "new ");
  }

  @Test
  void onlyWebAddressesLeadToTheOriginal() {
    assertThat(page("https://littoral.example/a").original())
        .isEqualTo("https://littoral.example/a");
    assertThat(page("javascript:alert(1)").original()).isNull();
    assertThat(page("JAVASCRIPT:alert(1)").original()).isNull();
    assertThat(page("//littoral.example/a").original()).isNull();
    assertThat(page("data:text/html,x").original()).isNull();
    assertThat(page("not an address").original()).isNull();
    assertThat(page(null).original()).isNull();
  }

  @Test
  void eachFormOfANameSaysOnceWhyItIsItsActor() {
    String text = "Irène Vasseur, porte-parole. Vasseur se tait. Vasseur part. La porte-parole.";
    AnalysisView.Reason shorter = new AnalysisView.Reason("shorter_form", "Irène Vasseur");
    ArticlePage page =
        page(
            text,
            new AnalysisView.ActorMentions(
                "person:irene-vasseur",
                "person",
                "Irène Vasseur",
                0.9,
                true,
                List.of(
                    new AnalysisView.Role("text", 15, 27, "porte-parole"),
                    new AnalysisView.Role("text", 63, 75, "porte-parole")),
                List.of(
                    new AnalysisView.Mention(
                        "text",
                        0,
                        13,
                        "Irène Vasseur",
                        new AnalysisView.Reason("FULLEST_FORM", null)),
                    new AnalysisView.Mention("text", 29, 36, "Vasseur", shorter),
                    new AnalysisView.Mention("text", 46, 53, "Vasseur", shorter),
                    new AnalysisView.Mention("text", 900, 907, "Vasseur", shorter)),
                List.of()));
    ActorEntry entry = page.actors().getFirst();
    assertThat(entry.forms())
        .extracting(form -> form.words() + " " + form.why().code() + " " + form.places())
        .containsExactly(
            "Irène Vasseur fullest_form [mention-1-1]",
            "Vasseur shorter_form [mention-1-2, mention-1-3]");
    assertThat(entry.forms().getLast().times()).isEqualTo(3);
    assertThat(entry.roles()).containsExactly(new ActorEntry.Role("porte-parole", "role-1-1"));
    assertThat(entry.explained()).isTrue();
  }

  @Test
  void anAnalysisOfOlderDaysIsShownWithoutReasons() {
    ArticlePage page = page("Océade", older("organisation:oceade", "Océade"));
    ActorEntry entry = page.actors().getFirst();
    assertThat(entry.explained()).isFalse();
    assertThat(entry.alternatives()).isEmpty();
    assertThat(page.body().getFirst().stretches().getFirst().pieces().getFirst().mark())
        .isNotNull();
  }

  @Test
  void evidenceNamesTheActorsOfTheArticle() {
    Why why =
        Why.of(
            new AnalysisView.Reason(
                "context", "inOffice:2017-05-14; coActor:organisation:onu;nearest; form:A: B"),
            "Macron",
            Map.of("organisation:onu", "ONU"));
    assertThat(why.evidence())
        .extracting(item -> item.code() + "=" + item.shown(new Format(Locale.FRENCH)))
        .containsExactly("inOffice=14 mai 2017", "coActor=ONU", "nearest=", "form=A: B");
  }

  @Test
  void aDetailThatRepeatsTheMentionIsNotTold() {
    AnalysisView.Reason alias = new AnalysisView.Reason("alias", "Océade");
    assertThat(Why.of(alias, "Océade", Map.of()).detail()).isEmpty();
    assertThat(Why.of(alias, "OCÉADE", Map.of()).detail()).isEqualTo("Océade");
    assertThat(Why.of(null, "Océade", Map.of()).told()).isFalse();
  }

  @Test
  void aNameThatTellsNobodyLeadsToItsWords() {
    ArticlePage page = page("Dupont", older("person:-dupont", "Dupont"));
    assertThat(page.actors().getFirst().onlyHere()).isTrue();
    assertThat(page.actors().getFirst().page())
        .isEqualTo(Address.search().with("q", "«\u00a0Dupont\u00a0»"));
  }

  @Test
  void aLongListOfActorsIsFolded() {
    AnalysisView.ActorMentions[] many =
        IntStream.range(0, 40)
            .mapToObj(i -> older("person:p" + i, "P" + i))
            .toArray(AnalysisView.ActorMentions[]::new);
    ArticlePage page = page("text", many);
    assertThat(page.leading()).hasSize(14);
    assertThat(page.rest()).hasSize(26);
    assertThat(page("text", Arrays.copyOf(many, 15)).rest()).isEmpty();
  }

  /** As read from an analysis that did not know reasons and alternatives. */
  @SuppressWarnings("NullAway")
  private static AnalysisView.ActorMentions older(String id, String name) {
    return new AnalysisView.ActorMentions(
        id,
        id.substring(0, id.indexOf(':')),
        name,
        0.9,
        false,
        List.of(),
        List.of(new AnalysisView.Mention("text", 0, name.length(), name, null)),
        null);
  }

  private static ArticlePage page(String text, AnalysisView.ActorMentions... actors) {
    return new ArticlePage(
        new ArticleView(
            "a",
            null,
            null,
            null,
            text,
            null,
            "none",
            0,
            List.of(),
            null,
            null,
            List.of(),
            List.of(),
            false,
            new AnalysisView(
                "fr", 1, List.of(actors), List.of(), List.of(), List.of(), List.of())));
  }

  private static boolean due(@Nullable String from, @Nullable String to) {
    return DateEntry.of(date(from, to), PUBLISHED).due();
  }

  private static DateEntry sure(double confidence) {
    AnalysisView.Date day = date("2020-08-01", "2020-08-01");
    return DateEntry.of(
        new AnalysisView.Date(
            day.field(),
            day.start(),
            day.end(),
            day.text(),
            day.from(),
            day.to(),
            day.precision(),
            day.relation(),
            confidence,
            null,
            day.flags()),
        PUBLISHED);
  }

  private static AnalysisView.Date date(@Nullable String from, @Nullable String to) {
    return date(from, to, "text", "day");
  }

  private static AnalysisView.Date date(
      @Nullable String from, @Nullable String to, String text, String precision) {
    return new AnalysisView.Date(
        "text",
        0,
        4,
        text,
        from == null ? null : LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to),
        precision,
        "on",
        1,
        null,
        List.of());
  }

  private static ArticlePage page(@Nullable String url) {
    return page(url, List.of());
  }

  private static ArticlePage page(
      @Nullable String url, List<String> warnings, AnalysisView.Date... dates) {
    return new ArticlePage(
        new ArticleView(
            "a",
            url,
            null,
            null,
            "text",
            null,
            "none",
            0,
            List.of(),
            null,
            null,
            List.of(),
            warnings,
            false,
            new AnalysisView("fr", 1, List.of(), List.of(dates), List.of(), List.of(), List.of())));
  }
}
