package org.manchette.text.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells from the verbs near an expression whether its clause looks back or ahead. No dictionary:
 * the endings of the French future, imperfect and past participle, and the auxiliaries, are enough
 * to choose between two days.
 */
final class Tense {

  /** How far verbs are looked for on either side, in tokens. */
  private static final int REACH = 18;

  /** How far before a participle its auxiliary may stand (« a, selon lui, été entendu »). */
  private static final int AUXILIARY_REACH = 4;

  private static final Set<String> PAST_AUXILIARIES =
      Set.of(
          "a",
          "ont",
          "ai",
          "avons",
          "avez",
          "avait",
          "avaient",
          "avais",
          "est",
          "sont",
          "était",
          "étaient",
          "fut",
          "furent",
          "ayant",
          "étant",
          "eut",
          "aurait",
          "auraient",
          "soit",
          "avoir",
          "être");

  private static final Set<String> FUTURE_AUXILIARIES =
      Set.of(
          "va",
          "vont",
          "vais",
          "allons",
          "doit",
          "doivent",
          "devrait",
          "devraient",
          "devra",
          "devront",
          "pourra",
          "pourront",
          "pourrait",
          "pourraient",
          "compte",
          "comptent",
          "prévoit",
          "prévoient",
          "entend",
          "entendent",
          "espère",
          "espèrent",
          "souhaite",
          "souhaitent",
          "veut",
          "veulent",
          "promet",
          "envisage",
          "s'apprête",
          "apprête",
          "apprêtent");

  /** Participles that announce: « attendu mardi » has not yet happened. */
  private static final Set<String> ANNOUNCING =
      Set.of(
          "attendu",
          "attendue",
          "attendus",
          "attendues",
          "prévu",
          "prévue",
          "prévus",
          "prévues",
          "programmé",
          "programmée",
          "programmés",
          "programmées",
          "convoqué",
          "convoquée",
          "convoqués",
          "fixé",
          "fixée",
          "fixés",
          "fixées",
          "reporté",
          "reportée",
          "reportés",
          "reportées",
          "invité",
          "invités",
          "appelé",
          "appelés",
          "envisagé",
          "envisagée");

  /** In the present tense these speak of what is on the programme: « s'ouvre mardi ». */
  private static final Set<String> SCHEDULED =
      Set.of(
          "ouvre",
          "ouvrent",
          "débute",
          "débutent",
          "démarre",
          "démarrent",
          "commence",
          "commencent",
          "affronte",
          "affrontent",
          "reprend",
          "reprennent",
          "réunit",
          "réunissent",
          "rouvre",
          "rouvrent",
          "reçoit",
          "organise",
          "organisent",
          "prend",
          "rend",
          "accueille",
          "dispute",
          "disputent");

  /** Words that end like a future and are none. */
  private static final Set<String> NOT_FUTURE =
      Set.of(
          "opéra",
          "caméra",
          "choléra",
          "front",
          "affront",
          "extra",
          "ultra",
          "infra",
          "intra",
          "mascara",
          "tira",
          "retira",
          "inspira",
          "expira",
          "admira",
          "attira",
          "vira",
          "montra",
          "entra",
          "rencontra",
          "déclara",
          "para",
          "prépara",
          "sépara",
          "compara",
          "répara",
          "libéra",
          "récupéra",
          "espéra",
          "vrai",
          "balai",
          "opposera");

