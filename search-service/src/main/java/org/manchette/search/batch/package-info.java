/** Searches for whole lists of names or queries, one answer for each line. */
@NullMarked
package org.manchette.search.batch;

import org.jspecify.annotations.NullMarked;
