package org.manchette.web.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words of a topic's page in French; {@code messages/topic_en.properties} has the English ones.
 * Apart from {@link Messages}, because Quarkus cannot build a bundle of more than 300.
 */
@MessageBundle("topic")
public interface TopicMessages {

  @Message("Sujet")
  String topic();

  @Message("Sujets plus larges")
  String path();

  @Message("Dans l’arbre")
  String tree();

  @Message("Plus précis")
  String narrower();

  @Message("et {number} plus précis\u00a0: cochez un sujet pour voir les siens")
  String deeper(String number);

  @Message("Tête de l’arbre")
  String topLevel();

  @Message("Nom anglais")
  String otherName();

  @Message("propre à ce site")
  String ofTheSite();

  @Message("Aucun article de l’archive n’en traite encore.")
  String noArticle();

  @Message(
      "{#switch kind}{#case 'person'}Qui{#case 'organisation'}Quelles organisations{#else}Où{/switch}")
  String company(String kind);

  @Message("Ce qui s’y dit")
  String said();

  @Message("Toutes les citations ({number})")
  String allSaid(String number);

  @Message("Chercher tous les articles sur ce sujet")
  String searchAll();

  @Message("Suivre ce sujet (flux)")
  String follow();
}
