/** An article in a list of articles. */
@NullMarked
package org.manchette.web.hit;

import org.jspecify.annotations.NullMarked;
