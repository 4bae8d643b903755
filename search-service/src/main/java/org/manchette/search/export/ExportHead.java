package org.manchette.search.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What an export says of itself before its records.
 *
 * @param of what its records are ({@code quotations})
 * @param asked the parameters of the search, in the order in which to tell them
 * @param understood the words of the search as they were understood; empty for everything
 * @param at when the archive was as it is exported
 * @param total number of records that follow
 * @param index name of the index that they come from, with its version
 */
public record ExportHead(
    String of,
    Map<String, List<String>> asked,
    String understood,
    Instant at,
    long total,
    String index) {}
