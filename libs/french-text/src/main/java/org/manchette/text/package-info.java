/**
 * French press text in, what it says out: actors, dates, quotations and topics, each with its place
 * in the text.
 *
 * <p>{@link org.manchette.text.FrenchAnalyser} is the one entrance. Every offset that leaves this
 * library counts UTF-16 code units of the field exactly as it was submitted, end exclusive.
 */
@NullMarked
package org.manchette.text;

import org.jspecify.annotations.NullMarked;
