/** HeidelTime 2.2.1 (GPL-3), the peer for dates; compiled and run in the profile of its name only. */
@NullMarked
package org.manchette.benchmarks.heideltime;

import org.jspecify.annotations.NullMarked;
