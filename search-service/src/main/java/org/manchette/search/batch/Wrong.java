package org.manchette.search.batch;

import org.manchette.search.article.Wording;

/** What is wrong with a line, and what to send instead. */
record Wrong(String french, String english) {

  static final Wrong UNCLOSED =
      new Wrong(
          "Un guillemet n’est pas fermé\u00a0; dans une cellule, écrivez-le deux fois.",
          "A quotation mark is not closed; inside a cell write it twice.");

  static final Wrong NOTHING =
      new Wrong(
          "Il n’y a ni nom, ni requête, ni identifiant\u00a0; écrivez-en un.",
          "There is no name, query or id; send one of them.");

  static final Wrong TWO =
      new Wrong(
          "Il y a plus d’un nom, requête ou identifiant\u00a0; n’en gardez qu’un.",
          "There is more than one name, query or id; send one of them.");

  static final Wrong NO_TEXT =
      new Wrong(
          "Ce n’est ni un nom ni un objet\u00a0; envoyez l’un ou l’autre.",
          "This is neither a name nor an object; send one of them.");

  static final Wrong NO_LETTER =
      new Wrong(
          "Il n’y a ni lettre ni chiffre\u00a0; écrivez un nom.",
          "There is no letter and no digit; send a name.");

  static final Wrong NO_ID =
      new Wrong(
          "Ce n’est pas un identifiant d’acteur ou de sujet\u00a0; mettez les noms dans une colonne"
              + " de noms.",
          "This is no id of an actor or a topic; send names in a column of names.");

  static final Wrong UNKNOWN_ID =
      new Wrong("L’archive ne connaît pas cet identifiant.", "The archive does not know this id.");

  static final Wrong NO_ANSWER =
      new Wrong(
          "La recherche n’a pas répondu\u00a0; envoyez cette ligne à nouveau.",
          "The search did not answer; send this line again.");

  /** Longer than is searched. */
  static Wrong tooLong(int length, int most) {
    return new Wrong(
        "%d caractères, c’est trop\u00a0; envoyez-en %d au plus.".formatted(length, most),
        "It is %d characters long; send %d at most.".formatted(length, most));
  }

  /**
   * A period that cannot be read.
   *
   * @param detail what is wrong, in English
   */
  static Wrong period(String detail) {
    return new Wrong(
        "La période ne se lit pas\u00a0; écrivez des jours (2020-08-03), des mois (2020-08) ou des"
            + " années (2020), le début avant la fin.",
        detail);
  }

  /**
   * A query that costs more than is configured.
   *
   * @param detail what is too much, in English
   */
  static Wrong costly(String detail) {
    return new Wrong(
        "La requête demande trop (mots, astérisques, nombres ou distances)\u00a0; simplifiez-la ou"
            + " partagez-la en plusieurs lignes.",
        detail);
  }

  /** Came too late in the list. */
  static Wrong late(long seconds) {
    return new Wrong(
        "La liste a pris plus de %d secondes\u00a0; envoyez cette ligne à nouveau."
            .formatted(seconds),
        "The batch took longer than %d seconds; send this line again.".formatted(seconds));
  }

  /** In the language of the caller. */
  String in(Wording wording) {
    return wording == Wording.FRENCH ? french : english;
  }
}