  /** Words that end like a participle or an imperfect and are none. */
  private static final Set<String> NOT_PAST =
      Set.of(
          "fait",
          "lait",
          "souhait",
          "portrait",
          "extrait",
          "trait",
          "retrait",
          "parfait",
          "attrait",
          "été",
          "santé",
          "société",
          "sécurité",
          "liberté",
          "côté",
          "moitié",
          "qualité",
          "université",
          "vérité",
          "majorité",
          "minorité",
          "autorité",
          "activité",
          "cité",
          "égalité",
          "réalité",
          "marché",
          "député",
          "députée",
          "députés",
          "musée",
          "année",
          "journée",
          "soirée",
          "matinée",
          "armée",
          "idée",
          "entrée",
          "durée",
          "arrivée",
          "mesure",
          "comité",
          "traité",
          "arrêté",
          "communiqué",
          "procédé",
          "invité",
          "blessé",
          "employé",
          "salarié",
          "salariés",
          "réfugié",
          "réfugiés",
          "employés",
          "blessés",
          "degré",
          "gré",
          "malgré",
          "thé",
          "blé",
          "clé",
          "café",
          "pré",
          "canapé",
          "défilé",
          "lycée",
          "trophée",
          "rentrée",
          "lié",
          "liée",
          "liés",
          "âgé",
          "âgée");

  /** In the imperfect these leave open whether what was meant has happened: « devait parler ». */
  private static final Set<String> INTENDING =
      Set.of(
          "devait",
          "devaient",
          "voulait",
          "voulaient",
          "comptait",
          "comptaient",
          "prévoyait",
          "prévoyaient",
          "envisageait",
          "envisageaient",
          "espérait",
          "espéraient",
          "souhaitait",
          "souhaitaient",
          "allait",
          "allaient",
          "pensait",
          "pensaient",
          "fallait");

  /** The first six letters of verbs whose infinitive is still to come: « a promis de venir ». */
  private static final Set<String> COMMITTING =
      Set.of(
          "promis", "promet", "demand", "appelé", "appell", "accept", "engagé", "engage", "propos",
          "menacé", "menace", "invité", "invite", "ordonn", "autori", "conven", "espéré", "envisa",
          "sommé", "convoq", "exigé", "prévu", "apprêt");

  /** Participles that « être » makes past, not passive. */
  private static final Set<String> STATES =
      Set.of(
          "mort",
          "morte",
          "morts",
          "né",
          "née",
          "parti",
          "partie",
          "partis",
          "venu",
          "venue",
          "arrivé",
          "arrivée",
          "arrivés",
          "entré",
          "entrée",
          "sorti",
          "sortie",
          "tombé",
          "tombée",
          "décédé",
          "décédée",
          "resté",
          "restée",
          "survenu",
          "survenue",
          "rentré",
          "rentrée");

  /** Verbs in -rer whose imperfect ends like a conditional, without their ending. */
  private static final Set<String> STEMS_IN_R =
      Set.of(
          "tir",
          "retir",
          "attir",
          "vir",
          "inspir",
          "respir",
          "aspir",
          "admir",
          "expir",
          "désir",
          "entr",
          "rentr",
          "montr",
          "démontr",
          "rencontr",
          "illustr",
          "enregistr",
          "concentr",
          "filtr",
          "administr",
          "livr",
          "ouvr",
          "couvr",
          "découvr",
          "recouvr",
          "poivr",
          "manœuvr");

  private Tense() {}

  /**
   * The direction that the nearest verb gives to the tokens from {@code first} up to {@code end}.
   */
  static Direction around(Reading reading, int first, int end) {
    int leftCost = Integer.MAX_VALUE;
    Direction left = Direction.UNKNOWN;
    int cost = 0;
    for (int i = first - 1; i >= 0 && cost < REACH; i--) {
      cost += step(reading, i);
      Direction direction = verb(reading, i);
      if (direction != null) {
        left = direction;
        leftCost = cost;
        break;
      }
    }
    // What follows governs only a clause that the expression opens, or when nothing stands before.
    cost = reading.opens(first) && !reading.closesQuote(first - 1) ? 0 : 5;
    for (int i = end; i < reading.size() && cost < Math.min(REACH, leftCost); i++) {
      cost += step(reading, i);
      Direction direction = verb(reading, i);
      if (direction != null && cost < leftCost) {
        return withParticiple(reading, i, direction);
      }
    }
    return left;
  }

