/**
 * The Elasticsearch indexes of an archive, defined once for who writes and who reads them.
 *
 * <p>{@code sources} is the truth and is not searched; {@code articles} and {@code quotations} are
 * derived from it and can be thrown away; {@code actors} and {@code topics} give names to the ids
 * that articles carry; {@code imports} tells how loads went.
 */
@NullMarked
package org.manchette.index;

import org.jspecify.annotations.NullMarked;
