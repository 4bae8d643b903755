@NullMarked
package org.manchette.search.actor;

import org.jspecify.annotations.NullMarked;
