/** Errors as RFC 9457 problems. */
@NullMarked
package org.manchette.search.problem;

import org.jspecify.annotations.NullMarked;
