package org.manchette.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentsIT {

  private static final DayRange MAY =
      new DayRange(LocalDate.of(2021, 5, 3), LocalDate.of(2021, 5, 9));
  private static final DayRange SINCE_2017 = new DayRange(LocalDate.of(2017, 1, 1), null);
  private static final DayRange UNTIL_2030 = new DayRange(null, LocalDate.of(2030, 12, 31));
  private static final DayRange IDES_OF_MARCH =
      new DayRange(LocalDate.of(-43, 3, 15), LocalDate.of(-43, 3, 15));
  private static final DayRange FAR = new DayRange(LocalDate.of(12_021, 1, 1), null);

  private TestArchive archive;

  @BeforeAll
  void open() {
    archive = new TestArchive("documents-");
  }

  @AfterAll
  void close() {
    archive.close();
  }

  static Stream<Arguments> documents() {
    ArticleDocument full =
        new ArticleDocument(
            "url-1",
            "url-1.abc",
            "http://localhost/1",
            "Le « bac » de l’Île",
            "Un chapeau.",
            "Un corps.\n\nDeux paragraphes.",
            LocalDate.of(1871, 3, 18),
            "metadata",
            0.95,
            List.of("Hélène Carpentier", "AFP"),
            "Le Littoral",
            "Société",
            "fr",
            5,
            List.of("person:a", "person:b"),
            List.of("organisation:c"),
            List.of("place:d"),
            List.of("person:a|députée du Nord"),
            List.of("person:a"),
            List.of("organisation:c"),
            List.of("Le bac part", "il revient"),
            List.of("Un chapeau.", "Un corps."),
            List.of("person:a", "person:a", "person:b"),
            "1871",
            List.of("medtop:11000000"),
            List.of(MAY, SINCE_2017, UNTIL_2030, IDES_OF_MARCH, FAR),
            List.of(MAY, IDES_OF_MARCH),
            new MentionedDays(
                List.of(IDES_OF_MARCH),
                List.of(MAY),
                List.of(),
                List.of(),
                List.of(),
                List.of(SINCE_2017, UNTIL_2030),
                List.of(),
                List.of()),
            List.of("AFP", "Reuters"),
            "sample",
            List.of("unbalancedQuote", "implausibleDate@1970-01-01"),
            "{\"language\":\"fr\"}");
    return Stream.of(
        Arguments.of(ArticleDocument.class, full.id(), full),
        Arguments.of(ArticleDocument.class, "bare", bare("bare", "")),
        Arguments.of(ArticleDocument.class, "long", bare("long", "é".repeat(200_000))),
        Arguments.of(
            SourceDocument.class,
            "s.1",
            new SourceDocument(
                "s.1",
                "s",
                "1",
                Instant.parse("2026-11-01T10:15:30.123Z"),
                "text/html;charset=utf-8",
                null,
                LocalDate.of(2020, 8, 3),
                "Le Littoral",
                null,
                "QQ==".repeat(50_000))),
        Arguments.of(
            ActorDocument.class,
            "person:a",
            new ActorDocument(
                "person:a",
                "person",
                "Hélène",
                List.of("H. Carpentier", "L’Hélène"),
                "députée",
                "Q1",
                List.of("viaf:1"),
                "imported",
                "{}")),
        Arguments.of(
            QuotationDocument.class,
            "url-1.0000",
            new QuotationDocument(
                "url-1.0000",
                "url-1",
                "Le bac de l’Île part",
                "text",
                7,
                27,
                true,
                "promis",
                "person:a",
                "la députée",
                null,
                List.of("place:d"),
                0.85,
                "Le « bac » de l’Île",
                LocalDate.of(1871, 3, 18),
                "Le Littoral",
                List.of("medtop:11000000"),
                "sample")),
        Arguments.of(QuotationDocument.class, "url-1.0001", said("url-1.0001", "il part")),
        Arguments.of(
            TopicDocument.class,
            "medtop:20000001",
            new TopicDocument("medtop:20000001", "Bac", null, "medtop:11000000", null)),
        Arguments.of(
            ImportDocument.class,
            "i",
            new ImportDocument(
                "i",
                "running",
                Instant.parse("2026-11-01T10:15:30Z"),
                Instant.parse("2026-11-01T10:16:30Z"),
                null,
                1,
                2,
                3,
                4_000_000_000L)));
  }

  private static ArticleDocument bare(String id, String analysis) {
    return new ArticleDocument(
        id, id, null, null, null, "Corps", null, "none", 0, List.of(), null, null, "und", 1,
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), null, List.of(), List.of(), List.of(), null, List.of(), null, List.of(),
        analysis);
  }

  @ParameterizedTest
  @MethodSource("documents")
  <T> void comeBackAsTheyWere(Class<T> type, String id, T document) {
    archive.add(document);
    try (SearchSession session = archive.session()) {
      assertThat(session.search(type).select(type).where(f -> f.id().matching(id)).fetchSingleHit())
          .contains(document);
    }
  }

  @Test
  void areFoundByADayInsideAnInterval() {
    archive.add(
        dated("may", MAY),
        dated("since", SINCE_2017),
        dated("until", UNTIL_2030),
        dated("ides", IDES_OF_MARCH),
        dated("far", FAR));

    assertThat(mentioning("2021-05-05", "2021-05-05")).containsExactly("may", "since", "until");
    assertThat(mentioning("2021-05-10", "2021-06")).containsExactly("since", "until");
    assertThat(mentioning("2031-01-01", null)).containsExactly("far", "since");
    assertThat(mentioning(null, "-0043-12-31")).containsExactly("ides", "until");
    assertThat(mentioning("-0043-03-16", "-0043-12-31")).containsExactly("until");
    assertThat(mentioning("+12021-01-01", "+12021-01-01")).containsExactly("far", "since");
  }

  @Test
  void areFoundByWordsOfAQuotationButByNoPhraseAcrossTwo() {
    archive.add(quoting("quoting", "Nous reprendrons en juin", "Rien n'est décidé"));

    assertThat(quotingWords("quotationText", "reprendrons en juin")).containsExactly("quoting");
    assertThat(quotingWords("quotationText_stemmed", "rien n’est décidée"))
        .containsExactly("quoting");
    assertThat(quotingWords("quotationText", "juin rien")).isEmpty();
  }

  @Test
  void areFoundByTheWordsOfAQuotation() {
    archive.add(
        said("words.0000", "Les œuvres partiront"), said("words.0001", "Rien n'est décidé"));
    try (SearchSession session = archive.session()) {
      List<String> found =
          session
              .search(QuotationDocument.class)
              .select(f -> f.id(String.class))
              .where(f -> f.phrase().field("text_stemmed").matching("œuvre"))
              .sort(f -> f.field("sortId"))
              .fetchHits(10);
      assertThat(found).containsExactly("words.0000");
    }
  }

  private static QuotationDocument said(String id, String words) {
    return new QuotationDocument(
        id,
        id.substring(0, id.indexOf('.')),
        words,
        "text",
        0,
        words.length(),
        false,
        null,
        null,
        null,
        null,
        List.of(),
        0.5,
        null,
        null,
        null,
        List.of(),
        null);
  }

  private List<String> quotingWords(String field, String phrase) {
    try (SearchSession session = archive.session()) {
      return session
          .search(ArticleDocument.class)
          .select(f -> f.id(String.class))
          .where(f -> f.phrase().field(field).matching(phrase).slop(90))
          .fetchHits(10);
    }
  }

  private static ArticleDocument quoting(String id, String... quotations) {
    return new ArticleDocument(
        id,
        id,
        null,
        null,
        null,
        "Corps",
        null,
        "none",
        0,
        List.of(),
        null,
        null,
        "fr",
        1,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(quotations),
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        null,
        List.of(),
        "{}");
  }

  private static ArticleDocument dated(String id, DayRange range) {
    ArticleDocument bare = Articles.of(id, null, "Corps");
    return new ArticleDocument(
        id,
        id,
        null,
        null,
        null,
        bare.articleBody(),
        null,
        "none",
        0,
        List.of(),
        "dated",
        null,
        "fr",
        1,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(range),
        List.of(),
        null,
        List.of(),
        null,
        List.of(),
        "{}");
  }

  private List<String> mentioning(@Nullable String from, @Nullable String to) {
    JsonObject bounds = new JsonObject();
    if (from != null) {
      bounds.addProperty("gte", from);
    }
    if (to != null) {
      bounds.addProperty("lte", to.length() == 7 ? to + "-01" : to);
    }
    JsonObject field = new JsonObject();
    field.add("mentioned", bounds);
    JsonObject range = new JsonObject();
    range.add("range", field);
    try (SearchSession session = archive.session()) {
      return session
          .search(ArticleDocument.class)
          .extension(ElasticsearchExtension.get())
          .select(f -> f.id(String.class))
          .where(f ->
              f.and(
                  f.match().field("source").matching("dated"),
                  f.extension(ElasticsearchExtension.get()).fromJson(range)))
          .sort(f -> f.field("sortId"))
          .fetchHits(10);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"actors", "articles", "imports", "quotations", "sources", "topics"})
  void standBehindAReadAndAWriteAlias(String index) {
    JsonObject aliases = archive.call("GET", "documents-" + index + "-*/_alias", new JsonObject());
    assertThat(aliases.keySet()).containsExactly("documents-" + index + "-000001");
    JsonObject names =
        aliases.getAsJsonObject("documents-" + index + "-000001").getAsJsonObject("aliases");
    assertThat(names.keySet())
        .containsExactlyInAnyOrder("documents-" + index + "-read", "documents-" + index + "-write");
    assertThat(
            names
                .getAsJsonObject("documents-" + index + "-write")
                .get("is_write_index")
                .getAsBoolean())
        .isTrue();
  }
}
