package org.manchette.text.actor;

import java.util.List;
import org.manchette.text.token.Sentence;

/**
 * Finds the names of persons, organisations and places in an article. Manchette ships one of its
 * own ({@link TrainedRecogniser}); a site can put another in its place. Implementations are
 * thread-safe.
 */
public interface EntityRecogniser {

  /**
   * The names in the sentences of one article.
   *
   * @param sentences of all fields, in reading order; may be empty
   * @return as many lists as there are sentences; in each the names of that sentence in text order,
   *     none overlapping another
   */
  List<List<RecognisedName>> recognise(List<Sentence> sentences);
}
