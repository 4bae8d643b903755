@NullMarked
package org.manchette.search;

import org.jspecify.annotations.NullMarked;
