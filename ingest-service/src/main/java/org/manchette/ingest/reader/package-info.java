/**
 * What is received, read into one shape whatever its format. Knows neither HTTP nor Elasticsearch.
 */
@NullMarked
package org.manchette.ingest.reader;

import org.jspecify.annotations.NullMarked;
