/** The page of a person, an organisation or a place, and the one that finds them by name. */
@NullMarked
package org.manchette.web.actor;

import org.jspecify.annotations.NullMarked;
