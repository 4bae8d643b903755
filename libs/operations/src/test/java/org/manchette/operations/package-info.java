@NullMarked
package org.manchette.operations;

import org.jspecify.annotations.NullMarked;
