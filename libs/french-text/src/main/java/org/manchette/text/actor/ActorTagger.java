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
  private final @Nullable EntityRecogniser own;
  private final TrainedRecogniser shipped;
  private final NameSpans spans;
  private final FirstNames firstNames = FirstNames.shipped();

  private ActorTagger(Authority authority, @Nullable EntityRecogniser own) {
    this.authority = authority;
    this.own = own;
    this.shipped = TrainedRecogniser.shipped(authority);
    this.spans = new NameSpans(authority, firstNames);
  }

  /** A tagger with the recogniser that this library ships. */
  public static ActorTagger create(Authority authority) {
    return new ActorTagger(authority, null);
  }

  /** A tagger with a recogniser of the site's own. */
  public static ActorTagger create(Authority authority, EntityRecogniser recogniser) {
    return new ActorTagger(authority, recogniser);
  }

  /** This tagger with another authority; a recogniser of the site's own stays in it. */
  public ActorTagger with(Authority other) {
    return new ActorTagger(other, own);
  }

  /**
   * The actors of an article, the most salient first.
   *
   * @param fields all fields of one article, each at most once
   * @param publishedOn the day of publication, against which days of life and office are held; null
   *     when not known
   */
  public List<Actor> tag(List<TokenisedField> fields, @Nullable LocalDate publishedOn) {
    List<Sentence> sentences =
        fields.stream().flatMap(field -> field.sentences().stream()).toList();
    List<Words> words = sentences.stream().map(sentence -> new Words(sentence.tokens())).toList();
    List<List<EntitySpan>> rules =
        words.stream().map(w -> new SentenceScan(w, authority, firstNames).scan()).toList();
    List<List<RecognisedName>> names =
        own == null ? shipped.recognise(words, rules) : own.recognise(sentences);
    List<List<EntitySpan>> named = spans.of(words, names, rules);
    List<Found> found = new ArrayList<>();
    int read = 0;
    for (TokenisedField field : fields) {
      for (Sentence sentence : field.sentences()) {
        for (EntitySpan span : named.get(read++)) {
          Found name = Found.of(field, sentence, span, found.size());
          if (!name.pieces().isEmpty()) {
            found.add(name);
          }
        }
      }
    }
    return new Resolver(authority, firstNames, publishedOn).resolve(fields, found);
  }
}
