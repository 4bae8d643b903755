/** What all pages share: language, addresses, formats, words. */
@NullMarked
package org.manchette.web.page;

import org.jspecify.annotations.NullMarked;
