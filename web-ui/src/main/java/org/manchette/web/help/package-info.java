/** The search guide. */
@NullMarked
package org.manchette.web.help;

import org.jspecify.annotations.NullMarked;
