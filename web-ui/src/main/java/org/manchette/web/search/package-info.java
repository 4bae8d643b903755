/** The search page. */
@NullMarked
package org.manchette.web.search;

import org.jspecify.annotations.NullMarked;
