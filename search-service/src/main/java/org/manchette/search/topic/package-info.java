/** What the archive knows of a topic. */
@NullMarked
package org.manchette.search.topic;

import org.jspecify.annotations.NullMarked;
