package org.manchette.search;

import java.util.ArrayList;
import java.util.List;
import org.manchette.index.ActorDocument;
import org.manchette.index.ArticleDocument;
import org.manchette.index.TopicDocument;

/** An invented archive of who said what: a few quotations to look at, and very many short ones. */
final class Sayings {

  static final String HELENE = Archive.HELENE;
  static final String MARC = Archive.MARC;
  static final String OCEADE = Archive.OCEADE;
  static final String VANNES = Archive.VANNES;
  static final String AGENCY = "organisation:agence-maritime";

  /** More than Elasticsearch gives without being asked for a next page. */
  static final int DISPATCHES = 103;

  static final int IN_EACH = 100;

  static final int FEW = 10;

  static final String HOSTILE = "=HYPERLINK(\"http://localhost\") <script>alert(1)</script>";
  static final String LINES = "Deux lignes,\nl’une \"sous\" l’autre";

  private Sayings() {}

  static List<Object> documents() {
    List<Object> all = new ArrayList<>();
    all.add(actor(HELENE, "person", "Hélène Carpentier", "Mme Carpentier"));
    all.add(actor(MARC, "person", "Marc Oberlin"));
    all.add(actor(OCEADE, "organisation", "L’Océade", "Océade SA"));
    all.add(actor(VANNES, "place", "Vannes"));
    all.add(actor(AGENCY, "organisation", "Agence maritime"));
    all.add(actor("person:jamais-cite", "person", "Jamais Cité"));
    all.add(new TopicDocument(Archive.ECONOMY, "Économie", "economy", null, null));
    all.add(new TopicDocument(Archive.TRANSPORT, "Transports", null, Archive.ECONOMY, null));
    addFew(all);
    for (int i = 0; i < DISPATCHES; i++) {
      ArticleDocument dispatch =
          new Draft("depeche-%03d".formatted(i), "Dépêche " + i)
              .body("Brève.")
              .on("%d-%02d-15".formatted(2010 + i / 12, i % 12 + 1))
              .source("Dépêches", "Mer")
              .build();
      all.add(dispatch);
      for (int j = 0; j < IN_EACH; j++) {
        all.add(new Quote(dispatch, j, "Brève " + j).by(AGENCY, "l’agence").build());
      }
    }
    return all;
  }

  private static void addFew(List<Object> all) {
    ArticleDocument ferry =
        new Draft("bac", "Le bac suspendu")
            .body("« Nous reprendrons les traversées en juin avec l’Océade », a promis Hélène.")
            .on("2021-05-06")
            .source("Le Littoral", "Société")
            .persons(HELENE)
            .organisations(OCEADE)
            .topics(Archive.TRANSPORT, Archive.ECONOMY)
            .collection("sample")
            .build();
    ArticleDocument strike =
        new Draft("greve", "Grève au port")
            .on("2021-07-12")
            .source("Le Littoral", "Économie")
            .persons(MARC)
            .topics(Archive.ECONOMY)
            .build();
    ArticleDocument sailors =
        new Draft("marins", "Des marins sans bateaux")
            .on("2022-01-20")
            .source("La Dépêche du Sillon", "Économie")
            .persons(MARC)
            .build();
    ArticleDocument undated = new Draft("archive", "Une chronique retrouvée").build();
    all.addAll(List.of(ferry, strike, sailors, undated));
    all.add(
        new Quote(ferry, 0, "Nous reprendrons les traversées en juin avec l’Océade")
            .verb("promis")
            .by(HELENE, "Hélène")
            .about(OCEADE)
            .build());
    all.add(
        new Quote(ferry, 1, "le bac de Vannes sera réparé")
            .indirect()
            .verb("assure")
            .by(HELENE, "elle")
            .about(VANNES)
            .build());
    all.add(new Quote(ferry, 2, "On attend").by(null, "un riverain").build());
    all.add(new Quote(strike, 0, "Une traversée, une prime").by(MARC, "Marc Oberlin").build());
    all.add(
        new Quote(strike, 1, "Mme Carpentier et l’Océade nous ignorent")
            .by(MARC, "il")
            .about(HELENE, OCEADE)
            .build());
    all.add(
        new Quote(strike, 2, "rien n’est dû")
            .indirect()
            .verb("Selon")
            .by(OCEADE, "la direction")
            .build());
    all.add(new Quote(sailors, 0, HOSTILE).by(null, "il").named("M. Dupont").build());
    all.add(new Quote(sailors, 1, LINES).by(MARC, "Marc Oberlin").build());
    all.add(new Quote(sailors, 2, "nos bateaux").indirect().by(MARC, "il").build());
    all.add(new Quote(undated, 0, "Le naufrage d’un bac").build());
  }

  private static ActorDocument actor(String id, String kind, String name, String... aliases) {
    return new ActorDocument(
        id, kind, name, List.of(aliases), null, null, List.of(), "provisional", null);
  }
}
