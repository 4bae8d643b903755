/** What searches of parts of articles, such as quotations and due dates, have in common. */
@NullMarked
package org.manchette.search.part;

import org.jspecify.annotations.NullMarked;
