/**
 * The plugin that gives the stripped development server what a full Elasticsearch has in its {@code
 * analysis-common} module, under the same names and settings, and an answer to {@code GET /}.
 *
 * <p>Runs inside the server only. It is never installed on a full Elasticsearch, where all of this
 * exists already.
 */
@NullMarked
package org.manchette.elasticsearch.plugin;

import org.jspecify.annotations.NullMarked;