  /** A mark parts clauses: it counts as several words. */
  private static int step(Reading reading, int i) {
    return switch (reading.lower(i)) {
      case ";", ":", "\"", "«", "»", "(", ")", "–", "—" -> 5;
      case "," -> 2;
      case "qui", "que", "qu'", "dont", "où" -> 2;
      default -> 1;
    };
  }

  /** An auxiliary to the right decides with what follows it: « est attendu ». */
  private static Direction withParticiple(Reading reading, int i, Direction direction) {
    for (int j = i + 1; j <= i + AUXILIARY_REACH; j++) {
      if (ANNOUNCING.contains(reading.lower(j)) && !past(reading.lower(i))) {
        return Direction.FUTURE;
      }
    }
    return direction;
  }

  private static boolean past(String auxiliary) {
    return switch (auxiliary) {
      case "était", "étaient", "avait", "avaient", "a", "ont", "fut", "furent" -> true;
      default -> false;
    };
  }

  /** Null for a word that is no verb, or one that says nothing; unknown if both ways are open. */
  private static @Nullable Direction verb(Reading reading, int i) {
    String word = reading.lower(i);
    if (isFuture(word)) {
      return Direction.FUTURE;
    }
    if (ANNOUNCING.contains(word)) {
      return announced(reading, i);
    }
    if (isParticiple(word) && (!word.equals("fait") || isAuxiliaryNear(reading, i))) {
      return participle(reading, i);
    }
    if (isInfinitive(word) && isAhead(reading, i)) {
      return Direction.FUTURE;
    }
    if (isInfinitive(word) && isDecided(reading, i)) {
      return Direction.UNKNOWN;
    }
    if (SCHEDULED.contains(word)) {
      return Direction.FUTURE;
    }
    if (isConditional(word)) {
      return conditional(reading, i);
    }
    if (INTENDING.contains(word)) {
      return Direction.UNKNOWN;
    }
    return isPastForm(word) ? Direction.PAST : null;
  }

  /**
   * « a dit qu'il se rendrait mercredi » is a future told in the past; « aurait tué mercredi » and
   * « serait mort mercredi » tell what others say has happened.
   */
  private static Direction conditional(Reading reading, int i) {
    boolean have = reading.lower(i).startsWith("au");
    boolean be = reading.lower(i).startsWith("ser");
    for (int j = i + 1; (have || be) && j <= i + AUXILIARY_REACH; j++) {
      String next = reading.lower(j);
      boolean irregular =
          have
              && next.length() > 2
              && (next.endsWith("i") || next.endsWith("u") || next.endsWith("is"))
              && !next.equals("lieu");
      if (irregular || isParticiple(next) || ANNOUNCING.contains(next)) {
        return have || !isReported(reading, i, j) ? Direction.PAST : Direction.FUTURE;
      }
    }
    return Direction.FUTURE;
  }

