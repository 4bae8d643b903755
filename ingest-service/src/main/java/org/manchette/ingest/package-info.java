/** Takes articles in: what every part of the service shares. */
@NullMarked
package org.manchette.ingest;

import org.jspecify.annotations.NullMarked;
