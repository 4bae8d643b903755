@NullMarked
package org.manchette.search.article;

import org.jspecify.annotations.NullMarked;
