/** What a reader may type: words, phrases, exclusions, alternatives, and their repair. */
@NullMarked
package org.manchette.search.query;

import org.jspecify.annotations.NullMarked;
