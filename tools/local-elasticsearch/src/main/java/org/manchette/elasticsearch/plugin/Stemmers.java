package org.manchette.elasticsearch.plugin;

import java.io.IOException;
import java.util.Locale;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchMinimalStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseMinimalStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** French and its neighbours; another language is refused rather than left unstemmed. */
final class Stemmers {

  private Stemmers() {}

  static TokenFilterFactory stemmer(
      IndexSettings index, Environment environment, String name, Settings settings)
      throws IOException {
    String language = settings.get("language", settings.get("name", "porter"));
    return switch (language.toLowerCase(Locale.ROOT)) {
      case "light_french", "lightfrench" -> Filter.simple(name, FrenchLightStemFilter::new);
      case "minimal_french", "minimalfrench" -> Filter.simple(name, FrenchMinimalStemFilter::new);
      case "english", "porter" -> Filter.simple(name, PorterStemFilter::new);
      case "light_english", "lightenglish", "kstem" -> Filter.simple(name, KStemFilter::new);
      case "minimal_english", "minimalenglish" ->
          Filter.simple(name, EnglishMinimalStemFilter::new);
      case "possessive_english", "possessiveenglish" ->
          Filter.simple(name, EnglishPossessiveFilter::new);
      case "porter2" -> snowball(name, "English");
      case "light_german", "lightgerman" -> Filter.simple(name, GermanLightStemFilter::new);
      case "minimal_german", "minimalgerman" -> Filter.simple(name, GermanMinimalStemFilter::new);
      case "light_italian", "lightitalian" -> Filter.simple(name, ItalianLightStemFilter::new);
      case "light_spanish", "lightspanish" -> Filter.simple(name, SpanishLightStemFilter::new);
      case "light_portuguese", "lightportuguese" ->
          Filter.simple(name, PortugueseLightStemFilter::new);
      case "minimal_portuguese", "minimalportuguese" ->
          Filter.simple(name, PortugueseMinimalStemFilter::new);
      case "french" -> snowball(name, "French");
      case "german" -> snowball(name, "German");
      case "italian" -> snowball(name, "Italian");
      case "spanish" -> snowball(name, "Spanish");
      case "portuguese" -> snowball(name, "Portuguese");
      case "dutch" -> snowball(name, "Dutch");
      case "catalan" -> snowball(name, "Catalan");
      default ->
          throw new IllegalArgumentException(
              "[%s] the development plugin has no stemmer for the language [%s]"
                  .formatted(name, language));
    };
  }

  static TokenFilterFactory snowball(
      IndexSettings index, Environment environment, String name, Settings settings)
      throws IOException {
    String language = settings.get("language", settings.get("name", "English"));
    return snowball(
        name, language.substring(0, 1).toUpperCase(Locale.ROOT) + language.substring(1));
  }

  private static TokenFilterFactory snowball(String name, String language) throws IOException {
    // Lucene looks the language up when a stream is built; here it is refused with the index.
    new SnowballFilter(new KeywordTokenizer(), language).close();
    return Filter.simple(name, input -> new SnowballFilter(input, language));
  }
}
