package org.manchette.benchmarks.heideltime;

import de.unihd.dbs.heideltime.standalone.Config;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.components.impl.JCasFactoryImpl;
import de.unihd.dbs.heideltime.standalone.components.impl.UimaContextImpl;
import de.unihd.dbs.uima.annotator.alllanguagestokenizer.AllLanguagesTokenizer;
import de.unihd.dbs.uima.annotator.heideltime.HeidelTime;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Dct;
import de.unihd.dbs.uima.types.heideltime.Sentence;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import de.unihd.dbs.uima.types.heideltime.Token;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.XMLInputSource;
import org.manchette.text.TemporalExpression;

/**
 * HeidelTime for French news, with its own tokeniser (the one it has for want of a tagger) and the
 * tags of {@link FrenchTags}. Not thread-safe.
 */
public final class HeidelTimePeer {

  private static final String TYPES = "desc/type/HeidelTime_TypeSystem.xml";

  private final HeidelTime heidelTime = new HeidelTime();
  private final AllLanguagesTokenizer tokeniser = new AllLanguagesTokenizer();
  private final FrenchTags tags = new FrenchTags();
  private final JCas document;

  /** Reads its rules, which takes a second or two. */
  public HeidelTimePeer() {
    try {
      Config.setProps(settings());
      heidelTime.initialize(new UimaContextImpl(Language.FRENCH, DocumentType.NEWS, false));
      var types =
          UIMAFramework.getXMLParser()
              .parseTypeSystemDescription(
                  new XMLInputSource(
                      Objects.requireNonNull(
                          HeidelTime.class.getClassLoader().getResource(TYPES))));
      document = new JCasFactoryImpl(new TypeSystemDescription[] {types}).createJCas();
    } catch (UIMAException | IOException e) {
      throw new IllegalStateException("HeidelTime does not start", e);
    }
  }

  private static Properties settings() {
    Properties settings = new Properties();
    settings.setProperty(Config.CONSIDER_DATE, "true");
    settings.setProperty(Config.CONSIDER_TIME, "true");
    settings.setProperty(Config.CONSIDER_DURATION, "true");
    settings.setProperty(Config.CONSIDER_SET, "true");
    settings.setProperty(Config.CONSIDER_TEMPONYM, "false");
    settings.setProperty(Config.UIMAVAR_DATE, "Date");
    settings.setProperty(Config.UIMAVAR_TIME, "Time");
    settings.setProperty(Config.UIMAVAR_DURATION, "Duration");
    settings.setProperty(Config.UIMAVAR_SET, "Set");
    settings.setProperty(Config.UIMAVAR_TEMPONYM, "Temponym");
    settings.setProperty(Config.UIMAVAR_LANGUAGE, "Language");
    settings.setProperty(Config.UIMAVAR_TYPETOPROCESS, "Type");
    settings.setProperty(Config.TYPESYSTEMHOME, TYPES);
    return settings;
  }

  /** The dates that it resolves, in text order; spans count in the text as given. */
  public List<TemporalExpression> tag(String text, LocalDate publishedOn) {
    document.reset();
    // Its rules know one apostrophe and one space; same length, so that spans stay.
    document.setDocumentText(text.replace('’', '\'').replace('\u00A0', ' ').replace('\u202F', ' '));
    Dct day = new Dct(document);
    day.setValue(DateTimeFormatter.ofPattern("uuuu.MM.dd'T'00:00").format(publishedOn));
    day.addToIndexes();
    List<Token> tokens = tokeniser.tokenize(document);
    for (Sentence sentence : tokeniser.sentenceTokenize(document)) {
      tag(tokens, sentence);
    }
    heidelTime.process(document);
    List<TemporalExpression> expressions = new ArrayList<>();
    for (var annotation : document.getAnnotationIndex(Timex3.type)) {
      TemporalExpression expression = Timex3Days.read((Timex3) annotation, text);
      if (expression != null) {
        expressions.add(expression);
      }
    }
    return expressions;
  }

  private void tag(List<Token> all, Sentence sentence) {
    List<Token> tokens =
        all.stream()
            .filter(t -> t.getBegin() >= sentence.getBegin() && t.getEnd() <= sentence.getEnd())
            .toList();
    String[] found = tags.of(tokens.stream().map(Token::getCoveredText).toArray(String[]::new));
    for (int i = 0; i < found.length; i++) {
      tokens.get(i).setPos(found[i]);
    }
  }
}
