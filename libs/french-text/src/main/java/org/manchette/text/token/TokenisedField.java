package org.manchette.text.token;

import java.util.List;
import org.manchette.text.TextField;
import org.manchette.text.hygiene.NormalisedText;

/**
 * A field of an article, repaired and cut into sentences and words: what every tagger reads.
 *
 * @param field which one
 * @param text repaired
 * @param sentences in order; empty for an empty field
 */
public record TokenisedField(TextField field, NormalisedText text, List<Sentence> sentences) {

  public TokenisedField {
    sentences = List.copyOf(sentences);
  }
}
