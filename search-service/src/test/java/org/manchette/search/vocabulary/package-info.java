@NullMarked
package org.manchette.search.vocabulary;

import org.jspecify.annotations.NullMarked;
