/** What the archive announced for a period, and what it remembers of a day. */
@NullMarked
package org.manchette.search.agenda;

import org.jspecify.annotations.NullMarked;
