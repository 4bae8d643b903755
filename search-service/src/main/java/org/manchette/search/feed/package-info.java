/** News feeds (Atom, RFC 4287). */
@NullMarked
package org.manchette.search.feed;

import org.jspecify.annotations.NullMarked;
