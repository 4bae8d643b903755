/** Whether the service can do its work. */
@NullMarked
package org.manchette.search.health;

import org.jspecify.annotations.NullMarked;
