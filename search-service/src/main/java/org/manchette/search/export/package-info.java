/**
 * Writes all that a search finds, however many, as a stream: a format is a {@link
 * org.manchette.search.export.RecordWriter}, what is written are the {@link
 * org.manchette.search.export.Pages} of a search that is read at one {@link
 * org.manchette.search.export.PointInTime}.
 */
@NullMarked
package org.manchette.search.export;

import org.jspecify.annotations.NullMarked;
