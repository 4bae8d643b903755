package org.manchette.elasticsearch.plugin;

import java.io.IOException;
import java.io.StringReader;
import java.text.ParseException;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.CustomAnalyzer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;

/**
 * Synonyms whose rules go through the filters that stand before this one in the chain, as in {@code
 * analysis-common}. Only the Solr format; rules from an index ({@code synonyms_set}), lenient
 * parsing and reloading are not supported.
 */
final class SynonymGraph implements TokenFilterFactory {

  private final String name;
  private final List<String> rules;
  private final boolean expand;

  SynonymGraph(IndexSettings index, Environment environment, String name, Settings settings) {
    this.name = name;
    List<String> listed = Analysis.getWordList(environment, settings, "synonyms");
    if (listed == null) {
      throw Checked.missing(name, "synonyms or synonyms_path");
    }
    this.rules = List.copyOf(listed);
    this.expand = settings.getAsBoolean("expand", true);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public TokenStream create(TokenStream input) {
    throw new IllegalStateException("[" + name + "] is made by the chain it stands in");
  }

  @Override
  public TokenFilterFactory getSynonymFilter() {
    return IDENTITY_FILTER;
  }

  @Override
  public TokenFilterFactory getChainAwareTokenFilterFactory(
      IndexCreationContext context,
      TokenizerFactory tokenizer,
      List<CharFilterFactory> charFilters,
      List<TokenFilterFactory> previousTokenFilters,
      Function<String, TokenFilterFactory> allFilters) {
    SynonymMap map =
        parsed(
            new CustomAnalyzer(
                tokenizer,
                charFilters.toArray(CharFilterFactory[]::new),
                previousTokenFilters.stream()
                    .map(TokenFilterFactory::getSynonymFilter)
                    .toArray(TokenFilterFactory[]::new)));
    return Filter.simple(
        name, input -> map.fst == null ? input : new SynonymGraphFilter(input, map, false));
  }

  private SynonymMap parsed(Analyzer analyzer) {
    SolrSynonymParser parser = new SolrSynonymParser(true, expand, analyzer);
    try {
      parser.parse(new StringReader(String.join("\n", rules)));
      return parser.build();
    } catch (IOException | ParseException e) {
      throw new IllegalArgumentException("[%s] has an invalid rule".formatted(name), e);
    }
  }
}
