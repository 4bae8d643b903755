@NullMarked
package org.manchette.elasticsearch;

import org.jspecify.annotations.NullMarked;
