/**
 * A real Elasticsearch on this machine without Docker, for the default run and for tests.
 *
 * <p>{@link org.manchette.elasticsearch.LocalElasticsearch#shared()} is what a test calls; {@link
 * org.manchette.elasticsearch.LocalElasticsearchCommand} is what the starter script runs.
 */
@NullMarked
package org.manchette.elasticsearch;

import org.jspecify.annotations.NullMarked;
