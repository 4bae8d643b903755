package org.manchette.web.article;

import org.jspecify.annotations.Nullable;

/**
 * Where words stand that are someone's own.
 *
 * @param anchor identity in the page
 * @param speaker name to show; null when the text does not say
 */
public record QuotationSpan(int start, int end, String anchor, @Nullable String speaker)
    implements MarkedText.Span {}
