@NullMarked
package org.manchette.index;

import org.jspecify.annotations.NullMarked;
