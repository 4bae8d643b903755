package org.manchette.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manchette.text.actor.ActorTagger;
import org.manchette.text.actor.Authority;
import org.manchette.text.actor.EntityRecogniser;
import org.manchette.text.date.DateTagger;
import org.manchette.text.hygiene.Defect;
import org.manchette.text.hygiene.Hygiene;
import org.manchette.text.hygiene.NormalisedText;
import org.manchette.text.quotation.QuotationTagger;
import org.manchette.text.token.Sentence;
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

  private static final String NOT_FRENCH = "notFrench";

  private final Hygiene hygiene;
  private final Tokeniser tokeniser;
  private final LanguageDetector languageDetector;
  private final DateTagger dateTagger;
  private final ActorTagger actorTagger;
  private final QuotationTagger quotationTagger;
  private final TopicTagger topicTagger;

  private FrenchAnalyser(ActorTagger actorTagger) {
    this.hygiene = new Hygiene();
    this.tokeniser = new Tokeniser();
    this.languageDetector = new LanguageDetector();
    this.dateTagger = DateTagger.create();
    this.actorTagger = actorTagger;
    this.quotationTagger = QuotationTagger.create();
    this.topicTagger = TopicTagger.create();
  }

  private FrenchAnalyser(FrenchAnalyser other, ActorTagger actorTagger, TopicTagger topicTagger) {
    this.hygiene = other.hygiene;
    this.tokeniser = other.tokeniser;
    this.languageDetector = other.languageDetector;
    this.dateTagger = other.dateTagger;
    this.actorTagger = actorTagger;
    this.quotationTagger = other.quotationTagger;
    this.topicTagger = topicTagger;
  }

  /** An analyser with the resources that this library ships. */
  public static FrenchAnalyser create() {
    return create(Authority.shipped());
  }

  /** An analyser that knows the actors of {@code authority}. */
  public static FrenchAnalyser create(Authority authority) {
    return new FrenchAnalyser(ActorTagger.create(authority));
  }

  /**
   * An analyser that knows the actors of {@code authority} and finds others by {@code recogniser}.
   */
  public static FrenchAnalyser create(Authority authority, EntityRecogniser recogniser) {
    return new FrenchAnalyser(ActorTagger.create(authority, recogniser));
  }

  /**
   * What the article says. Of a body that is not French only the words are counted and the defects
   * told; paragraphs of a French body that are not French are left out and warned of. Time grows
   * linearly with the length.
   */
  public Analysis analyse(ArticleText article) {
    return analyse(article, Labels.NONE);
  }

  /** What the article says, of whose source it is known how it files it. */
  public Analysis analyse(ArticleText article, Labels labels) {
    List<TokenisedField> fields =
        new ArrayList<>(
            Arrays.stream(TextField.values()).map(field -> tokenise(article, field)).toList());
    TokenisedField body = fields.getLast();
    String language = languageDetector.detect(body.sentences());
    int words = words(body);
    boolean french = !isForeign(language);
    List<Sentence> foreign = french ? foreignParagraphs(body) : List.of();
    List<String> warnings = warnings(body.text(), foreign, french);
    if (!french) {
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
    if (!foreign.isEmpty()) {
      fields.set(fields.size() - 1, without(body, foreign));
    }
    List<Actor> actors = actorTagger.tag(fields, article.publishedOn());
    return new Analysis(
        article.id(),
        language,
        words,
        actors,
        dateTagger.tag(fields, article.publishedOn()),
        quotations(fields, actors),
        topicTagger.tag(fields, actors, labels(labels)),
        body.text().credits(),
        warnings);
  }

  /**
   * This analyser with another authority: shares everything else with it, so that one can take the
   * place of the other in a running program.
   */
  public FrenchAnalyser with(Authority authority) {
    return new FrenchAnalyser(this, actorTagger.with(authority), topicTagger);
  }

  /** This analyser with other topics or queries: shares everything else with it, likewise. */
  public FrenchAnalyser with(TopicTagger topics) {
    return new FrenchAnalyser(this, actorTagger, topics);
  }

  /** Those of the article itself: « Lire aussi : "…" » quotes the headline of another. */
  private List<Quotation> quotations(List<TokenisedField> fields, List<Actor> actors) {
    List<Quotation> quotations = new ArrayList<>(quotationTagger.tag(fields, actors));
    for (TokenisedField field : fields) {
      for (Defect defect : field.text().defects()) {
        if (defect.kind() == Defect.Kind.READ_ALSO) {
          quotations.removeIf(q ->
              q.field() == field.field()
                  && q.start() >= defect.offset()
                  && q.start() < defect.end());
        }
      }
    }
    return quotations;
  }

  private TokenisedField tokenise(ArticleText article, TextField field) {
    NormalisedText text = hygiene.normalise(article.field(field));
    return new TokenisedField(field, text, tokeniser.sentences(text));
  }

  private @Nullable TokenisedField labels(Labels labels) {
    List<String> words = new ArrayList<>(labels.keywords());
    if (labels.section() != null) {
      words.add(labels.section());
    }
    if (words.isEmpty()) {
      return null;
    }
    NormalisedText text = hygiene.normalise(String.join(".\n", words));
    return new TokenisedField(TextField.DESCRIPTION, text, tokeniser.sentences(text));
  }

  private static int words(TokenisedField body) {
    return Math.toIntExact(
        body.sentences().stream().flatMap(s -> s.tokens().stream()).filter(Token::word).count());
  }

  /** The sentences of paragraphs that are not French. */
  private List<Sentence> foreignParagraphs(TokenisedField body) {
    List<Sentence> foreign = new ArrayList<>();
    List<Sentence> sentences = body.sentences();
    int first = 0;
    for (int i = 1; i <= sentences.size(); i++) {
      boolean ends =
          i == sentences.size() || sentences.get(i).paragraph() != sentences.get(first).paragraph();
      if (ends) {
        List<Sentence> paragraph = sentences.subList(first, i);
        if (languageDetector.isForeign(paragraph)) {
          foreign.addAll(paragraph);
        }
        first = i;
      }
    }
    return foreign;
  }

  private static TokenisedField without(TokenisedField body, List<Sentence> foreign) {
    Set<Sentence> left = Collections.newSetFromMap(new IdentityHashMap<>());
    left.addAll(foreign);
    List<Sentence> french = body.sentences().stream().filter(s -> !left.contains(s)).toList();
    return new TokenisedField(body.field(), body.text(), french);
  }

  private static List<String> warnings(
      NormalisedText body, List<Sentence> foreign, boolean french) {
    List<Defect> defects = new ArrayList<>(body.defects());
    int paragraph = -1;
    for (Sentence sentence : foreign) {
      if (sentence.paragraph() != paragraph) {
        paragraph = sentence.paragraph();
        int start = body.originalStart(sentence.start());
        defects.add(
            new Defect(Defect.Kind.FOREIGN_PARAGRAPH, start, body.originalEnd(sentence.end())));
      }
    }
    defects.sort(Comparator.comparingInt(Defect::offset));
    return Stream.concat(
            french ? Stream.empty() : Stream.of(NOT_FRENCH),
            defects.stream().map(FrenchAnalyser::warning))
        .toList();
  }

  /** What cannot be told (« ces derniers jours ») is French in an archive of the French press. */
  private static boolean isForeign(String language) {
    return !language.equals(LanguageDetector.FRENCH)
        && !language.equals(LanguageDetector.UNDETERMINED);
  }

  private static String warning(Defect defect) {
    String code =
        switch (defect.kind()) {
          case CONTROL_CHARACTERS -> "controlCharacters";
          case LONE_SURROGATE -> "loneSurrogate";
          case MOJIBAKE_REPAIRED -> "mojibakeRepaired";
          case UNBALANCED_QUOTE -> "unbalancedQuote";
          case READ_ALSO -> "readAlso";
          case CAPTION -> "caption";
          case AGENCY_CREDIT -> "agencyCredit";
          case FOREIGN_PARAGRAPH -> "foreignParagraph";
        };
    return code + "@" + defect.offset();
  }
}
