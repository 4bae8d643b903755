/** Sentences and words of a repaired text, shared by all that read it. */
@NullMarked
package org.manchette.text.token;

import org.jspecify.annotations.NullMarked;
