/** Puts articles into the archive: the source first, then what is derived from it. */
@NullMarked
package org.manchette.ingest.archive;

import org.jspecify.annotations.NullMarked;
