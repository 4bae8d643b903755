package org.manchette.search;

import java.util.ArrayList;
import java.util.List;
import org.manchette.index.ActorDocument;
import org.manchette.index.TopicDocument;

/** A small archive of invented articles. */
final class Archive {

  static final String HELENE = "person:helene-carpentier";
  static final String MARC = "person:marc-oberlin";
  static final String OCEADE = "organisation:oceade";
  static final String VANNES = "place:vannes";
  static final String PARIS = "place:paris";
  static final String TRANSPORT = "medtop:20000337";
  static final String ECONOMY = "medtop:04000000";

  private Archive() {}

  private static ActorDocument actor(String id, String kind, String name, List<String> aliases) {
    return new ActorDocument(id, kind, name, aliases, null, null, List.of(), "provisional", null);
  }

  static List<Object> documents() {
    List<Object> all = new ArrayList<>();
    all.add(actor(HELENE, "person", "Hélène Carpentier", List.of("Mme Carpentier")));
    all.add(actor(MARC, "person", "Marc Oberlin", List.of()));
    all.add(actor("person:paul-carpentier", "person", "Paul", List.of("Mme Carpentier")));
    all.add(actor(OCEADE, "organisation", "L’Océade", List.of("Océade SA")));
    all.add(actor(VANNES, "place", "Vannes", List.of("Cité close")));
    all.add(actor(PARIS, "place", "Paris", List.of("Cité close")));
    all.add(actor("place:nulle-part", "place", "Nulle-Part", List.of()));
    all.add(new TopicDocument(ECONOMY, "Économie", "economy", null, null));
    all.add(new TopicDocument(TRANSPORT, "Transports", null, ECONOMY, null));
    all.add(
        new Draft("bac", "Le bac de l’îlot Corbin suspendu")
            .body(
                "La préfecture a suspendu jeudi les traversées. « Nous reprendrons en juin »,"
                    + " a promis Hélène Carpentier, présidente de l’Océade.")
            .description("Une avarie immobilise le navire jusqu’à l’été.")
            .on("2021-05-06")
            .source("Le Littoral", "Société")
            .persons(HELENE)
            .organisations(OCEADE)
            .places(VANNES)
            .topics(TRANSPORT, ECONOMY)
            .speakers(HELENE)
            .quotationText("Nous reprendrons en juin")
            .mentions("2021-05-06", "2021-05-06")
            .mentions("2021-06-01", "2021-06-30")
            .analysis(
                """
                {"language":"fr","words":20,"actors":[{"id":"person:helene-carpentier",
                "kind":"person","name":"Hélène Carpentier","confidence":0.9,
                "provisional":true,"roles":[{"field":"text","start":96,"end":118,
                "text":"présidente de l’Océade"}],"mentions":[],"alternatives":[]}],"dates":[
                {"field":"text","start":26,"end":31,"text":"jeudi","from":"2021-05-06",
                "to":"2021-05-06","precision":"day","relation":"on","confidence":0.85,"anchor":
                {"kind":"publication","from":"2021-05-06","to":"2021-05-06","direction":"past"},
                "flags":[]},{"field":"text","start":65,"end":72,"text":"en juin",
                "from":"2021-06-01","to":"2021-06-30","precision":"month","relation":"on",
                "confidence":0.85,"flags":[]}],"quotations":[
                {"field":"text","start":47,"end":74,"text":"Nous reprendrons en juin","direct":true,
                "speaker":{"text":"Hélène Carpentier","actorId":"person:helene-carpentier",
                "name":"Hélène Carpentier"},"confidence":0.9}],"topics":[{"id":"medtop:04000000","name":"Économie",
                "score":0.8,"leading":true,"evidence":[]},{"id":"site:bac","name":"Le bac",
                "score":0.5,"leading":false,"evidence":[]}],"warnings":[]}
                """)
            .build());
    all.add(
        new Draft("greve", "Grève au port")
            .body(
                "Les marins demandent une prime. Le bac reste à quai. Les marins, soutenus par"
                    + " Marc Oberlin, occupent l'embarcadère depuis lundi.")
            .on("2021-07-12")
            .source("Le Littoral", "Économie")
            .authors("Jeanne Le Goff")
            .persons(MARC, HELENE)
            .organisations(OCEADE)
            .places(VANNES)
            .namings(MARC, MARC, HELENE, OCEADE, VANNES)
            .topics(ECONOMY)
            .mentions("2021-07-12", "2021-07-12")
            .build());
    all.add(
        new Draft("marins", "Des marins sans bateaux")
            .body("La criée de Vannes ferme. L`armateur vend ses bateaux.")
            .on("2022-01-20")
            .source("La Dépêche du Sillon", "Économie")
            .persons(MARC)
            .places(VANNES, PARIS)
            .topics(ECONOMY)
            .mentions("2021-12-01", "2021-12-31")
            .mentions("2017-01-01", null)
            .build());
    all.add(
        new Draft("marin", "Un marin à Paris")
            .body("Il expose ses aquarelles au musée de la Marine.")
            .on("2022-02-03")
            .source("La Dépêche du Sillon", "Culture")
            .authors("Jeanne Le Goff", "Hélène Carpentier")
            .places(PARIS)
            .build());
    all.add(
        new Draft("archive", "Une chronique retrouvée")
            .body("Le manuscrit évoque la tempête de 1896 et le naufrage d’un bac.")
            .source("La Dépêche du Sillon", "Culture")
            .mentions("1896-01-01", "1896-12-31")
            .collection("sample")
            .build());
    all.add(
        new Draft("english", "Ferry stopped")
            .body("The ferry of Corbin stopped.")
            .on("2021-05-07")
            .language("en")
            .places("place:corbin-sur-mer")
            .build());
    for (int i = 0; i < 12; i++) {
      all.add(
          new Draft("breve-%02d".formatted(i), "Brève " + i)
              .body("Une brève de la rubrique marée.")
              .on("2020-%02d-15".formatted(i / 2 + 1))
              .source("Le Littoral", "Brèves")
              .build());
    }
    return all;
  }
}
