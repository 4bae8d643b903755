/** Answers faceted queries over an archive: what every part of the service shares. */
@NullMarked
package org.manchette.search;

import org.jspecify.annotations.NullMarked;
