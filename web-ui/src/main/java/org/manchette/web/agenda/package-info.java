/** What is to come, and what was some years ago. */
@NullMarked
package org.manchette.web.agenda;

import org.jspecify.annotations.NullMarked;
