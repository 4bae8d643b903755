/** Completing what is typed: words, actors, topics and sources at once. */
@NullMarked
package org.manchette.search.completion;

import org.jspecify.annotations.NullMarked;
