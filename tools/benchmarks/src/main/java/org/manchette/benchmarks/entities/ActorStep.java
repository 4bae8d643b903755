package org.manchette.benchmarks.entities;

import java.util.Arrays;
import java.util.List;
import org.manchette.text.ArticleText;
import org.manchette.text.TextField;
import org.manchette.text.hygiene.Hygiene;
import org.manchette.text.hygiene.NormalisedText;
import org.manchette.text.token.Token;
import org.manchette.text.token.TokenisedField;
import org.manchette.text.token.Tokeniser;

/**
 * An article up to where its actors are looked for.
 *
 * @param fields all of them, repaired and cut into words
 * @param words how many these have together
 */
public record ActorStep(List<TokenisedField> fields, int words) {

  public ActorStep {
    fields = List.copyOf(fields);
  }

  public static ActorStep of(ArticleText article) {
    Hygiene hygiene = new Hygiene();
    Tokeniser tokeniser = new Tokeniser();
    List<TokenisedField> fields =
        Arrays.stream(TextField.values())
            .map(field -> {
              NormalisedText text = hygiene.normalise(article.field(field));
              return new TokenisedField(field, text, tokeniser.sentences(text));
            })
            .toList();
    long words =
        fields.stream()
            .flatMap(field -> field.sentences().stream())
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(Token::word)
            .count();
    return new ActorStep(fields, Math.toIntExact(words));
  }
}
