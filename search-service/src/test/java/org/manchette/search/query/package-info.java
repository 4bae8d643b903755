@NullMarked
package org.manchette.search.query;

import org.jspecify.annotations.NullMarked;
