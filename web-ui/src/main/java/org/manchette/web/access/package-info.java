/** Who may not come in is told so, or sent to where they log in. */
@NullMarked
package org.manchette.web.access;

import org.jspecify.annotations.NullMarked;
