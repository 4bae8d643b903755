package org.manchette.text.actor;

import java.util.Arrays;
import java.util.List;
import org.manchette.text.ArticleText;
import org.manchette.text.TextField;
import org.manchette.text.hygiene.Hygiene;
import org.manchette.text.hygiene.NormalisedText;
import org.manchette.text.token.TokenisedField;
import org.manchette.text.token.Tokeniser;

/** Articles for tests, cut as the analyser cuts them. */
public final class Articles {

  private static final Hygiene HYGIENE = new Hygiene();
  private static final Tokeniser TOKENISER = new Tokeniser();

  private Articles() {}

  /** The fields of an article with a headline and a body. */
  public static List<TokenisedField> of(String headline, String body) {
    ArticleText article = new ArticleText(null, headline, null, body, null);
    return Arrays.stream(TextField.values()).map(field -> field(article, field)).toList();
  }

  private static TokenisedField field(ArticleText article, TextField field) {
    NormalisedText text = HYGIENE.normalise(article.field(field));
    return new TokenisedField(field, text, TOKENISER.sentences(text));
  }
}
