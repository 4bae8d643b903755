package org.manchette.web.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words of what seldom goes wrong in French; {@code messages/problem_en.properties} has the
 * English ones. Apart from {@link Messages}, because Quarkus cannot build a bundle of more than
 * 300.
 */
@MessageBundle("problem")
public interface ProblemMessages {

  @Message(
      "{#switch kind}{#case 'foreign'}Cette demande vient d’un autre site"
          + "{#case 'large'}Cet envoi est trop lourd"
          + "{#case 'long'}Cette adresse est trop longue"
          + "{#case 'headers'}Votre navigateur en envoie trop"
          + "{#case 'busy'}Trop de demandes à la fois"
          + "{#else}Cette page n’a pas pu être composée{/switch}")
  String title(String kind);

  @Message(
      "{#switch kind}{#case 'foreign'}Par prudence, un formulaire rempli ailleurs n’est pas traité. Ouvrez la page ici et recommencez."
          + "{#case 'large'}Coupez la liste en plusieurs parties, de 10\u202f000 lignes au plus, et envoyez-les l’une après l’autre."
          + "{#case 'long'}La recherche qu’elle contient ne peut pas être lue en entier. Demandez moins de choses à la fois\u00a0; pour une longue suite de noms, déposez une liste."
          + "{#case 'headers'}Avec chaque demande, un navigateur renvoie ce qu’il a retenu de ce site (ses cookies), et c’est ici devenu trop lourd. Effacez les cookies de ce site, puis réessayez."
          + "{#case 'busy'}L’archive répond à d’autres lecteurs. Attendez quelques secondes, puis réessayez\u00a0: rien n’est perdu."
          + "{#else}L’erreur est la nôtre et elle a été consignée. Réessayez\u00a0; si elle revient, reprenez la recherche autrement.{/switch}")
  String text(String kind);

  @Message(
      "{#switch kind}{#case 'foreign'}Ouvrir la page{#case 'large'}Revenir à la liste{#case 'long'}Nouvelle recherche{#else}Réessayer{/switch}")
  String action(String kind);
}
