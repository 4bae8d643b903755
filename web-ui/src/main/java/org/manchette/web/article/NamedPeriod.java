package org.manchette.web.article;

import java.util.List;

/**
 * Days that an article talks about, with all that it calls them.
 *
 * @param first of its wordings in the text
 * @param wordings in text order, each once; at least one
 */
public record NamedPeriod(DateEntry first, List<DateEntry> wordings) {}
