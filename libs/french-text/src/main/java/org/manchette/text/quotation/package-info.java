/** Direct and reported speech, and who is given as its source. */
@NullMarked
package org.manchette.text.quotation;

import org.jspecify.annotations.NullMarked;
