/** The analysis as JSON, one code path for the archive, REST and the command line. */
@NullMarked
package org.manchette.ingest.analysis;

import org.jspecify.annotations.NullMarked;
