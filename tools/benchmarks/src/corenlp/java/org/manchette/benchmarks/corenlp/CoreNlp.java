package org.manchette.benchmarks.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/**
 * The French pipeline of CoreNLP as far as its names need it: words, sentences and the recogniser
 * trained on WikiNER, by the properties that it ships for French. Thread-safe.
 */
public final class CoreNlp {

  /**
   * A run of words that it gives one tag.
   *
   * @param start first UTF-16 code unit in the text
   * @param end the one after the last
   * @param tag {@code PERS}, {@code LOC}, {@code ORG} or {@code MISC}
   */
  public record Name(int start, int end, String tag) {}

  private final StanfordCoreNLP pipeline;

  /** Reads its model, which takes some seconds. */
  public CoreNlp() {
    Properties settings = new Properties();
    try (InputStream french =
        Objects.requireNonNull(
            CoreNlp.class.getResourceAsStream("/StanfordCoreNLP-french.properties"))) {
      settings.load(french);
    } catch (IOException e) {
      throw new IllegalStateException("CoreNLP does not start", e);
    }
    settings.setProperty("annotators", "tokenize,ssplit,ner");
    settings.setProperty("ner.buildEntityMentions", "false");
    settings.setProperty("ssplit.newlineIsSentenceBreak", "always");
    settings.setProperty("threads", "1");
    pipeline = new StanfordCoreNLP(settings);
  }

  /** The names in text order. */
  public List<Name> names(String text) {
    Annotation document = new Annotation(plain(text));
    pipeline.annotate(document);
    List<Name> names = new ArrayList<>();
    String before = "O";
    for (CoreLabel token : document.get(TokensAnnotation.class)) {
      String label = token.ner();
      String tag = label.replaceFirst("^[BI]-", "");
      if (!tag.equals("O")) {
        Name last = names.isEmpty() ? null : names.getLast();
        if (last != null && tag.equals(before) && !label.startsWith("B-")) {
          names.set(names.size() - 1, new Name(last.start(), token.endPosition(), tag));
        } else {
          names.add(new Name(token.beginPosition(), token.endPosition(), tag));
        }
      }
      before = tag;
    }
    return names;
  }

  /** Its model knows one quotation mark, one apostrophe and one space; of the same length. */
  private static String plain(String text) {
    return text.replace('«', '"')
        .replace('»', '"')
        .replace('“', '"')
        .replace('”', '"')
        .replace('„', '"')
        .replace('’', '\'')
        .replace('\u00A0', ' ')
        .replace('\u202F', ' ');
  }
}
