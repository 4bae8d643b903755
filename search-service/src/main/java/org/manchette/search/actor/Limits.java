package org.manchette.search.actor;

/**
 * How much an actor's page lists.
 *
 * @param roles at most
 * @param company persons, organisations, places and topics, each, at most
 * @param quotations by and about, each, at most
 * @param newest articles at most
 */
record Limits(int roles, int company, int quotations, int newest) {}
