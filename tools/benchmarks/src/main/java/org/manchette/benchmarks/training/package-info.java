/** Trains the model of the recogniser of names. */
@NullMarked
package org.manchette.benchmarks.training;

import org.jspecify.annotations.NullMarked;
