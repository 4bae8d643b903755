/** The page of an article. */
@NullMarked
package org.manchette.web.article;

import org.jspecify.annotations.NullMarked;
