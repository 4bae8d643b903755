/** Articles over time as bars. */
@NullMarked
package org.manchette.web.timeline;

import org.jspecify.annotations.NullMarked;
