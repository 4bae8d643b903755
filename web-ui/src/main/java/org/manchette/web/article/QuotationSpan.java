package org.manchette.web.article;

import org.jspecify.annotations.Nullable;

/**
 * Where words stand that are someone's own.
 *
 * @param speaker name to show; null when the text does not say
 */
public record QuotationSpan(int start, int end, @Nullable String speaker)
    implements MarkedText.Span {}
