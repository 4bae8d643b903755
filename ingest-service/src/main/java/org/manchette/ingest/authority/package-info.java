/** Takes a site's own entries of the authority in. */
@NullMarked
package org.manchette.ingest.authority;

import org.jspecify.annotations.NullMarked;
