package org.manchette.text.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.text.Actor;
import org.manchette.text.token.Sentence;
import org.manchette.text.token.TokenisedField;

/**
 * Finds the persons, organisations and places of an article and puts the forms of each together.
 * Thread-safe; time grows linearly with the length of the article.
 */
public final class ActorTagger {

  private final Authority authority;
  private final EntityRecogniser recogniser;
  private final FirstNames firstNames;

  private ActorTagger(Authority authority, EntityRecogniser recogniser, FirstNames firstNames) {
    this.authority = authority;
    this.recogniser = recogniser;
    this.firstNames = firstNames;
  }

  /** A tagger with the rules that this library ships. */
  public static ActorTagger create(Authority authority) {
    FirstNames firstNames = FirstNames.shipped();
    return new ActorTagger(authority, new RuleRecogniser(authority, firstNames), firstNames);
  }

  /**
   * The actors of an article, the most salient first.
   *
   * @param fields all fields of one article, each at most once
   * @param publishedOn the day of publication, against which days of life and office are held; null
   *     when not known
   */
  public List<Actor> tag(List<TokenisedField> fields, @Nullable LocalDate publishedOn) {
    List<Found> found = new ArrayList<>();
    for (TokenisedField field : fields) {
      for (Sentence sentence : field.sentences()) {
        for (EntitySpan span : recogniser.recognise(sentence)) {
          found.add(Found.of(field, sentence, span, found.size()));
        }
      }
    }
    return new Resolver(authority, firstNames, publishedOn).resolve(fields, found);
  }
}
