/** Errors as pages that say what to do. */
@NullMarked
package org.manchette.web.problem;

import org.jspecify.annotations.NullMarked;
