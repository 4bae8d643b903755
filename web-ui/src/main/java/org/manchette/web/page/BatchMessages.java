package org.manchette.web.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words of the page for whole lists in French; {@code messages/batch_en.properties} has the
 * English ones. Apart from {@link Messages}, because Quarkus cannot build a bundle of more than
 * 300.
 */
@MessageBundle("batch")
public interface BatchMessages {

  @Message("Par liste")
  String navBatch();

  @Message("Chercher une liste de noms")
  String batchTitle();

  @Message(
      "Collez des noms, un par ligne\u00a0: vous saurez combien d’articles parlent de chacun, et quand.")
  String batchIntroduction();

  @Message("Les noms, un par ligne")
  String batchList();

  @Message(
      "Un nom par ligne, ou un tableau CSV dont la première ligne nomme les colonnes\u00a0: nom, requête ou identifiant, et au besoin du et au. Un nom est pris tel quel\u00a0: «\u00a0Dupont ET Fils\u00a0» est une entreprise. 10\u202f000 lignes au plus.")
  String batchHint();

  @Message("Ou un fichier (.txt, .csv, .json)")
  String batchFile();

  @Message("Compter chaque nom")
  String batchBy();

  @Message(
      "{#switch choice}{#case 'year'}par année{#case 'topic'}par sujet{#case 'source'}par source{#else}en tout{/switch}")
  String batchChoice(String choice);

  @Message("Chercher")
  String batchSearch();

  @Message("Télécharger en")
  String batchDownload();

  @Message(
      "{#switch code}{#case 'empty'}La liste est vide\u00a0: collez des noms ou choisissez un fichier."
          + "{#case 'tooLarge'}La liste est trop longue\u00a0: envoyez-la en plusieurs parties, de 10\u202f000 lignes au plus."
          + "{#case 'period'}La période n’est pas lisible\u00a0: écrivez 2020, 2020-08 ou 2020-08-03."
          + "{#else}La liste n’est pas lisible\u00a0: envoyez un nom par ligne, ou un tableau dont la première ligne nomme les colonnes.{/switch}")
  String batchProblem(String code);

  @Message("{#if count < 2}{number} ligne{#else}{number} lignes{/if}")
  String batchLines(int count, String number);

  @Message("{number} colonnes de plus ne sont pas montrées")
  String batchColumnsLeft(String number);

  @Message("Articles par nom")
  String batchMatrix();

  @Message("Cherché")
  String batchAsked();

  @Message("pas cherché")
  String batchNotSearched();

  @Message(
      "{#switch status}{#case 'repaired'}corrigé{#case 'ambiguous'}plusieurs acteurs{#case 'unknown'}pas un acteur connu\u00a0: cherché comme des mots{#case 'invalid'}illisible{#case 'failed'}sans réponse{#else}trouvé{/switch}")
  String batchStatus(String status);

  @Message(
      "{#switch status}{#case 'ok'}{#if count < 2}{number} reconnu{#else}{number} reconnus{/if}{#case 'repaired'}{#if count < 2}{number} corrigé{#else}{number} corrigés{/if}{#case 'ambiguous'}{#if count < 2}{number} ambigu{#else}{number} ambigus{/if}{#case 'unknown'}{#if count < 2}{number} inconnu{#else}{number} inconnus{/if}{#case 'invalid'}{#if count < 2}{number} illisible{#else}{number} illisibles{/if}{#else}{number} sans réponse{/switch}")
  String batchCount(String status, int count, String number);

  @Message("Terminé\u00a0:")
  String batchDone();

  @Message(
      "La réponse s’est interrompue\u00a0: les lignes suivantes manquent. Envoyez-les à nouveau.")
  String batchBroken();

  @Message("Changer la liste")
  String batchAgain();
}
