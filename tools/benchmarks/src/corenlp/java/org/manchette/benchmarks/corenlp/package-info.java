/** CoreNLP 4.5.10 (GPL-3), the peer for names; compiled and run in the profile of its name only. */
@NullMarked
package org.manchette.benchmarks.corenlp;

import org.jspecify.annotations.NullMarked;
