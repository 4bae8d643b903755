/**
 * Repairs what encodings, scraping and typography did to a text, and remembers where everything
 * stood.
 */
@NullMarked
package org.manchette.text.hygiene;

import org.jspecify.annotations.NullMarked;
