/** French calendar expressions and the days that they mean. */
@NullMarked
package org.manchette.text.date;

import org.jspecify.annotations.NullMarked;
