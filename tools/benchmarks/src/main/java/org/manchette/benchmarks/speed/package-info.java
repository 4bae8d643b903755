/**
 * How many words a second are read on one core, and how the time grows with the length of a text.
 */
@NullMarked
package org.manchette.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
