package org.manchette.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.index.ActorDocument;
import org.manchette.index.ArticleDocument;
import org.manchette.index.TopicDocument;

/**
 * An invented archive around one person: Emma Varenne, mayor, then minister, in six of forty
 * articles. Omar Belin is everywhere and so no surprise beside her; Inès Rol is in two articles,
 * both hers.
 */
final class Portraits {

  static final int ARTICLES = 40;

  static final String EMMA = "person:emma-varenne";
  static final String LUC = "person:luc-varenne";
  static final String OMAR = "person:omar-belin";
  static final String INES = "person:ines-rol";
  static final String PORT = "place:port-achard";
  static final String CAP = "place:cap-noir";
  static final String BANK = "organisation:banque-rochambeau";
  static final String SEA = "medtop:20000001";

  private Portraits() {}

  static List<Object> documents() {
    List<Object> all = new ArrayList<>();
    all.add(new TopicDocument(SEA, "Économie de la mer", "blue economy", null, null));
    all.add(
        new ActorDocument(
            EMMA,
            "person",
            "Emma Varenne",
            List.of("Varenne", "Mme la maire", "Emma Varenne-Dol", "Emma Warenne"),
            "femme politique",
            "Q900000001",
            List.of("viaf:12:3", "isni:0000"),
            "imported",
            """
            {"id":"person:emma-varenne","kind":"PERSON","name":"Emma Varenne","later":1,
            "aliases":[{"name":"Emma Varenne","ambiguous":true},
            {"name":"Varenne","ambiguous":true},
            {"name":"Emma Varenne-Dol","from":"2002-11-17","to":"2015-05-29","ambiguous":false},
            {"name":"Emma Warenne","language":"de","ambiguous":false}],
            "from":"1970-02-28","to":null,"offices":[
            {"title":"ministre de la Mer","from":"2022-05-20","to":null},
            {"title":"maire de Port-Achard","from":"2014-03-30","to":"2022-05-19"}]}
            """));
    all.add(met(LUC, "Luc Varenne", "M. Varenne"));
    all.add(met(OMAR, "Omar Belin"));
    all.add(met(INES, "Inès Rol"));
    all.add(met(PORT, "Port-Achard"));
    all.add(met(CAP, "Le Cap Noir"));
    all.add(met(BANK, "Banque Rochambeau", "BR"));
    all.add(met("person:rocha-da-silva", "Rocha da Silva"));
    all.add(shipped("place:rochambeau", "Rochambeau", null));
    all.add(shipped("place:rochambelle", "Rochambelle", "{not JSON"));
    all.add(shipped("organisation:academie-des-oeuvres", "L’Académie des Œuvres", null));
    all.add(shipped("organisation:sncm", "S.N.C.M.", null));
    all.add(shipped("place:saint-denis-sur-huisne", "Saint-Denis-sur-Huisne", null));
    all.add(shipped("person:john-o-connor", "John O’Connor", null));
    all.add(shipped("person:lukasz-sorensen", "Łukasz Sørensen", null));
    List<ArticleDocument> articles = aboutEmma();
    all.addAll(articles);
    all.add(
        new Quote(articles.get(2), 0, "La mer nous oblige")
            .verb("dit")
            .by(EMMA, "Emma Varenne")
            .build());
    all.add(
        new Quote(articles.get(2), 1, "Emma Varenne ira loin")
            .verb("dit")
            .by(OMAR, "Belin")
            .about(EMMA)
            .build());
    all.add(
        new Quote(articles.get(3), 0, "le large attend")
            .indirect()
            .verb("Selon")
            .by(EMMA, "la ministre")
            .build());
    all.add(new Quote(articles.get(3), 1, "Le cap reste").by(EMMA, "elle").build());
    for (int i = 0; i < ARTICLES - 6; i++) {
      Draft draft =
          new Draft("autre-%02d".formatted(i), "Autre " + i)
              .body("La mer monte.")
              .on("2020-%02d-%02d".formatted(i % 12 + 1, i / 12 + 1))
              .source(i % 2 == 0 ? "L’Écho du Large" : "Le Phare", "Société")
              .places(i % 5 == 0 ? new String[] {PORT, "place:sans-nom"} : new String[] {PORT});
      if (i < 17) {
        draft.persons(i < 4 ? new String[] {OMAR, LUC} : new String[] {OMAR});
      }
      if (i < 3) {
        draft.organisations(BANK);
      }
      if (i == 20) {
        draft.persons("person:rocha-da-silva");
      }
      all.add(draft.build());
    }
    return all;
  }

