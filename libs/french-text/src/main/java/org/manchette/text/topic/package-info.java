/** IPTC Media Topics, each with its evidence. */
@NullMarked
package org.manchette.text.topic;

import org.jspecify.annotations.NullMarked;
