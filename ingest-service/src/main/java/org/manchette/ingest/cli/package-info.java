/** What runs in a terminal, without starting the service. */
@NullMarked
package org.manchette.ingest.cli;

import org.jspecify.annotations.NullMarked;
