package org.manchette.search.api;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What holds for all lines of a batch. All values are text as the caller wrote it: the service
 * checks them, so that an error can name the parameter. Lists may be repeated parameters; null
 * means empty.
 */
public record BatchRequest(
    @QueryParam("by")
        @Parameter(
            description = "Count each line by year, by topic (top level) or by source as well",
            example = "year")
        @Nullable String by,
    @QueryParam("from")
        @Parameter(
            description =
                "Published on this day or later: 2020, 2020-08 or 2020-08-03; a line's own from and"
                    + " to hold instead of those of the batch",
            example = "2020")
        @Nullable String from,
    @QueryParam("to")
        @Parameter(
            description = "Published on this day or earlier (the whole of it)",
            example = "2020-09")
        @Nullable String to,
    @QueryParam("topic")
        @Parameter(
            description =
                "What articles deal with: IPTC Media Topic id, or its French name; includes all"
                    + " below it",
            example = "medtop:04000000")
        @Nullable List<String> topic,
    @QueryParam("source")
        @Parameter(description = "Name of the title or site", example = "Le Littoral")
        @Nullable List<String> source,
    @QueryParam("format")
        @Parameter(
            description = "ndjson or csv; what Accept prefers if not given, else ndjson",
            example = "csv")
        @Nullable String format) {}
