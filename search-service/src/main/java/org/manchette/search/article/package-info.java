/** Searching articles and reading one. */
@NullMarked
package org.manchette.search.article;

import org.jspecify.annotations.NullMarked;
