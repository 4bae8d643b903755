/** How well and how fast articles are analysed, against those annotated by hand. */
@NullMarked
package org.manchette.benchmarks.quality;

import org.jspecify.annotations.NullMarked;
