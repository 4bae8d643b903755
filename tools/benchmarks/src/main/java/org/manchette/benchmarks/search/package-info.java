/** Speed and steadiness of searches, over HTTP against a real Elasticsearch. */
@NullMarked
package org.manchette.benchmarks.search;

import org.jspecify.annotations.NullMarked;
