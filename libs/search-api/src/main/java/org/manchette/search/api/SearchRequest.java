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
            description =
                "Words; all must occur, « … » is a phrase. ET OU SAUF, - ( ), mot*, =mot, \"a b\"~5,"
                    + " a PRES5 b, mot>=3, MEME-PHRASE(a b), titre: chapo: texte: auteur: source:"
                    + " section: personne: organisation: lieu: acteur: sujet: date: mention:"
                    + " citation: dit-par: langue: url: id: and their English names; docs/search-guide tells all."
                    + " Nothing finds everything.",
            example = "titre:interdiction OU \"plan social\"~3")
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
    @QueryParam("personNot")
        @Parameter(
            description = "Leaves out articles that name this person",
            example = "Paul Atger")
        @Nullable List<String> personNot,
    @QueryParam("organisation")
        @Parameter(description = "Actor id, or name", example = "organisation:oceade")
        @Nullable List<String> organisation,
    @QueryParam("organisationMode")
        @Parameter(
            description =
                "any (if not given): one of the organisations is enough; all: each must be named",
            example = "all")
        @Nullable String organisationMode,
    @QueryParam("organisationNot")
        @Parameter(
            description = "Leaves out articles that name this organisation",
            example = "organisation:oceade")
        @Nullable List<String> organisationNot,
    @QueryParam("place") @Parameter(description = "Actor id, or name", example = "place:paris")
        @Nullable List<String> place,
    @QueryParam("placeMode")
        @Parameter(
            description =
                "any (if not given): one of the places is enough; all: each must be named",
            example = "all")
        @Nullable String placeMode,
    @QueryParam("placeNot")
        @Parameter(
            description = "Leaves out articles that name this place",
            example = "place:nantes")
        @Nullable List<String> placeNot,
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
    @QueryParam("topicNot")
        @Parameter(
            description = "Leaves out articles of this topic or one below it",
            example = "medtop:15000000")
        @Nullable List<String> topicNot,
    @QueryParam("source")
        @Parameter(description = "Name of the title or site", example = "Le Littoral")
        @Nullable List<String> source,
    @QueryParam("sourceNot")
        @Parameter(description = "Leaves out articles of this source", example = "Agence Ponant")
        @Nullable List<String> sourceNot,
    @QueryParam("section")
        @Parameter(description = "Section as the source names it", example = "Économie")
        @Nullable List<String> section,
    @QueryParam("sectionNot")
        @Parameter(description = "Leaves out articles of this section", example = "Sport")
        @Nullable List<String> sectionNot,
    @QueryParam("author")
        @Parameter(description = "Name as the article gives it", example = "Jeanne Le Goff")
        @Nullable List<String> author,
    @QueryParam("authorMode")
        @Parameter(
            description = "any (if not given): one of the authors is enough; all: each must sign",
            example = "all")
        @Nullable String authorMode,
    @QueryParam("authorNot")
        @Parameter(
            description = "Leaves out articles that this author signs",
            example = "Jeanne Le Goff")
        @Nullable List<String> authorNot,
    @QueryParam("language") @Parameter(description = "ISO 639-1 code", example = "fr")
        @Nullable List<String> language,
    @QueryParam("languageNot")
        @Parameter(description = "Leaves out articles in this language", example = "en")
        @Nullable List<String> languageNot,
    @QueryParam("year") @Parameter(description = "Year of publication", example = "2020")
        @Nullable List<String> year,
    @QueryParam("yearNot")
        @Parameter(description = "Leaves out articles published in this year", example = "2019")
        @Nullable List<String> yearNot,
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
            description =
                "relevance (default with words), newest (default without), oldest, or mentions: who"
                    + " names the words and actors of the search most often first",
            example = "newest")
        @Nullable String sort,
    @QueryParam("size")
        @Parameter(description = "Hits a page, from 0 to 100; 20 if not given", example = "20")
        @Nullable String size,
    @QueryParam("after")
        @Parameter(
            description = "Token of the next page, « next » of the answer before; as it is",
            example = "Afq6v0f0Yq9UWzE1OTYzMjY0MDAwMDAsIjEyM2FiYyJd")
        @Nullable String after,
    @QueryParam("explain")
        @Parameter(
            description = "true: each hit says why it matches, and in which field",
            example = "true")
        @Nullable String explain) {}
