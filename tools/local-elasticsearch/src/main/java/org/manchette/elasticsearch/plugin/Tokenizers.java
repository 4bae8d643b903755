package org.manchette.elasticsearch.plugin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.LetterTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** The tokenizers, by the names and settings of {@code analysis-common}. */
final class Tokenizers {

  private static final Set<String> GRAM_SETTINGS =
      Set.of("min_gram", "max_gram", "token_chars", "custom_token_chars");

  private Tokenizers() {}

  static Map<String, AnalysisProvider<TokenizerFactory>> all() {
    return Map.of(
        "keyword",
            Checked.optional(
                Set.of("buffer_size"),
                (index, environment, name, settings) -> {
                  int size = settings.getAsInt("buffer_size", KeywordTokenizer.DEFAULT_BUFFER_SIZE);
                  return TokenizerFactory.newFactory(name, () -> new KeywordTokenizer(size));
                }),
        "whitespace",
            Checked.optional(
                Set.of("max_token_length"),
                (index, environment, name, settings) -> {
                  int length = settings.getAsInt("max_token_length", 255);
                  return TokenizerFactory.newFactory(name, () -> new WhitespaceTokenizer(length));
                }),
        "letter",
            Checked.optional(
                Set.of(),
                (index, environment, name, settings) ->
                    TokenizerFactory.newFactory(name, LetterTokenizer::new)),
        "pattern",
            Checked.optional(
                Set.of("pattern", "flags", "group"),
                (index, environment, name, settings) -> {
                  Pattern pattern =
                      Regex.compile(settings.get("pattern", "\\W+"), settings.get("flags"));
                  int group = settings.getAsInt("group", -1);
                  return TokenizerFactory.newFactory(
                      name, () -> new PatternTokenizer(pattern, group));
                }),
        "ngram", Checked.optional(GRAM_SETTINGS, Tokenizers::ngram),
        "edge_ngram", Checked.optional(GRAM_SETTINGS, Tokenizers::edgeNgram));
  }

  private static TokenizerFactory ngram(
      IndexSettings index, Environment environment, String name, Settings settings) {
    GramSizes sizes = GramSizes.of(name, settings);
    sizes.checkDifference(name, index);
    IntPredicate inToken = tokenCharacters(name, settings);
    return TokenizerFactory.newFactory(
        name,
        () ->
            new NGramTokenizer(sizes.smallest(), sizes.largest()) {
              @Override
              protected boolean isTokenChar(int character) {
                return inToken.test(character);
              }
            });
  }

  private static TokenizerFactory edgeNgram(
      IndexSettings index, Environment environment, String name, Settings settings) {
    GramSizes sizes = GramSizes.of(name, settings);
    IntPredicate inToken = tokenCharacters(name, settings);
    return TokenizerFactory.newFactory(
        name,
        () ->
            new EdgeNGramTokenizer(sizes.smallest(), sizes.largest()) {
              @Override
              protected boolean isTokenChar(int character) {
                return inToken.test(character);
              }
            });
  }

  private static IntPredicate tokenCharacters(String name, Settings settings) {
    List<String> classes = settings.getAsList("token_chars", List.of());
    IntPredicate any = character -> false;
    for (String each : classes) {
      any = any.or(characterClass(name, settings, each.toLowerCase(Locale.ROOT)));
    }
    return classes.isEmpty() ? character -> true : any;
  }

  private static IntPredicate characterClass(String name, Settings settings, String each) {
    return switch (each) {
      case "letter" -> Character::isLetter;
      case "digit" -> Character::isDigit;
      case "whitespace" -> Character::isWhitespace;
      case "punctuation" ->
          character ->
              switch (Character.getType(character)) {
                case Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION ->
                    true;
                default -> false;
              };
      case "symbol" ->
          character ->
              switch (Character.getType(character)) {
                case Character.CURRENCY_SYMBOL,
                    Character.MATH_SYMBOL,
                    Character.OTHER_SYMBOL,
                    Character.MODIFIER_SYMBOL ->
                    true;
                default -> false;
              };
      case "custom" -> {
        String characters = Checked.requiredText(name, settings, "custom_token_chars");
        yield character -> characters.indexOf(character) >= 0;
      }
      default ->
          throw new IllegalArgumentException(
              ("[%s] unknown token_chars [%s]; known: letter, digit, whitespace, punctuation,"
                      + " symbol, custom")
                  .formatted(name, each));
    };
  }
}
