package org.manchette.text;

/**
 * Whom a name could mean.
 *
 * @param id of an entry of the authority
 * @param name its preferred name
 * @param score from 0 to 1: how well the article supports it
 */
public record Candidate(String id, String name, double score) {}
