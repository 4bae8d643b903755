package org.manchette.search.api;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What is searched. All values are text as the caller wrote it: the service checks them, so that an
 * error can name the parameter. Lists may be repeated parameters; null means empty.
 */
public record SearchRequest(
    @QueryParam("q")
        @Parameter(
            description = "Words; all must occur, « … » is a phrase. Nothing finds everything.",
            example = "interdiction")
        @Nullable String q,
    @QueryParam("person")
        @Parameter(
            description = "Actor id, or a person's name",
            example = "person:helene-carpentier")
        @Nullable List<String> person,
    @QueryParam("personMode")
        @Parameter(
            description =
                "any (if not given): one of the persons is enough; all: each must be named",
            example = "all")
        @Nullable String personMode,
    @QueryParam("organisation")
        @Parameter(description = "Actor id, or name", example = "organisation:oceade")
        @Nullable List<String> organisation,
    @QueryParam("organisationMode")
        @Parameter(
            description =
                "any (if not given): one of the organisations is enough; all: each must be named",
            example = "all")
        @Nullable String organisationMode,
    @QueryParam("place") @Parameter(description = "Actor id, or name", example = "place:paris")
        @Nullable List<String> place,
    @QueryParam("placeMode")
        @Parameter(
            description =
                "any (if not given): one of the places is enough; all: each must be named",
            example = "all")
        @Nullable String placeMode,
    @QueryParam("topic")
        @Parameter(
            description = "IPTC Media Topic id, or its French name; includes all below it",
            example = "medtop:11000000")
        @Nullable List<String> topic,
    @QueryParam("topicMode")
        @Parameter(
            description =
                "any (if not given): one of the topics is enough; all: each must be dealt with",
            example = "all")
        @Nullable String topicMode,
    @QueryParam("source")
        @Parameter(description = "Name of the title or site", example = "Le Littoral")
        @Nullable List<String> source,
    @QueryParam("section")
        @Parameter(description = "Section as the source names it", example = "Économie")
        @Nullable List<String> section,
    @QueryParam("language") @Parameter(description = "ISO 639-1 code", example = "fr")
        @Nullable List<String> language,
    @QueryParam("from")
        @Parameter(
            description = "Published on this day or later: 2020, 2020-08 or 2020-08-03",
            example = "2020-08-01")
        @Nullable String from,
    @QueryParam("to")
        @Parameter(
            description = "Published on this day or earlier (the whole of it)",
            example = "2020-09")
        @Nullable String to,
    @QueryParam("mentionedFrom")
        @Parameter(description = "Talks about this day or a later one", example = "2020-08-01")
        @Nullable String mentionedFrom,
    @QueryParam("mentionedTo")
        @Parameter(description = "Talks about this day or an earlier one", example = "2020-08-01")
        @Nullable String mentionedTo,
    @QueryParam("mentionedPrecision")
        @Parameter(
            description =
                "How finely the days must be named: day, week, month, quarter, season, year,"
                    + " decade, or any for whoever names them or a time around them. If not given,"
                    + " as finely as asked: week for up to seven days, month for up to a month,"
                    + " season for up to three, year, decade, else any.",
            example = "any")
        @Nullable String mentionedPrecision,
    @QueryParam("sort")
        @Parameter(
            description = "relevance (default with words), newest (default without) or oldest",
            example = "newest")
        @Nullable String sort,
    @QueryParam("size")
        @Parameter(description = "Hits a page, from 0 to 100; 20 if not given", example = "20")
        @Nullable String size,
    @QueryParam("after") @Parameter(description = "Token of the next page, from the answer before")
        @Nullable String after) {}
