package org.manchette.elasticsearch.plugin;

import static java.util.Map.entry;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.core.UpperCaseFilter;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.ga.IrishLowerCaseFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.PatternKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.pattern.PatternCaptureGroupTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.apache.lucene.analysis.tr.ApostropheFilter;
import org.apache.lucene.analysis.tr.TurkishLowerCaseFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/**
 * The token filters, by the names and settings of {@code analysis-common}. Not here: {@code stop},
 * {@code shingle} and {@code hunspell}, which the stripped server has and would refuse twice.
 */
final class TokenFilters {

  private static final Pattern OVERRIDE = Pattern.compile("([^>]*\\S.*?)=>([^,>]*\\S[^,>]*)");

  private static final Set<String> WORD_DELIMITER_SETTINGS =
      Set.of(
          "generate_word_parts",
          "generate_number_parts",
          "catenate_words",
          "catenate_numbers",
          "catenate_all",
          "split_on_case_change",
          "split_on_numerics",
          "preserve_original",
          "stem_english_possessive",
          "ignore_keywords",
          "adjust_offsets",
          "protected_words",
          "protected_words_path");

  private TokenFilters() {}

  static Map<String, AnalysisProvider<TokenFilterFactory>> all() {
    return Map.ofEntries(
        entry("apostrophe", plain(ApostropheFilter::new)),
        entry(
            "asciifolding",
            Checked.optional(Set.of("preserve_original"), TokenFilters::asciiFolding)),
        entry("decimal_digit", normalizing(DecimalDigitFilter::new)),
        entry(
            "edge_ngram",
            Checked.optional(
                Set.of("min_gram", "max_gram", "preserve_original"), TokenFilters::edgeNgram)),
        entry(
            "elision",
            Checked.configured(
                Set.of("articles", "articles_path", "articles_case"), TokenFilters::elision)),
        entry("flatten_graph", plain(FlattenGraphFilter::new)),
        entry(
            "keyword_marker",
            Checked.configured(
                Set.of("keywords", "keywords_path", "keywords_pattern", "ignore_case"),
                TokenFilters::keywordMarker)),
        entry("keyword_repeat", plain(KeywordRepeatFilter::new)),
        entry("length", Checked.optional(Set.of("min", "max"), TokenFilters::length)),
        entry("lowercase", Checked.optional(Set.of("language"), TokenFilters::lowercase)),
        entry(
            "ngram",
            Checked.optional(
                Set.of("min_gram", "max_gram", "preserve_original"), TokenFilters::ngram)),
        entry(
            "pattern_capture",
            Checked.configured(
                Set.of("patterns", "preserve_original"), TokenFilters::patternCapture)),
        entry(
            "pattern_replace",
            Checked.configured(
                Set.of("pattern", "replacement", "flags", "all"), TokenFilters::patternReplace)),
        entry("remove_duplicates", plain(RemoveDuplicatesTokenFilter::new)),
        entry("reverse", plain(ReverseStringFilter::new)),
        entry("snowball", Checked.optional(Set.of("language", "name"), Stemmers::snowball)),
        entry("stemmer", Checked.optional(Set.of("language", "name"), Stemmers::stemmer)),
        entry(
            "stemmer_override",
            Checked.configured(Set.of("rules", "rules_path"), TokenFilters::stemmerOverride)),
        entry(
            "synonym_graph",
            Checked.configured(Set.of("synonyms", "synonyms_path", "expand"), SynonymGraph::new)),
        entry("trim", normalizing(TrimFilter::new)),
        entry("truncate", Checked.configured(Set.of("length"), TokenFilters::truncate)),
        entry("unique", Checked.optional(Set.of("only_on_same_position"), TokenFilters::unique)),
        entry("uppercase", normalizing(UpperCaseFilter::new)),
        entry(
            "word_delimiter_graph",
            Checked.optional(WORD_DELIMITER_SETTINGS, TokenFilters::wordDelimiterGraph)));
  }

  /** A Lucene filter without settings, as a constructor reference. */
  @FunctionalInterface
  private interface Constructor {
    TokenStream of(TokenStream input);
  }

