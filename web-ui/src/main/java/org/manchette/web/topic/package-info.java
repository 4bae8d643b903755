/** The page of a topic. */
@NullMarked
package org.manchette.web.topic;

import org.jspecify.annotations.NullMarked;
