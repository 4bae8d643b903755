package org.manchette.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.manchette.text.actor.ActorTagger;
import org.manchette.text.date.DateTagger;
import org.manchette.text.hygiene.Defect;
import org.manchette.text.hygiene.Hygiene;
import org.manchette.text.hygiene.NormalisedText;
import org.manchette.text.quotation.QuotationTagger;
import org.manchette.text.token.Token;
import org.manchette.text.token.TokenisedField;
import org.manchette.text.token.Tokeniser;
import org.manchette.text.topic.TopicTagger;

/**
 * Reads a French press article: repairs its text, tells its language, cuts it into words, and finds
 * dates, actors, quotations and topics.
 *
 * <p>Thread-safe; made once (it loads the authority), kept for the life of the program.
 */
public final class FrenchAnalyser {

  private static final String FRENCH = "fr";
  private static final String NOT_FRENCH = "notFrench";

  private final Hygiene hygiene = new Hygiene();
  private final Tokeniser tokeniser = new Tokeniser();
  private final LanguageDetector languageDetector = new LanguageDetector();
  private final DateTagger dateTagger = DateTagger.create();
  private final ActorTagger actorTagger = ActorTagger.create();
  private final QuotationTagger quotationTagger = QuotationTagger.create();
  private final TopicTagger topicTagger = TopicTagger.create();

  private FrenchAnalyser() {}

  /** An analyser with the resources that this library ships. */
  public static FrenchAnalyser create() {
    return new FrenchAnalyser();
  }

  /**
   * What the article says. Of a body that is not French only the words are counted and the defects
   * told. Time grows linearly with the length.
   */
  public Analysis analyse(ArticleText article) {
    List<TokenisedField> fields =
        Arrays.stream(TextField.values()).map(field -> tokenise(article, field)).toList();
    TokenisedField body = fields.getLast();
    String language = languageDetector.detect(body.sentences());
    int words = words(body);
    List<String> warnings = warnings(body.text(), language);
    if (isForeign(language)) {
      return new Analysis(
          article.id(),
          language,
          words,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          warnings);
    }
    List<Actor> actors = actorTagger.tag(fields);
    return new Analysis(
        article.id(),
        language,
        words,
        actors,
        dateTagger.tag(fields, article.publishedOn()),
        quotations(fields, actors),
        topicTagger.tag(fields),
        List.of(),
        warnings);
  }

  /** Those of the article itself: « Lire aussi : "…" » quotes the headline of another. */
  private List<Quotation> quotations(List<TokenisedField> fields, List<Actor> actors) {
    List<Quotation> quotations = new ArrayList<>(quotationTagger.tag(fields, actors));
    for (TokenisedField field : fields) {
      String submitted = field.text().original();
      for (Defect defect : field.text().defects()) {
        if (defect.kind() == Defect.Kind.READ_ALSO) {
          int lineEnd = submitted.indexOf('\n', defect.offset());
          int end = lineEnd < 0 ? submitted.length() : lineEnd;
          quotations.removeIf(
              q -> q.field() == field.field() && q.start() >= defect.offset() && q.start() < end);
        }
      }
    }
    return quotations;
  }

  private TokenisedField tokenise(ArticleText article, TextField field) {
    NormalisedText text = hygiene.normalise(article.field(field));
    return new TokenisedField(field, text, tokeniser.sentences(text));
  }

  private static int words(TokenisedField body) {
    return Math.toIntExact(
        body.sentences().stream().flatMap(s -> s.tokens().stream()).filter(Token::word).count());
  }

  private static List<String> warnings(NormalisedText body, String language) {
    Stream<String> defects = body.defects().stream().map(FrenchAnalyser::warning);
    return Stream.concat(isForeign(language) ? Stream.of(NOT_FRENCH) : Stream.empty(), defects)
        .toList();
  }

  /** What cannot be told (« ces derniers jours ») is French in an archive of the French press. */
  private static boolean isForeign(String language) {
    return !language.equals(FRENCH) && !language.equals(LanguageDetector.UNDETERMINED);
  }

  private static String warning(Defect defect) {
    String code =
        switch (defect.kind()) {
          case CONTROL_CHARACTERS -> "controlCharacters";
          case LONE_SURROGATE -> "loneSurrogate";
          case MOJIBAKE_REPAIRED -> "mojibakeRepaired";
          case UNBALANCED_QUOTE -> "unbalancedQuote";
          case READ_ALSO -> "readAlso";
          case AGENCY_CREDIT -> "agencyCredit";
        };
    return code + "@" + defect.offset();
  }
}
