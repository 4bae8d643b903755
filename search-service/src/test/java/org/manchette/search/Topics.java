package org.manchette.search;

import java.util.ArrayList;
import java.util.List;
import org.manchette.index.TopicDocument;

/** Invented articles under a tree of topics that is four deep. */
final class Topics {

  static final String ECONOMY = "medtop:04000000";
  static final String SECTORS = "medtop:20000209";
  static final String TRANSPORT = "medtop:20000337";
  static final String RAIL = "medtop:20000340";
  static final String FERRY = "site:bac";
  static final String SPORT = "medtop:15000000";

  private Topics() {}

  static List<Object> documents() {
    List<Object> all = new ArrayList<>();
    all.add(new TopicDocument(ECONOMY, "Économie", "economy", null, null));
    all.add(new TopicDocument(SECTORS, "Secteurs", null, ECONOMY, null));
    all.add(new TopicDocument(TRANSPORT, "Transports", null, SECTORS, null));
    all.add(new TopicDocument(RAIL, "Rail", null, TRANSPORT, null));
    all.add(new TopicDocument(FERRY, "Le bac", "the ferry", TRANSPORT, "topic site:bac\n"));
    all.add(new TopicDocument(SPORT, "Sport", "sport", null, null));
    article(all, "rail-1", ECONOMY, SECTORS, TRANSPORT, RAIL);
    article(all, "rail-2", ECONOMY, SECTORS, TRANSPORT, RAIL);
    article(all, "bac-1", ECONOMY, SECTORS, TRANSPORT, FERRY);
    article(all, "both", ECONOMY, SPORT, SECTORS, TRANSPORT, RAIL, FERRY);
    article(all, "economy", ECONOMY);
    article(all, "sport", SPORT);
    return all;
  }

  private static void article(List<Object> all, String id, String... topics) {
    all.add(new Draft(id, "Titre " + id).body("Texte.").on("2021-05-06").topics(topics).build());
  }
}
