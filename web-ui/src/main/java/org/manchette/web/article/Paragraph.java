package org.manchette.web.article;

import java.util.List;

/**
 * A paragraph of an article.
 *
 * @param stretches in text order
 */
public record Paragraph(List<Stretch> stretches) {}
