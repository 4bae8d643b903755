package org.manchette.text.actor;

import java.util.List;
import org.manchette.text.token.Sentence;

/** Recognises names by the authority, capitals, first names and the words around. */
final class RuleRecogniser implements EntityRecogniser {

  private final Authority authority;
  private final FirstNames firstNames;

  RuleRecogniser(Authority authority, FirstNames firstNames) {
    this.authority = authority;
    this.firstNames = firstNames;
  }

  @Override
  public List<EntitySpan> recognise(Sentence sentence) {
    return new SentenceScan(new Words(sentence.tokens()), authority, firstNames).scan();
  }
}
