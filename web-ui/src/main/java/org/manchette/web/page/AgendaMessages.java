package org.manchette.web.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words of the agenda in French; {@code messages/agenda_en.properties} has the English ones.
 * Apart from {@link Messages}, because Quarkus cannot build a bundle of more than 300.
 */
@MessageBundle("agenda")
public interface AgendaMessages {

  @Message("Agenda")
  String agenda();

  @Message("Archive d’exemple\u00a0: ces échéances sont fictives.")
  String fictionalAgenda();

  @Message("Autres périodes")
  String otherPeriods();

  @Message("Tout le mois")
  String wholeMonth();

  @Message("Ce mois-ci")
  String thisMonth();

  @Message("Chercher dans les échéances")
  String findDueDates();

  @Message("Les mots de l’échéance")
  String wordsOfDueDate();

  @Message("Du")
  String fromDay();

  @Message("Au")
  String toDay();

  @Message("{#if count < 2}{number} échéance annoncée{#else}{number} échéances annoncées{/if}")
  String dueDates(long count, String number);

  @Message("Aucune échéance annoncée")
  String noDueDate();

  @Message("dont {number} sans jour précis")
  String ofWhichVague(long count, String number);

  @Message("Jours de {period}")
  String daysOf(String period);

  @Message("Aucun article n’annonce rien pour ces jours.")
  String noDueDateExplanation();

  @Message("Aucun jour n’est nommé dans cette période.")
  String noDayNamed();

  @Message("Plus tôt\u00a0:")
  String nearestBefore();

  @Message("Plus tard\u00a0:")
  String nearestAfter();

  @Message("Sans jour précis")
  String withoutDay();

  @Message("Ces articles nomment un mois, une saison, une année qui touche à ces jours.")
  String withoutDayHint();

  @Message("Voir les {number} sans jour précis")
  String allWithoutDay(String number);

  @Message(
      "Le jour de la semaine et la date ne s’accordent pas dans l’article\u00a0: la date l’emporte.")
  String doubtfulDay();

  @Message("annoncé le")
  String announcedOn();

  @Message("Le {day}, il y a…")
  String anniversaries(String day);

  @Message("{#if count < 2}{count} an{#else}{count} ans{/if}")
  String yearsAgo(int count);

  @Message("Publiés ce jour-là")
  String publishedThatDay();

  @Message("Qui en parlent")
  String mentionThatDay();

  @Message("Tous ({number})")
  String allOf(String number);

  @Message("L’archive n’a rien de ce jour il y a 1, 5, 10, 20, 25 ou 50 ans.")
  String noAnniversary();
}
