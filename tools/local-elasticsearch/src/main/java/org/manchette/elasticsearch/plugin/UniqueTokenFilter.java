package org.manchette.elasticsearch.plugin;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Keeps the first token of each text, in the whole stream or at each position. */
final class UniqueTokenFilter extends FilteringTokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final boolean onlyOnSamePosition;
  private CharArraySet seen = new CharArraySet(8, false);

  UniqueTokenFilter(TokenStream input, boolean onlyOnSamePosition) {
    super(input);
    this.onlyOnSamePosition = onlyOnSamePosition;
  }

  @Override
  protected boolean accept() {
    if (onlyOnSamePosition && increment.getPositionIncrement() > 0) {
      seen.clear();
    }
    return seen.add(term.toString());
  }

  @Override
  public void reset() throws java.io.IOException {
    super.reset();
    seen = new CharArraySet(8, false);
  }
}
