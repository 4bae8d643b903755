package org.manchette.text.actor;

import java.util.List;
import org.manchette.text.token.Sentence;

/** Finds what looks like a name in one sentence. Implementations are thread-safe. */
interface EntityRecogniser {

  /** Spans in order of their first token; one may lie inside another (« parquet de Paris »). */
  List<EntitySpan> recognise(Sentence sentence);
}
