package org.manchette.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.manchette.index.ActorDocument;
import org.manchette.index.ArticleDocument;
import org.manchette.index.DueDateDocument;
import org.manchette.index.QuotationDocument;
import org.manchette.index.TopicDocument;

/** An invented archive that announces days: some to look at, and very many in one month. */
final class Deadlines {

  static final String HELENE = Archive.HELENE;
  static final String OCEADE = Archive.OCEADE;
  static final String VANNES = Archive.VANNES;

  /** Due in September 2031. */
  static final int MANY = 250;

  private static final List<String> FINENESS =
      List.of("day", "week", "month", "quarter", "season", "year", "decade", "century");

  private Deadlines() {}

  static List<Object> documents() {
    List<Object> all = new ArrayList<>();
    all.add(actor(HELENE, "person", "Hélène Carpentier"));
    all.add(actor(OCEADE, "organisation", "L’Océade"));
    all.add(actor(VANNES, "place", "Vannes"));
    all.add(new TopicDocument(Archive.ECONOMY, "Économie", "economy", null, null));
    all.add(new TopicDocument(Archive.TRANSPORT, "Transports", null, Archive.ECONOMY, null));
    ArticleDocument trial =
        new Draft("proces", "Un procès très attendu")
            .body("Le procès de l’Océade s’ouvrira le 15 septembre 2021 à Vannes.")
            .on("2021-05-06")
            .source("Le Littoral", "Justice")
            .persons(HELENE)
            .organisations(OCEADE)
            .places(VANNES)
            .topics(Archive.TRANSPORT, Archive.ECONOMY)
            .mentions("2021-09-15", "2021-09-15")
            .collection("sample")
            .build();
    ArticleDocument bridge =
        new Draft("pont", "Le pont")
            .body("Le pont rouvrira en septembre 2021. Les travaux dureront jusqu’en 2022.")
            .on("2021-05-07")
            .source("La Dépêche du Sillon", "Société")
            .places(VANNES)
            .topics(Archive.TRANSPORT)
            .build();
    ArticleDocument fair =
        new Draft("salon", "<script>alert(1)</script>")
            .body("Le salon nautique se tiendra du 14 au 16 septembre 2021.")
            .on("2020-02-28")
            .source("Le Littoral", "Société")
            .build();
    all.addAll(List.of(trial, bridge, fair));
    all.add(due(trial, 0, "2021-09-15", "2021-09-15", "2021-09-15", "day", "le 15 septembre 2021"));
    all.add(due(bridge, 0, "2021-09-01", "2021-09-01", "2021-09-30", "month", "en septembre 2021"));
    all.add(due(bridge, 1, "2022-01-01", "2022-01-01", "2022-12-31", "year", "jusqu’en 2022"));
    all.add(
        due(
            fair,
            0,
            "2021-09-14",
            "2021-09-14",
            "2021-09-16",
            "day",
            "du 14 au 16 septembre 2021"));
    for (int i = 0; i < MANY; i++) {
      ArticleDocument distant =
          new Draft("lointain-%03d".formatted(i), "Échéance lointaine " + i)
              .body("La concession s’achève le " + (i % 30 + 1) + " septembre 2031.")
              .on("2021-01-01")
              .organisations(OCEADE)
              .build();
      all.add(distant);
      String day = "2031-09-%02d".formatted(i % 30 + 1);
      all.add(due(distant, 0, day, day, day, "day", "le " + (i % 30 + 1) + " septembre 2031"));
    }
    addAnniversaries(all);
    return all;
  }

  private static void addAnniversaries(List<Object> all) {
    all.add(new Draft("an-1", "Publié un an avant").on("2019-08-03").build());
    all.add(new Draft("an-10", "Publié dix ans avant").on("2010-08-03").build());
    all.add(
        new Draft("evoque", "Il évoque ce jour")
            .on("2015-01-01")
            .mentions("2010-08-03", "2010-08-03")
            .build());
    all.add(
        new Draft("annee", "Il évoque l’année")
            .on("2015-01-02")
            .mentions("2010-01-01", "2010-12-31")
            .build());
    all.add(
        new Draft("meme", "Il évoque son propre jour")
            .on("2010-08-03")
            .mentions("2010-08-03", "2010-08-03")
            .build());
    all.add(new Draft("bissextile", "Un 29 février").on("2016-02-29").build());
    all.add(new Draft("veille", "Un 28 février").on("2015-02-28").build());
  }

  private static DueDateDocument due(
      ArticleDocument article,
      int ordinal,
      String day,
      String from,
      String to,
      String precision,
      String words) {
    String body = article.articleBody();
    int start = body.indexOf(words);
    int sentenceStart = body.lastIndexOf(". ", start) < 0 ? 0 : body.lastIndexOf(". ", start) + 2;
    int sentenceEnd = body.indexOf('.', start) + 1;
    LocalDate at = LocalDate.parse(day);
    return new DueDateDocument(
        QuotationDocument.id(article.id(), ordinal),
        article.id(),
        at,
        DueDateDocument.place(at, FINENESS.indexOf(precision)),
        LocalDate.parse(from),
        LocalDate.parse(to),
        precision,
        words.startsWith("jusqu") ? "until" : "on",
        words,
        "text",
        start,
        start + words.length(),
        body.substring(sentenceStart, sentenceEnd),
        sentenceStart,
        1,
        0.9,
        List.of(),
        article.headline(),
        article.url(),
        article.datePublished() == null ? LocalDate.EPOCH : article.datePublished(),
        article.source(),
        article.persons(),
        article.organisations(),
        article.places(),
        article.topics(),
        article.collection());
  }

  private static ActorDocument actor(String id, String kind, String name) {
    return new ActorDocument(id, kind, name, List.of(), null, null, List.of(), "provisional", null);
  }
}
