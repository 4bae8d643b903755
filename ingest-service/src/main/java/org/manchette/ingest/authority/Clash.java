package org.manchette.ingest.authority;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What an entry has in common with another, and should not without reason.
 *
 * @param code {@code name} for a name or alias, {@code wikidataId}, {@code id} for one that an
 *     earlier line has, {@code shipped} for an entry that comes with Manchette and is replaced
 * @param value what they have in common
 * @param bearer id of the other entry
 * @param line of the other entry where it is in the same file; null where it is not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Clash(String code, String value, String bearer, @Nullable Long line) {}
