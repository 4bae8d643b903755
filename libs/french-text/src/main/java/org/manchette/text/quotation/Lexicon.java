package org.manchette.text.quotation;

import java.util.Set;
import org.manchette.text.hygiene.Resources;

/** Words that report speech, in lower case. */
final class Lexicon {

  static final Set<String> REPORTING_VERBS =
      Set.copyOf(Resources.lines(Lexicon.class, "reporting-verbs.txt"));

  static final Set<String> AUXILIARIES =
      Set.of("a", "ont", "avait", "avaient", "ai", "avons", "aura", "est", "était", "eut", "ayant");

  /** What may stand between auxiliary and participle, or verb and « que ». */
  static final Set<String> ADVERBS =
      Set.of(
          "également",
          "aussi",
          "encore",
          "ainsi",
          "alors",
          "ensuite",
          "enfin",
          "même",
          "notamment",
          "toutefois",
          "cependant",
          "déjà",
          "d'ailleurs",
          "pourtant",
          "néanmoins",
          "simplement",
          "clairement",
          "immédiatement",
          "récemment",
          "toujours",
          "bien",
          "donc",
          "vivement",
          "longuement",
          "lui",
          "leur",
          "nous",
          "m'",
          "en",
          "y",
          "s'",
          "se",
          "t",
          "-t-",
          "-",
          "par",
          "ailleurs",
          "quant",
          "à",
          "elle",
          "sobrement",
          "finalement",
          "tout");

  /** Verbs that report with « de » and an infinitive. */
  static final Set<String> ASKING_STEMS =
      Set.of(
          "demand",
          "promet",
          "promis",
          "propos",
          "refus",
          "conseil",
          "recommand",
          "ordonn",
          "menac",
          "interdi",
          "décid");

  static final Set<String> SOURCES = Set.of("selon", "d'après");

  /** Things that speak for an organisation. */
  static final Set<String> DOCUMENTS =
      Set.of(
          "communiqué",
          "rapport",
          "étude",
          "enquête",
          "document",
          "lettre",
          "courrier",
          "sondage",
          "message",
          "déclaration",
          "agence",
          "groupe",
          "société",
          "entreprise",
          "firme",
          "compagnie",
          "parti",
          "mouvement",
          "syndicat",
          "association",
          "organisation",
          "chaîne",
          "radio",
          "journal",
          "quotidien",
          "magazine",
          "hebdomadaire",
          "institut",
          "fondation",
          "club",
          "établissement",
          "institution",
          "plateforme",
          "géant",
          "marque",
          "constructeur",
          "ong",
          "porte-parole",
          "banque",
          "opérateur",
          "enseigne",
          "source");

  /** Bodies that stand for nobody but themselves: found by name or not at all. */
  static final Set<String> BODIES =
      Set.of(
          "ministère",
          "parquet",
          "préfecture",
          "police",
          "gouvernement",
          "hôpital",
          "commission",
          "mairie",
          "municipalité",
          "tribunal",
          "cour",
          "université",
          "fédération",
          "armée",
          "gendarmerie",
          "justice",
          "défense",
          "accusation",
          "opposition",
          "état",
          "sénat",
          "assemblée");

  /** Through whom others speak: agencies and services whose name alone makes them no speaker. */
  static final Set<String> CHANNELS =
      Set.of(
          "Agence France-Presse",
          "Twitter",
          "Facebook",
          "Instagram",
          "YouTube",
          "TikTok",
          "LinkedIn",
          "Snapchat",
          "WhatsApp",
          "Telegram",
          "Reuters",
          "Associated Press");

  /** Verbs of thought, in the list of reporting verbs for what they do after direct speech. */
  private static final Set<String> THINKING_STEMS = Set.of("pens", "considèr", "souhait");

  static boolean thinks(String verb) {
    return THINKING_STEMS.stream().anyMatch(verb::startsWith);
  }

  /** Nouns before a title in quotation marks. */
  static final Set<String> WORKS =
      Set.of(
          "film",
          "films",
          "série",
          "livre",
          "livres",
          "album",
          "chanson",
          "titre",
          "single",
          "émission",
          "roman",
          "pièce",
          "documentaire",
          "intitulé",
          "intitulée",
          "intitulés",
          "baptisé",
          "baptisée",
          "baptisés",
          "surnommé",
          "surnommée",
          "dit",
          "dite",
          "dits",
          "nommé",
          "nommée",
          "appelé",
          "appelée",
          "jeu",
          "programme",
          "spectacle",
          "exposition",
          "ouvrage",
          "saga",
          "tube",
          "rubrique",
          "collection",
          "essai",
          "bd",
          "comédie",
          "opéra",
          "tableau",
          "téléfilm",
          "feuilleton",
          "héros",
          "acteur",
          "actrice",
          "star",
          "mouvement",
          "opération",
          "projet",
          "collectif",
          "association",
          "label",
          "concours",
          "qualifié",
          "qualifiée",
          "qualifiés",
          "surnom",
          "terme",
          "mot",
          "expression",
          "catégorie");

  private Lexicon() {}

  /** True for « demande », « promis », after which « de » and an infinitive report. */
  static boolean asks(String verb) {
    return ASKING_STEMS.stream().anyMatch(verb::startsWith);
  }

  /** True for a form that needs an auxiliary to be a finite verb. */
  static boolean participle(String verb) {
    return verb.endsWith("é") || verb.endsWith("ée") || verb.endsWith("és") || verb.endsWith("ées");
  }

  static boolean infinitive(String word) {
    boolean regular = word.length() > 3 && (word.endsWith("er") || word.endsWith("ir"));
    return (regular && !NOT_INFINITIVES.contains(word)) || IRREGULAR_INFINITIVES.contains(word);
  }

  private static final Set<String> NOT_INFINITIVES =
      Set.of(
          "hier",
          "premier",
          "dernier",
          "entier",
          "janvier",
          "février",
          "particulier",
          "soir",
          "espoir",
          "pouvoir",
          "loisir",
          "plaisir",
          "avenir",
          "régulier",
          "courrier",
          "dossier",
          "quartier",
          "policier",
          "papier",
          "métier",
          "hiver",
          "financier",
          "ouvrier");

  private static final Set<String> IRREGULAR_INFINITIVES =
      Set.of(
          "être",
          "faire",
          "dire",
          "prendre",
          "mettre",
          "rendre",
          "vivre",
          "suivre",
          "attendre",
          "comprendre",
          "répondre",
          "craindre",
          "entendre",
          "croire",
          "lire",
          "écrire",
          "pouvoir",
          "vendre",
          "perdre",
          "défendre",
          "permettre",
          "soumettre",
          "remettre",
          "reprendre",
          "poursuivre",
          "produire",
          "réduire",
          "construire",
          "conduire",
          "détruire",
          "connaître",
          "reconnaître",
          "combattre",
          "débattre",
          "exclure",
          "conclure",
          "inclure",
          "convaincre",
          "rejoindre",
          "atteindre",
          "interdire",
          "apprendre",
          "tendre",
          "étendre",
          "répandre",
          "plaire");
}
