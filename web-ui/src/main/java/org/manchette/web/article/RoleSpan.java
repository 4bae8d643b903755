package org.manchette.web.article;

/**
 * Where the text gives someone a function, or where words stand that speak for a topic.
 *
 * @param anchor identity of the place in the page
 */
public record RoleSpan(int start, int end, String anchor) implements MarkedText.Span {}
