package org.manchette.text.hygiene;

/**
 * Something odd in a submitted text.
 *
 * @param kind what
 * @param offset first UTF-16 code unit of its first occurrence in the submitted text
 * @param end the one after its last
 */
public record Defect(Kind kind, int offset, int end) {

  /** A defect of one code unit, or one of which only the beginning is known. */
  public Defect(Kind kind, int offset) {
    this(kind, offset, offset + 1);
  }

  /** What can be odd. */
  public enum Kind {
    /** Control characters, NUL among them; they are left out of the repaired text. */
    CONTROL_CHARACTERS,
    /** A surrogate without its pair; it reads U+FFFD in the repaired text. */
    LONE_SURROGATE,
    /** UTF-8 read as windows-1252 (« Ã© »), undone where no correct French could look so. */
    MOJIBAKE_REPAIRED,
    /** A « or “ that its paragraph never closes, or a » or ” that it never opened. */
    UNBALANCED_QUOTE,
    /** Words that point to another article (« Lire aussi : … ») inside the body. */
    READ_ALSO,
    /** The caption or credit of a picture (« Photo : … », « © X/Reuters ») inside the body. */
    CAPTION,
    /** A news agency's credit (« (AFP) », « avec Reuters »). */
    AGENCY_CREDIT,
    /** A paragraph of a French text that is in another language; told by the analyser. */
    FOREIGN_PARAGRAPH
  }
}
