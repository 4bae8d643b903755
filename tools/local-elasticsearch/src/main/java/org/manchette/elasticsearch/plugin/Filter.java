package org.manchette.elasticsearch.plugin;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** The shapes of a token filter factory that is no more than a function. */
final class Filter {

  private Filter() {}

  /** One token in, at most one token out. */
  static TokenFilterFactory simple(String name, UnaryOperator<TokenStream> filter) {
    return new Simple(name, filter);
  }

  /** Works on a whole value, so that keyword normalizers and prefix queries may use it. */
  static TokenFilterFactory normalizing(String name, UnaryOperator<TokenStream> filter) {
    return new Normalizing(name, filter, filter);
  }

  /** As {@link #normalizing}, with another function where one token must stay one token. */
  static TokenFilterFactory normalizing(
      String name, UnaryOperator<TokenStream> filter, UnaryOperator<TokenStream> single) {
    return new Normalizing(name, filter, single);
  }

  /** Makes several tokens of one, which is of no use inside a synonym rule. */
  static TokenFilterFactory multiplying(String name, UnaryOperator<TokenStream> filter) {
    return new Multiplying(name, filter);
  }

  private record Simple(String name, UnaryOperator<TokenStream> filter)
      implements TokenFilterFactory {
    @Override
    public TokenStream create(TokenStream input) {
      return filter.apply(input);
    }
  }

  private record Normalizing(
      String name, UnaryOperator<TokenStream> filter, UnaryOperator<TokenStream> single)
      implements NormalizingTokenFilterFactory {
    @Override
    public TokenStream create(TokenStream input) {
      return filter.apply(input);
    }

    @Override
    public TokenStream normalize(TokenStream input) {
      return single.apply(input);
    }

    @Override
    public TokenFilterFactory getSynonymFilter() {
      return new Simple(name, single);
    }
  }

  private record Multiplying(String name, UnaryOperator<TokenStream> filter)
      implements TokenFilterFactory {
    @Override
    public TokenStream create(TokenStream input) {
      return filter.apply(input);
    }

    @Override
    public boolean breaksFastVectorHighlighter() {
      return true;
    }

    @Override
    public TokenFilterFactory getSynonymFilter() {
      throw new IllegalArgumentException(
          "Token filter [" + name + "] cannot be used to parse synonyms");
    }
  }
}
