package org.manchette.elasticsearch.plugin;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** The character filters, by the names and settings of {@code analysis-common}. */
final class CharFilters {

  private static final Pattern MAPPING = Pattern.compile("(.*)\\s*=>\\s*(.*)\\s*$", Pattern.DOTALL);
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|(.?))");

  private CharFilters() {}

  static Map<String, AnalysisProvider<CharFilterFactory>> all() {
    return Map.of(
        "html_strip", Checked.optional(Set.of("escaped_tags"), CharFilters::htmlStrip),
        "mapping", Checked.configured(Set.of("mappings", "mappings_path"), CharFilters::mapping),
        "pattern_replace",
            Checked.configured(
                Set.of("pattern", "replacement", "flags"), CharFilters::patternReplace));
  }

  private static CharFilterFactory htmlStrip(
      IndexSettings index, Environment environment, String name, Settings settings) {
    Set<String> escaped = Set.copyOf(settings.getAsList("escaped_tags", List.of()));
    return new CharFilterFactory() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Reader create(Reader reader) {
        return new HTMLStripCharFilter(reader, escaped);
      }
    };
  }

  private static CharFilterFactory mapping(
      IndexSettings index, Environment environment, String name, Settings settings) {
    List<String> rules = Analysis.getWordList(environment, settings, "mappings");
    if (rules == null) {
      throw Checked.missing(name, "mappings or mappings_path");
    }
    NormalizeCharMap.Builder builder = new NormalizeCharMap.Builder();
    for (String rule : rules) {
      Matcher matcher = MAPPING.matcher(rule);
      if (!matcher.matches()) {
        throw new IllegalArgumentException(
            "[%s] mapping [%s] is not of the form [from => to]".formatted(name, rule));
      }
      builder.add(unescaped(matcher.group(1).trim()), unescaped(matcher.group(2).trim()));
    }
    NormalizeCharMap map = builder.build();
    return normalizing(name, reader -> new MappingCharFilter(map, reader));
  }

  private static CharFilterFactory patternReplace(
      IndexSettings index, Environment environment, String name, Settings settings)
      throws IOException {
    Pattern pattern =
        Regex.compile(Checked.requiredText(name, settings, "pattern"), settings.get("flags"));
    String replacement = settings.get("replacement", "");
    return normalizing(name, reader -> new PatternReplaceCharFilter(pattern, replacement, reader));
  }

  private static NormalizingCharFilterFactory normalizing(
      String name, UnaryOperator<Reader> filter) {
    return new NormalizingCharFilterFactory() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Reader create(Reader reader) {
        return filter.apply(reader);
      }
    };
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            match -> Matcher.quoteReplacement(character(text, match.group(1), match.group(2))));
  }

  private static String character(String rule, String hexadecimal, String letter) {
    if (hexadecimal != null) {
      return Character.toString((char) Integer.parseInt(hexadecimal, 16));
    }
    return switch (letter) {
      case "\\" -> "\\";
      case "n" -> "\n";
      case "t" -> "\t";
      case "r" -> "\r";
      case "b" -> "\b";
      case "f" -> "\f";
      default -> throw new IllegalArgumentException("invalid escape in mapping [" + rule + "]");
    };
  }
}
