package org.manchette.web.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words for who may not come in, in French; {@code messages/access_en.properties} has the
 * English ones.
 */
@MessageBundle("access")
public interface AccessMessages {

  @Message("Accès réservé")
  String closedTitle();

  @Message(
      "Ces archives ne sont ouvertes qu’à leurs lecteurs. Identifiez-vous, puis revenez à cette page.")
  String unknownText();

  @Message("Votre compte n’a pas le droit de lire ces archives. Demandez-le à qui les administre.")
  String forbiddenText();

  @Message("Réessayer")
  String tryAgain();
}
