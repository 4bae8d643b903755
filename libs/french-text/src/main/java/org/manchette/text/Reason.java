package org.manchette.text;

import org.jspecify.annotations.Nullable;

/**
 * Why a mention is taken for its actor.
 *
 * @param code by which rule
 * @param detail what the rule rests on: the fuller form, the acronym's expansion, the office, the
 *     evidence that chose between namesakes; null where the code says all
 */
public record Reason(Code code, @Nullable String detail) {

  /** Rules by which mentions are given to actors. */
  public enum Code {
    /** The preferred name of an entry of the authority. */
    PREFERRED_NAME,
    /** Another name that the authority lists; the detail is that name. */
    ALIAS,
    /** One of several entries of that name, chosen by what the article says around it. */
    CONTEXT,
    /** The fullest form of a name that the authority does not know. */
    FULLEST_FORM,
    /** A shorter form of a name in the same article; the detail is the fuller form. */
    SHORTER_FORM,
    /** Initials of a name in the same article; the detail is the expansion. */
    ACRONYM,
    /** An office that this person held at the time; the detail is the office. */
    OFFICE,
    /** A form that another article explained; the detail is the fuller form. */
    OTHER_ARTICLE
  }
}
