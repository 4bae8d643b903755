/** The REST side of the service. */
@NullMarked
package org.manchette.ingest.http;

import org.jspecify.annotations.NullMarked;
