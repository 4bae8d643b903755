package org.manchette.web.article;

import org.jspecify.annotations.Nullable;

/**
 * A piece of text under one mark, or under none.
 *
 * @param mark over it; null for none
 */
public record Piece(String text, @Nullable Mark mark) {}