  private static Checked<TokenFilterFactory> plain(Constructor constructor) {
    return Checked.optional(
        Set.of(), (index, environment, name, settings) -> Filter.simple(name, constructor::of));
  }

  private static Checked<TokenFilterFactory> normalizing(Constructor constructor) {
    return Checked.optional(
        Set.of(),
        (index, environment, name, settings) -> Filter.normalizing(name, constructor::of));
  }

  private static TokenFilterFactory asciiFolding(
      IndexSettings index, Environment environment, String name, Settings settings) {
    boolean preserve = settings.getAsBoolean("preserve_original", false);
    return Filter.normalizing(
        name, input -> new ASCIIFoldingFilter(input, preserve), ASCIIFoldingFilter::new);
  }

  private static TokenFilterFactory edgeNgram(
      IndexSettings index, Environment environment, String name, Settings settings) {
    GramSizes sizes = GramSizes.of(name, settings);
    boolean preserve = settings.getAsBoolean("preserve_original", false);
    return Filter.multiplying(
        name,
        input -> new EdgeNGramTokenFilter(input, sizes.smallest(), sizes.largest(), preserve));
  }

  private static TokenFilterFactory ngram(
      IndexSettings index, Environment environment, String name, Settings settings) {
    GramSizes sizes = GramSizes.of(name, settings);
    sizes.checkDifference(name, index);
    boolean preserve = settings.getAsBoolean("preserve_original", false);
    return Filter.multiplying(
        name, input -> new NGramTokenFilter(input, sizes.smallest(), sizes.largest(), preserve));
  }

  private static TokenFilterFactory elision(
      IndexSettings index, Environment environment, String name, Settings settings) {
    CharArraySet articles = Analysis.parseArticles(environment, settings);
    if (articles == null) {
      throw Checked.missing(name, "articles or articles_path");
    }
    return Filter.normalizing(name, input -> new ElisionFilter(input, articles));
  }

  private static TokenFilterFactory keywordMarker(
      IndexSettings index, Environment environment, String name, Settings settings) {
    String pattern = settings.get("keywords_pattern");
    CharArraySet keywords = Analysis.getWordSet(environment, settings, "keywords");
    if (pattern != null && keywords != null) {
      throw new IllegalArgumentException(
          "[%s] takes keywords or keywords_pattern, not both".formatted(name));
    }
    if (pattern != null) {
      Pattern compiled = Pattern.compile(pattern);
      return Filter.simple(name, input -> new PatternKeywordMarkerFilter(input, compiled));
    }
    if (keywords == null) {
      throw Checked.missing(name, "keywords, keywords_path or keywords_pattern");
    }
    CharArraySet set = new CharArraySet(keywords, settings.getAsBoolean("ignore_case", false));
    return Filter.simple(name, input -> new SetKeywordMarkerFilter(input, set));
  }

  private static TokenFilterFactory length(
      IndexSettings index, Environment environment, String name, Settings settings) {
    int min = settings.getAsInt("min", 0);
    int max = settings.getAsInt("max", Integer.MAX_VALUE);
    return Filter.simple(name, input -> new LengthFilter(input, min, max));
  }

  private static TokenFilterFactory lowercase(
      IndexSettings index, Environment environment, String name, Settings settings) {
    return switch (settings.get("language", "")) {
      case "" -> Filter.normalizing(name, LowerCaseFilter::new);
      case "greek" -> Filter.normalizing(name, GreekLowerCaseFilter::new);
      case "irish" -> Filter.normalizing(name, IrishLowerCaseFilter::new);
      case "turkish" -> Filter.normalizing(name, TurkishLowerCaseFilter::new);
      default ->
          throw new IllegalArgumentException(
              "[%s] language can be greek, irish or turkish, not [%s]"
                  .formatted(name, settings.get("language")));
    };
  }

  private static TokenFilterFactory patternCapture(
      IndexSettings index, Environment environment, String name, Settings settings) {
    Pattern[] patterns =
        Checked.requiredList(name, settings, "patterns").stream()
            .map(Pattern::compile)
            .toArray(Pattern[]::new);
    boolean preserve = settings.getAsBoolean("preserve_original", true);
    return Filter.simple(
        name, input -> new PatternCaptureGroupTokenFilter(input, preserve, patterns));
  }

