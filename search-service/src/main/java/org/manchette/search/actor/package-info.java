/** What the archive knows of an actor. */
@NullMarked
package org.manchette.search.actor;

import org.jspecify.annotations.NullMarked;
