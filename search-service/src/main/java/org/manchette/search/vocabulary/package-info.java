/** Names of the ids that articles carry, and ids of the names that readers type. */
@NullMarked
package org.manchette.search.vocabulary;

import org.jspecify.annotations.NullMarked;