  private static TokenFilterFactory patternReplace(
      IndexSettings index, Environment environment, String name, Settings settings) {
    Pattern pattern =
        Regex.compile(Checked.requiredText(name, settings, "pattern"), settings.get("flags"));
    String replacement = settings.get("replacement", "");
    boolean all = settings.getAsBoolean("all", true);
    return Filter.normalizing(
        name, input -> new PatternReplaceFilter(input, pattern, replacement, all));
  }

  private static TokenFilterFactory stemmerOverride(
      IndexSettings index, Environment environment, String name, Settings settings)
      throws IOException {
    List<String> rules = Analysis.getWordList(environment, settings, "rules");
    if (rules == null) {
      throw Checked.missing(name, "rules or rules_path");
    }
    StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder(false);
    for (String rule : rules) {
      Matcher matcher = OVERRIDE.matcher(rule);
      if (!matcher.matches()) {
        throw new IllegalArgumentException(
            "[%s] rule [%s] is not of the form [form, form => stem]".formatted(name, rule));
      }
      for (String form : matcher.group(1).split(",", -1)) {
        builder.add(form.trim(), matcher.group(2).trim());
      }
    }
    StemmerOverrideFilter.StemmerOverrideMap map = builder.build();
    return Filter.simple(name, input -> new StemmerOverrideFilter(input, map));
  }

  private static TokenFilterFactory truncate(
      IndexSettings index, Environment environment, String name, Settings settings) {
    int length = settings.getAsInt("length", 0);
    if (length < 1) {
      throw Checked.missing(name, "length");
    }
    return Filter.simple(name, input -> new TruncateTokenFilter(input, length));
  }

  private static TokenFilterFactory unique(
      IndexSettings index, Environment environment, String name, Settings settings) {
    boolean samePosition = settings.getAsBoolean("only_on_same_position", false);
    return Filter.simple(name, input -> new UniqueTokenFilter(input, samePosition));
  }

  private static TokenFilterFactory wordDelimiterGraph(
      IndexSettings index, Environment environment, String name, Settings settings) {
    int flags =
        flag(settings, "generate_word_parts", true, WordDelimiterGraphFilter.GENERATE_WORD_PARTS)
            | flag(
                settings,
                "generate_number_parts",
                true,
                WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS)
            | flag(settings, "catenate_words", false, WordDelimiterGraphFilter.CATENATE_WORDS)
            | flag(settings, "catenate_numbers", false, WordDelimiterGraphFilter.CATENATE_NUMBERS)
            | flag(settings, "catenate_all", false, WordDelimiterGraphFilter.CATENATE_ALL)
            | flag(
                settings,
                "split_on_case_change",
                true,
                WordDelimiterGraphFilter.SPLIT_ON_CASE_CHANGE)
            | flag(settings, "split_on_numerics", true, WordDelimiterGraphFilter.SPLIT_ON_NUMERICS)
            | flag(settings, "preserve_original", false, WordDelimiterGraphFilter.PRESERVE_ORIGINAL)
            | flag(
                settings,
                "stem_english_possessive",
                true,
                WordDelimiterGraphFilter.STEM_ENGLISH_POSSESSIVE)
            | flag(settings, "ignore_keywords", false, WordDelimiterGraphFilter.IGNORE_KEYWORDS);
    boolean adjustOffsets = settings.getAsBoolean("adjust_offsets", true);
    CharArraySet protectedWords = Analysis.getWordSet(environment, settings, "protected_words");
    return Filter.multiplying(
        name,
        input ->
            new WordDelimiterGraphFilter(
                input,
                adjustOffsets,
                WordDelimiterIterator.DEFAULT_WORD_DELIM_TABLE,
                flags,
                protectedWords));
  }

  private static int flag(Settings settings, String key, boolean byDefault, int bit) {
    return settings.getAsBoolean(key, byDefault) ? bit : 0;
  }
}
