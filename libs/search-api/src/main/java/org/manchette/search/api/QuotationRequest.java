package org.manchette.search.api;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which quotations are searched. All values are text as the caller wrote it: the service checks
 * them, so that an error can name the parameter. Lists may be repeated parameters; null means
 * empty.
 */
public record QuotationRequest(
    @QueryParam("q")
        @Parameter(
            description =
                "Words inside the quotation, in the query language of articles. dit-par: asks who"
                    + " said it, acteur: whom it names, sujet:, source: and date: are those of its"
                    + " article; other fields are refused",
            example = "interdiction")
        @Nullable String q,
    @QueryParam("speaker")
        @Parameter(
            description = "Who said it: actor id, or name of a person, organisation or place",
            example = "person:helene-carpentier")
        @Nullable List<String> speaker,
    @QueryParam("about")
        @Parameter(
            description = "Who is named inside the quotation: actor id, or name",
            example = "organisation:oceade")
        @Nullable List<String> about,
    @QueryParam("aboutMode")
        @Parameter(
            description =
                "any (if not given): one of these actors is enough; all: each must be named",
            example = "all")
        @Nullable String aboutMode,
    @QueryParam("topic")
        @Parameter(
            description =
                "What the article deals with: IPTC Media Topic id, or its French name; includes all"
                    + " below it",
            example = "medtop:04000000")
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
    @QueryParam("direct")
        @Parameter(
            description =
                "true: between quotation marks only; false: reported speech only; both if not given",
            example = "true")
        @Nullable String direct,
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
    @QueryParam("sort")
        @Parameter(
            description = "relevance (default with words), newest (default without) or oldest",
            example = "newest")
        @Nullable String sort,
    @QueryParam("size")
        @Parameter(description = "Hits a page, from 0 to 100; 20 if not given", example = "20")
        @Nullable String size,
    @QueryParam("after")
        @Parameter(
            description = "Token of the next page, « next » of the answer before; as it is",
            example = "Afq6v0f0Yq9UWzE1OTYzMjY0MDAwMDAsIjEyM2FiYyJd")
        @Nullable String after) {}
