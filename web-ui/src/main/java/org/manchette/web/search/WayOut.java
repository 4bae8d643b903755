package org.manchette.web.search;

/**
 * Something to take back where nothing was found.
 *
 * @param chip what narrows the search, with the search without it
 * @param articles that this finds, at least one
 */
public record WayOut(SearchPage.Chip chip, long articles) {}
