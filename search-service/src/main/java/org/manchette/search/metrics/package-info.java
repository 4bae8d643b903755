/** What the service tells of itself. */
@NullMarked
package org.manchette.search.metrics;

import org.jspecify.annotations.NullMarked;
