/** What deploy/ must agree with. */
@NullMarked
package org.manchette.deploy;

import org.jspecify.annotations.NullMarked;
