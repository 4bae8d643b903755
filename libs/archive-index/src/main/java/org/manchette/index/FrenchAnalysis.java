package org.manchette.index;

import java.util.regex.Pattern;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/**
 * How French text becomes tokens. Two chains over the same beginning, so that a phrase has the same
 * positions in both:
 *
 * <ul>
 *   <li>{@value #EXACT}: « l’Élysée » → {@code elysee}, « Œuvres » → {@code oeuvres};
 *   <li>{@value #STEMMED}: the same and light French stemming, « œuvres » and « œuvre » alike.
 * </ul>
 */
public final class FrenchAnalysis implements ElasticsearchAnalysisConfigurer {

  /** Words as they are written, without case, accents, ligatures and elided articles. */
  public static final String EXACT = "french_exact";

  /** As {@link #EXACT}, inflections joined. */
  public static final String STEMMED = "french_stemmed";

  /** A value as one term, as it is: Elasticsearch's own analyzer of that name. */
  public static final String WHOLE = "keyword";

  /** A whole name as one term, without case, accents and ligatures: « Élysée » → {@code elysee}. */
  public static final String NAME = "french_name";

  /**
   * Elided words of French, without their apostrophe (Grevisse, Le Bon Usage § 45: ce, de, je, le,
   * la, me, ne, se, te, que and its compounds, si before il).
   */
  private static final String ELIDED =
      "c|d|j|l|m|n|s|t|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu";

  private static final Pattern ELIDED_ARTICLE =
      Pattern.compile("(?:" + ELIDED + ")['’‘ʼ´`＇ʹ]", Pattern.CASE_INSENSITIVE);

  /**
   * Whether a text is but an elided word such as « l’ », of which no token is left: a query for it
   * would find nothing.
   */
  public static boolean isElidedArticle(String text) {
    return ELIDED_ARTICLE.matcher(text).matches();
  }

  @Override
  public void configure(ElasticsearchAnalysisConfigurationContext context) {
    // « cha\u00ADlutage » is one word. To nothing: the tokenizer would keep the soft hyphen inside
    // it.
    context
        .charFilter("french_invisible")
        .type("mapping")
        .param(
            "mappings",
            "\\u00AD =>",
            "\\u200B =>",
            "\\u200C =>",
            "\\u200D =>",
            "\\u2060 =>",
            "\\uFEFF =>");
    // Before the tokenizer: U+02BC is a letter and ´ ` are symbols to it.
    context
        .charFilter("french_apostrophes")
        .type("mapping")
        .param("mappings", "’ => '", "‘ => '", "ʼ => '", "´ => '", "` => '", "＇ => '", "ʹ => '");
    // « Crue : » as French is printed: the tokenizer takes this space for part of the word.
    context
        .charFilter("french_narrow_space")
        .type("pattern_replace")
        .param("pattern", "\\u202F")
        .param("replacement", " ");
    context
        .charFilter("french_ligatures")
        .type("mapping")
        .param("mappings", "œ => oe", "Œ => OE", "æ => ae", "Æ => AE", "ﬁ => fi", "ﬂ => fl");
    // Elision is undone here and not by the token filter of that name, because the filter leaves
    // the article inside the token's offsets and the highlighter would mark « l’Élysée ».
    context
        .charFilter("french_elision")
        .type("pattern_replace")
        .param("pattern", "(?<![\\p{L}\\p{M}\\p{Nd}]|\\p{L}')(?i:" + ELIDED + ")'")
        .param("replacement", " ");
    // « jeudi.Le gouvernement »: the standard tokenizer keeps letters joined by a full stop
    // together.
    context
        .charFilter("glued_sentences")
        .type("pattern_replace")
        .param("pattern", "(?<=[\\p{Ll}\\p{Nd}]{2})\\.(?=\\p{Lu})")
        .param("replacement", " ");
    // « S.N.C.F. » is found as « SNCF ». No \b: whether É is a word to it depends on the server's
    // Java.
    context
        .charFilter("acronym_dots")
        .type("pattern_replace")
        .param("pattern", "(?<=(?<!\\p{L})\\p{Lu})\\.(?=\\p{Lu}(?!\\p{L}))")
        .param("replacement", "");
    context.tokenFilter("french_light").type("stemmer").param("language", "light_french");
    String[] charFilters = {
      "french_invisible",
      "french_apostrophes",
      "french_narrow_space",
      "french_ligatures",
      "french_elision",
      "glued_sentences",
      "acronym_dots"
    };
    context
        .analyzer(EXACT)
        .custom()
        .tokenizer("standard")
        .charFilters(charFilters)
        .tokenFilters("lowercase", "asciifolding");
    context
        .analyzer(STEMMED)
        .custom()
        .tokenizer("standard")
        .charFilters(charFilters)
        .tokenFilters("lowercase", "french_light", "asciifolding");
    context
        .normalizer(NAME)
        .custom()
        .charFilters("french_invisible", "french_apostrophes", "french_ligatures")
        .tokenFilters("lowercase", "asciifolding");
  }
}
