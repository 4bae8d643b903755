package org.manchette.ingest.authority;

import org.jspecify.annotations.Nullable;
import org.manchette.ingest.Problem;
import org.manchette.text.actor.AuthorityEntry;

/**
 * A line of an authority file.
 *
 * @param line its number, from 1; of an entry over several lines that of the first
 * @param entry what it says; null when it cannot be used
 * @param problem why it cannot; null when it can
 */
public record AuthorityLine(long line, @Nullable AuthorityEntry entry, @Nullable Problem problem) {}
