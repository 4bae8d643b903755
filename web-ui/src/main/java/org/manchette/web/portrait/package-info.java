/** What the pages of actors and topics have in common. */
@NullMarked
package org.manchette.web.portrait;

import org.jspecify.annotations.NullMarked;
