package org.manchette.search.api;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which due dates are listed. All values are text as the caller wrote it: the service checks them,
 * so that an error can name the parameter. Lists may be repeated parameters; null means empty.
 */
public record AgendaRequest(
    @QueryParam("from")
        @Parameter(
            description =
                "First day: 2020, 2020-08 or 2020-08-03; today if not given, or a year before to",
            example = "2020-09-01")
        @Nullable String from,
    @QueryParam("to")
        @Parameter(
            description =
                "Last day (the whole of it); a year after from if not given. Ten years in one answer"
                    + " at most",
            example = "2020-09-30")
        @Nullable String to,
    @QueryParam("q")
        @Parameter(
            description =
                "Words in the sentence that names the day or in the title, in the query language of"
                    + " articles. titre: asks for the title alone, texte: for the sentence; acteur:,"
                    + " sujet:, source: and date: are those of its article; other fields are refused",
            example = "procès")
        @Nullable String q,
    @QueryParam("person")
        @Parameter(
            description = "Named by the article: actor id, or name",
            example = "person:helene-carpentier")
        @Nullable List<String> person,
    @QueryParam("personMode")
        @Parameter(
            description = "any (if not given): one of these is enough; all: the article has each",
            example = "all")
        @Nullable String personMode,
    @QueryParam("organisation")
        @Parameter(
            description = "Named by the article: actor id, or name",
            example = "organisation:oceade")
        @Nullable List<String> organisation,
    @QueryParam("organisationMode")
        @Parameter(
            description = "any (if not given): one of these is enough; all: the article has each",
            example = "all")
        @Nullable String organisationMode,
    @QueryParam("place")
        @Parameter(
            description = "Named by the article: actor id, or name",
            example = "place:vannes")
        @Nullable List<String> place,
    @QueryParam("placeMode")
        @Parameter(
            description = "any (if not given): one of these is enough; all: the article has each",
            example = "all")
        @Nullable String placeMode,
    @QueryParam("topic")
        @Parameter(
            description =
                "What the article deals with: IPTC Media Topic id, or its French name; includes all"
                    + " below it",
            example = "medtop:04000000")
        @Nullable List<String> topic,
    @QueryParam("topicMode")
        @Parameter(
            description = "any (if not given): one of these is enough; all: the article has each",
            example = "all")
        @Nullable String topicMode,
    @QueryParam("source")
        @Parameter(description = "Name of the title or site", example = "Le Littoral")
        @Nullable List<String> source,
    @QueryParam("precision")
        @Parameter(
            description =
                "How finely the days are named: day, week, month, quarter, season, year, decade or"
                    + " century; any if not given",
            example = "day")
        @Nullable List<String> precision,
    @QueryParam("size")
        @Parameter(description = "Due dates a page, from 0 to 100; 20 if not given", example = "20")
        @Nullable String size,
    @QueryParam("after")
        @Parameter(
            description = "Token of the next page, « next » of the answer before; as it is",
            example = "Afq6v0f0Yq9UWzE1OTYzMjY0MDAwMDAsIjEyM2FiYyJd")
        @Nullable String after) {}
