package org.manchette.web.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text inside one quotation, or outside any.
 *
 * @param quotation that it belongs to; null outside
 * @param pieces in text order
 */
public record Stretch(@Nullable QuotationSpan quotation, List<Piece> pieces) {}
