/**
 * The read contract of an archive: what search-service answers and web-ui asks.
 *
 * <p>Dates are ISO 8601 days. Errors are RFC 9457 problems.
 */
@NullMarked
package org.manchette.search.api;

import org.jspecify.annotations.NullMarked;
