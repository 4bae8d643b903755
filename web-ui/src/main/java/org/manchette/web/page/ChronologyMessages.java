package org.manchette.web.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words of the double timeline in French; {@code messages/chronology_en.properties} has the
 * English ones. Apart from {@link Messages}, because Quarkus cannot build a bundle of more than
 * 300.
 */
@MessageBundle("chronology")
public interface ChronologyMessages {

  @Message("Chronologie")
  String navigation();

  @Message("Double chronologie")
  String title();

  @Message("Quand les articles ont paru, et de quels jours ils parlent.")
  String standfirst();

  @Message("Chercher dans la double chronologie")
  String find();

  @Message("Les mots des articles")
  String words();

  @Message("Voir les articles")
  String articles();

  @Message("Paru →")
  String published();

  @Message("Évoqué ↑")
  String mentioned();

  @Message("La bande teintée\u00a0: ce qui parle de son propre temps.")
  String same();

  @Message("Au-dessus, ce qui est annoncé\u00a0; au-dessous, ce qui est rappelé.")
  String aroundIt();

  @Message(
      "Une pastille mène à ses articles\u00a0; un nom de période resserre l’image sur elle. Un article qui évoque plusieurs périodes est dans plusieurs cases.")
  String how();

  @Message(
      "Paru\u00a0: {published}\u00a0; évoque\u00a0: {mentioned}\u00a0; {#if count < 2}{number} article{#else}{number} articles{/if}")
  String cell(String published, String mentioned, long count, String number);

  @Message("Voir le tableau")
  String table();

  @Message("Paru")
  String columnPublished();

  @Message("Évoque")
  String columnMentioned();

  @Message("Articles")
  String columnArticles();

  @Message(
      "Hors de l’image\u00a0: {#if count < 2}{number} article sans date de parution{#else}{number} articles sans date de parution{/if}.")
  String undated(long count, String number);

  @Message(
      "{#if count < 2}{number} article n’évoque{#else}{number} articles n’évoquent{/if} aucun jour.")
  String withoutDays(long count, String number);

  @Message("Aucun article n’évoque de jour ici.")
  String nothing();

  @Message("Élargissez la période ou retirez un filtre.")
  String nothingFix();
}
