/** Who said what. */
@NullMarked
package org.manchette.web.quotation;

import org.jspecify.annotations.NullMarked;
