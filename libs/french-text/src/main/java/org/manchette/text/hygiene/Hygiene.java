package org.manchette.text.hygiene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Repairs a text for analysis.
 *
 * <p>In the repaired text:
 *
 * <ul>
 *   <li>it is in Unicode NFC; presentation ligatures are spelt out (« ﬁ » is « fi »), the letters œ
 *       and æ stay;
 *   <li>every apostrophe (’ ‘ ʼ ´ ` between letters) is {@code '}, U+0027;
 *   <li>quotation marks are « » “ ” ‹ › or {@code "}: „ ‟ and the doubled ‘‘ ’’ '' are one of
 *       these, {@code <<} and {@code >>} are « and »;
 *   <li>every space is U+0020, every line end is {@code \n};
 *   <li>there is no control, zero-width or bidirectional character, no soft hyphen (a joiner
 *       between emoji stays) and no lone surrogate (U+FFFD stands for one);
 *   <li>HTML entities (« &amp;eacute; ») and mojibake (« Ã© ») are undone where nothing else can be
 *       meant;
 *   <li>words hyphenated across lines, and lines that end in the middle of a sentence, are joined;
 *   <li>sentences glued by scraping (« jeudi.Le ») have their space.
 * </ul>
 *
 * <p>URLs, numbers and times are never changed. Thread-safe; time is linear in the length.
 */
public final class Hygiene {

  /** In the order in which each needs what the ones before it did. */
  static final List<Repair> REPAIRS =
      List.of(
          new HtmlEntities(),
          new Mojibake(),
          new Invisible(),
          new Characters(),
          new BrokenLines(),
          new GluedSentences());

  /** Repairs a text; any UTF-16, lone surrogates included. */
  public NormalisedText normalise(String text) {
    List<Defect> defects = new ArrayList<>();
    Draft draft = repair(text, defects);
    UnbalancedQuotes.find(draft, defects);
    ReadAlso.find(draft, defects);
    Captions.find(draft, defects);
    List<String> credits = AgencyCredits.find(draft, defects);
    defects.sort(Comparator.comparingInt(Defect::offset));
    return new NormalisedText(
        text, draft.toString(), draft.starts(text.length()), draft.ends(), defects, credits);
  }

  /** The text after all repairs; what was odd is added to {@code defects}. */
  static Draft repair(String text, List<Defect> defects) {
    Draft draft = Draft.of(text);
    for (Repair repair : REPAIRS) {
      draft = repair.apply(draft, defects);
    }
    return draft;
  }
}
