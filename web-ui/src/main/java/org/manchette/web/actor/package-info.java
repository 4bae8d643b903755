/** The page of a person, an organisation or a place. */
@NullMarked
package org.manchette.web.actor;

import org.jspecify.annotations.NullMarked;