  private static List<ArticleDocument> aboutEmma() {
    return List.of(
        new Draft("emma-1", "La maire inaugure")
            .body("Emma Varenne inaugure.")
            .on("2019-04-01")
            .source("Le Phare", "Politique")
            .persons(EMMA, OMAR)
            .places(PORT)
            .roles(EMMA + "|maire de Port-Achard", OMAR + "|préfet")
            .build(),
        new Draft("emma-2", "La maire réélue")
            .body("Emma Varenne est réélue.")
            .on("2020-06-28")
            .source("Le Phare", "Politique")
            .persons(EMMA, OMAR, LUC)
            .places(PORT)
            // Two wordings in one article are one article; another person's id begins alike.
            .roles(
                EMMA + "|maire de Port-Achard",
                EMMA + "|la Maire de Port Achard",
                EMMA + "-dol|tante",
                LUC + "|frère de la maire")
            .build(),
        new Draft("emma-3", "Emma Varenne entre au gouvernement")
            .body("« La mer nous oblige », dit Emma Varenne. « Emma Varenne ira loin », dit Belin.")
            .on("2022-05-21")
            .source("Le Phare", "Politique")
            .persons(EMMA, OMAR, INES)
            .places(PORT)
            .topics(SEA)
            .roles(EMMA + "|ministre de la Mer")
            .analysis(
                """
                {"language":"fr","words":14,"actors":[
                {"id":"person:emma-varenne","kind":"person","name":"Emma Varenne",
                "confidence":0.9,"provisional":false,"roles":[],"mentions":[
                {"field":"text","start":28,"end":40,"text":"Emma Varenne",
                "reason":{"code":"preferred_name"}},
                {"field":"text","start":44,"end":56,"text":"Emma Varenne",
                "reason":{"code":"context","detail":"kind:person"}}],"alternatives":[
                {"id":"person:luc-varenne","name":"Luc Varenne","score":0.2}]}],
                "dates":[],"quotations":[],"topics":[],"warnings":[]}
                """)
            .build(),
        new Draft("emma-4", "La ministre au large")
            .body("Selon la ministre, le large attend. « Le cap reste », dit-elle.")
            .on("2023-01-10")
            .source("L’Écho du Large", "Politique")
            .persons(EMMA, INES)
            .places(CAP)
            .topics(SEA)
            .roles(EMMA + "|Ministre de la mer")
            .build(),
        new Draft("emma-5", "Cap Noir")
            .body("Emma Varenne au cap.")
            .on("2023-02-01")
            .persons(EMMA)
            .places(CAP)
            .build(),
        new Draft("emma-6", "Sans date")
            .body("Emma Varenne.")
            .persons(EMMA)
            .roles(EMMA + "|navigatrice")
            .build());
  }

  private static ActorDocument met(String id, String name, String... aliases) {
    return new ActorDocument(
        id, kind(id), name, List.of(aliases), null, null, List.of(), "provisional", null);
  }

  private static ActorDocument shipped(String id, String name, @Nullable String entry) {
    return new ActorDocument(
        id, kind(id), name, List.of(), null, null, List.of(), "shipped", entry);
  }

  private static String kind(String id) {
    return id.substring(0, id.indexOf(':'));
  }
}
