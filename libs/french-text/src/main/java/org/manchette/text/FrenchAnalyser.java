package org.manchette.text;

import java.util.Arrays;
import java.util.List;
import org.manchette.text.date.DateTagger;
import org.manchette.text.hygiene.Defect;
import org.manchette.text.hygiene.Hygiene;
import org.manchette.text.hygiene.NormalisedText;
import org.manchette.text.token.Token;
import org.manchette.text.token.TokenisedField;
import org.manchette.text.token.Tokeniser;

/** Reads a French press article. Thread-safe; made once, kept for the life of the program. */
public final class FrenchAnalyser {

  private final Hygiene hygiene = new Hygiene();
  private final Tokeniser tokeniser = new Tokeniser();
  private final DateTagger dateTagger = DateTagger.create();

  private FrenchAnalyser() {}

  /** An analyser with the resources that this library ships. */
  public static FrenchAnalyser create() {
    return new FrenchAnalyser();
  }

  /** What the article says; time grows linearly with its length. */
  public Analysis analyse(ArticleText article) {
    List<TokenisedField> fields =
        Arrays.stream(TextField.values()).map(field -> tokenise(article, field)).toList();
    TokenisedField body = fields.getLast();
    return new Analysis(
        article.id(),
        "fr",
        words(body),
        List.of(),
        dateTagger.tag(fields, article.publishedOn()),
        List.of(),
        List.of(),
        warnings(body.text()));
  }

  private TokenisedField tokenise(ArticleText article, TextField field) {
    NormalisedText text = hygiene.normalise(article.field(field));
    return new TokenisedField(field, text, tokeniser.sentences(text));
  }

  private static int words(TokenisedField body) {
    return Math.toIntExact(
        body.sentences().stream().flatMap(s -> s.tokens().stream()).filter(Token::word).count());
  }

  private static List<String> warnings(NormalisedText body) {
    return body.defects().stream().map(FrenchAnalyser::warning).toList();
  }

  private static String warning(Defect defect) {
    String code =
        switch (defect.kind()) {
          case CONTROL_CHARACTERS -> "controlCharacters";
          case LONE_SURROGATE -> "loneSurrogate";
          case MOJIBAKE_REPAIRED -> "mojibakeRepaired";
          case UNBALANCED_QUOTE -> "unbalancedQuote";
        };
    return code + "@" + defect.offset();
  }
}
