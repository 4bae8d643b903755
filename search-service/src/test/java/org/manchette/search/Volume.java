package org.manchette.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.manchette.index.ActorDocument;
import org.manchette.index.ArticleDocument;
import org.manchette.index.SourceDocument;
import org.manchette.index.TopicDocument;

/** An invented archive to take home: a few articles with hostile texts, and very many others. */
final class Volume {

  /** Limits of the service that can be reached in a test. */
  static final Map<String, String> SETTINGS =
      Map.of("manchette.search.exports", "3", "manchette.search.export-time", "15s");

  /** More than Elasticsearch gives without being asked for a next page. */
  static final int DISPATCHES = 10_050;

  static final int FEW = 4;

  static final String FORMULA = "=HYPERLINK(\"http://localhost\") <b>&amp; & gras</b>";
  static final String FRENCH_CELL = "Un texte;=1+1;@SUM(A1)";
  static final String RECORDS = "Fin.\r\nER  - \r\nTY  - NEWS\r\nTI  - Faux";
  static final String TEX = "Un {bac @article{x, à 50 % & _soi_ \\input{passwd} #1 $2 ~ ^";
  static final String CONTROLS = "Sonnez\u0007 et\u000B stop \u0001]]> <fin>";
  static final Instant RECEIVED = Instant.parse("2026-11-30T08:15:30Z");

  /** Long enough that nobody's buffers hold all. */
  private static final String STANDFIRST =
      "La pêche du jour, le temps qu’il fait au large et les heures de marée. ".repeat(12).strip();

  private Volume() {}

  static List<Object> documents() {
    List<Object> all = new ArrayList<>();
    all.add(
        new ActorDocument(
            Archive.HELENE,
            "person",
            "Hélène Carpentier",
            List.of(),
            null,
            null,
            List.of(),
            "provisional",
            null));
    all.add(new TopicDocument(Archive.ECONOMY, "Économie", "economy", null, null));
    all.add(new TopicDocument(Archive.TRANSPORT, "Transports", null, Archive.ECONOMY, null));
    addReceived(
        all,
        new Draft("bac", FORMULA)
            .description(FRENCH_CELL)
            .body("Le bac reste à quai.")
            .on("2021-05-06")
            .source("Le Littoral", "Société")
            .authors("Jeanne Le Goff", "O’Brien, Jo and {Co")
            .persons(Archive.HELENE)
            .places("place:corbin-sur-mer")
            .topics(Archive.TRANSPORT, Archive.ECONOMY)
            .collection("sample")
            .build());
    addReceived(
        all,
        new Draft("tex & co_1", TEX)
            .description(RECORDS)
            .body("Le bac repart.")
            .on("2021-05-07")
            .authors("@dmin")
            .build());
    addReceived(
        all,
        new Draft("controls", CONTROLS)
            .body("Un bac de plus. " + "Le capitaine siffle. ".repeat(30))
            .on("2021-05-08")
            .source("La Dépêche \"du\" Sillon", "Mer")
            .language("und")
            .build());
    all.add(new Draft("undated", "Un bac sans date").body("Rien.").build());
    for (int i = 0; i < DISPATCHES; i++) {
      all.add(
          new Draft("depeche-%05d".formatted(i), "Dépêche " + i)
              .description(STANDFIRST)
              .body("Brève.")
              .on("%d-%02d-%02d".formatted(1990 + i / 336, i / 28 % 12 + 1, i % 28 + 1))
              .source("Dépêches", "Mer")
              .build());
    }
    return all;
  }

  private static void addReceived(List<Object> all, ArticleDocument article) {
    all.add(article);
    all.add(
        new SourceDocument(
            article.sourceId(),
            article.id(),
            "",
            RECEIVED.plusSeconds(all.size()),
            "text/plain",
            null,
            null,
            null,
            null,
            ""));
  }
}
