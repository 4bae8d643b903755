/** The way to search-service. */
@NullMarked
package org.manchette.web.archive;

import org.jspecify.annotations.NullMarked;
