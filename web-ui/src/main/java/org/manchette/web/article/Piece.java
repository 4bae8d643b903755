package org.manchette.web.article;

import org.jspecify.annotations.Nullable;

/**
 * A piece of text under one mark, or under none.
 *
 * @param mark over it; null for none
 * @param anchor identity in the page, for the first piece of a mention; null for others
 */
public record Piece(String text, @Nullable Mark mark, @Nullable String anchor) {}
