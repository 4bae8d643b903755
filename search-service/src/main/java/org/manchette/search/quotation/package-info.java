/** Who said what: quotations found by their words, speakers, subjects and days. */
@NullMarked
package org.manchette.search.quotation;

import org.jspecify.annotations.NullMarked;
