package org.manchette.web.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text inside one quotation and one role, or outside any.
 *
 * @param quotation that it belongs to; null outside
 * @param quotationAnchor identity in the page, for the first stretch of a quotation; null for
 *     others
 * @param role that it words; null outside
 * @param anchor identity in the page, for the first stretch of a role; null for others
 * @param pieces in text order
 */
public record Stretch(
    @Nullable QuotationSpan quotation,
    @Nullable String quotationAnchor,
    @Nullable RoleSpan role,
    @Nullable String anchor,
    List<Piece> pieces) {}