  /** « a annoncé que le texte serait examiné », but not « qu'il serait mort ». */
  private static boolean isReported(Reading reading, int be, int participle) {
    if (STATES.contains(reading.lower(participle))) {
      return false;
    }
    for (int j = be - 1; j >= Math.max(0, be - 8); j--) {
      if (reading.isAny(j, "que", "qu'")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isConditional(String word) {
    int ending = word.endsWith("rait") ? 3 : word.endsWith("raient") ? 5 : 0;
    if (ending == 0 || word.length() < 6 || NOT_PAST.contains(word)) {
      return false;
    }
    String stem = word.substring(0, word.length() - ending);
    boolean regular = "eirdtv".indexOf(stem.charAt(stem.length() - 2)) >= 0;
    return stem.equals("aur") || stem.equals("saur") || (regular && !STEMS_IN_R.contains(stem));
  }

  static boolean isFuture(String word) {
    int length = word.length();
    if (length < 4 || NOT_FUTURE.contains(word)) {
      return false;
    }
    boolean ending =
        word.endsWith("ra")
            || word.endsWith("rai")
            || word.endsWith("ront")
            || word.endsWith("rez")
            || word.endsWith("rons");
    if (!ending) {
      return false;
    }
    // « -era », « -ira », « -dra », « -tra », « -vra », « -rra », « -ura »; not « Clara », « Flora
    // ».
    int stem = word.lastIndexOf('r', length - 2);
    return stem > 0 && "eidtvru".indexOf(word.charAt(stem - 1)) >= 0;
  }

  static boolean isParticiple(String word) {
    if (word.length() < 3 || NOT_PAST.contains(word)) {
      return false;
    }
    return word.endsWith("é")
        || word.endsWith("ée")
        || word.endsWith("és")
        || word.endsWith("ées")
        || switch (word) {
          case "paru",
              "parue",
              "parus",
              "rendu",
              "rendue",
              "venu",
              "venue",
              "venus",
              "tenu",
              "tenue",
              "vendu",
              "reçu",
              "reçus",
              "mort",
              "morte",
              "morts",
              "mis",
              "mise",
              "pris",
              "prise",
              "dit",
              "écrit",
              "ouvert",
              "ouverte",
              "sorti",
              "sortie",
              "sortis",
              "parti",
              "partie",
              "perdu",
              "battu",
              "battue",
              "battus",
              "promis",
              "permis",
              "fini",
              "réuni",
              "réunie",
              "réunis",
              "survenu",
              "survenue",
              "survenus",
              "disparu",
              "disparue",
              "élu",
              "élue",
              "élus",
              "conclu",
              "conclus",
              "interdit",
              "découvert",
              "découverte",
              "transmis",
              "remis",
              "remise",
              "commis",
              "saisi",
              "fait",
              "entendu",
              "obtenu",
              "défendu",
              "répondu",
              "repris",
              "soutenu",
              "vu",
              "vaincu",
              "signée",
              "lu",
              "éteint",
              "éteinte",
              "atteint",
              "contraint",
              "contrainte",
              "rejoint",
              "conduit",
              "produit",
              "détruit",
              "détruite",
              "construit",
              "introduit",
              "réduit",
              "inscrit",
              "décrit",
              "offert",
              "requis",
              "acquis",
              "conquis",
              "surpris",
              "appris",
              "compris",
              "admis",
              "soumis",
              "démis",
              "exclu",
              "inclus",
              "relu",
              "voulu",
              "couru",
              "connu",
              "reconnu",
              "apparu",
              "retenu",
              "maintenu",
              "abattu",
              "abattue",
              "combattu",
              "rompu",
              "descendu",
              "suspendu",
              "suspendue",
              "convaincu",
              "revenu",
              "revenue",
              "revenus",
              "parvenu",
              "parvenus",
              "devenu",
              "devenue",
              "intervenu",
              "intervenue",
              "accueilli",
              "accueillis",
              "recueilli",
              "établi",
              "fourni",
              "averti",
              "subi",
              "réussi",
              "agi",
              "réagi",
              "suivi",
              "poursuivi",
              "servi",
              "ressenti",
              "garanti",
              "investi",
              "enfui",
              "enfuie",
              "resurgi",
              "surgi",
              "rugi",
              "péri",
              "jailli",
              "démenti",
              "datant",
              "daté",
              "remonte",
              "remontent",
              "eu" ->
              true;
          default -> false;
        };
  }

  private static Direction participle(Reading reading, int i) {
    for (int j = i - 1; j >= Math.max(0, i - AUXILIARY_REACH); j--) {
      String word = reading.lower(j);
      if (isFuture(word) || (word.equals("être") && isAhead(reading, j))) {
        return Direction.FUTURE;
      }
      if (word.equals("être") && isIntended(reading, j)) {
        return Direction.UNKNOWN;
      }
      if (isConditional(word)) {
        return conditional(reading, j);
      }
      if (PAST_AUXILIARIES.contains(word)) {
        return Direction.PAST;
      }
    }
    return Direction.PAST;
  }

  /** « a fait », not « fait ». */
  private static boolean isAuxiliaryNear(Reading reading, int participle) {
    for (int j = participle - 1; j >= Math.max(0, participle - AUXILIARY_REACH); j--) {
      if (PAST_AUXILIARIES.contains(reading.lower(j))) {
        return true;
      }
    }
    return false;
  }

  /** « prévus en avril » without a verb: the plan may have been dropped; « est prévu » may not. */
  static boolean isBarePlan(Reading reading, int first) {
    for (int i = first - 1; i >= Math.max(0, first - 4); i--) {
      if (ANNOUNCING.contains(reading.lower(i))) {
        return !isAuxiliaryNear(reading, i);
      }
    }
    return false;
  }

  private static Direction announced(Reading reading, int i) {
    for (int j = i - 1; j >= Math.max(0, i - AUXILIARY_REACH); j--) {
      if (past(reading.lower(j))) {
        return Direction.PAST;
      }
    }
    return Direction.FUTURE;
  }

  static boolean isInfinitive(String word) {
    return word.length() > 3
        && (word.endsWith("er")
            || word.endsWith("ir")
            || word.endsWith("re")
            || word.equals("être"));
  }

  /** « va rendre », « doit se rendre », « a promis de rendre », « a appelé à manifester ». */
  private static boolean isAhead(Reading reading, int infinitive) {
    for (int j = infinitive - 1; j >= Math.max(0, infinitive - 3); j--) {
      if (FUTURE_AUXILIARIES.contains(reading.lower(j))) {
        return true;
      }
      if (reading.isAny(j, "de", "d'", "à")) {
        return isCommitted(reading, j);
      }
    }
    return false;
  }

  private static boolean isIntended(Reading reading, int infinitive) {
    for (int j = infinitive - 1; j >= Math.max(0, infinitive - 3); j--) {
      if (INTENDING.contains(reading.lower(j))) {
        return true;
      }
    }
    return false;
  }

  /** « s'est engagé à », « a demandé aux maires de »: a verb whose infinitive is still to come. */
  private static boolean isCommitted(Reading reading, int preposition) {
    for (int j = preposition - 1; j >= Math.max(0, preposition - 5); j--) {
      String word = reading.lower(j);
      if (word.length() >= 6 && COMMITTING.contains(word.substring(0, 6))) {
        return true;
      }
    }
    return false;
  }

  /** « a décidé de fermer », « a choisi de partir »: done or still to do. */
  private static boolean isDecided(Reading reading, int infinitive) {
    for (int j = infinitive - 2; j >= Math.max(0, infinitive - 4); j--) {
      if (reading.isAny(j, "décidé", "choisi", "résolu") && reading.isAny(j + 1, "de", "d'")) {
        return true;
      }
    }
    return false;
  }

  /** « avait dit jeudi »: told before something that is past itself. */
  static boolean isPluperfect(Reading reading, int first) {
    for (int j = first - 1; j >= Math.max(0, first - 6); j--) {
      if (reading.isAny(j, "avait", "avaient")) {
        return isParticiple(reading.lower(j + 1)) || isParticiple(reading.lower(j + 2));
      }
      if (!reading.lower(j).isEmpty() && !Character.isLetter(reading.lower(j).charAt(0))) {
        return false;
      }
    }
    return false;
  }

  /** « travaillait »; not « voudrait », not « devait ». */
  static boolean isImperfect(String word) {
    return word.length() > 4
        && (word.endsWith("ait") || word.endsWith("aient"))
        && isPastForm(word)
        && !INTENDING.contains(word)
        && !word.startsWith("avai");
  }

  private static boolean isPastForm(String word) {
    if (NOT_PAST.contains(word)) {
      return false;
    }
    boolean conditional = word.endsWith("rait") || word.endsWith("raient");
    if (word.length() > 4 && !conditional && (word.endsWith("ait") || word.endsWith("aient"))) {
      return true;
    }
    return switch (word) {
      case "a", "ont", "fut", "furent", "était", "étaient", "avait", "avaient" -> true;
      default -> false;
    };
  }
}
