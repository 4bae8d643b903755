/** A whole list of names at once. */
@NullMarked
package org.manchette.web.batch;

import org.jspecify.annotations.NullMarked;
