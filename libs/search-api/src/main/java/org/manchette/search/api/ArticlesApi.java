package org.manchette.search.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Search articles and read them. */
@Path("/api/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public interface ArticlesApi {

  /** Articles that match all that is asked, with facets over all of them. */
  @GET
  @Operation(
      summary = "Search articles",
      description =
          "Values of one facet are alternatives; different facets, the words and the periods must"
              + " all hold. The counts of a facet ignore its own selection, so that each number is"
              + " what choosing that value as well would add.")
  @APIResponse(responseCode = "200", description = "A page of hits with facets")
  @APIResponse(
      responseCode = "400",
      description = "A parameter is wrong; the problem names it and says what to do")
  SearchResponse search(@BeanParam SearchRequest request);

  /** One article with its analysis. */
  @GET
  @Path("{id}")
  @Operation(summary = "Read an article with what it says")
  @APIResponse(responseCode = "200", description = "The article")
  @APIResponse(responseCode = "404", description = "There is no article with this id")
  ArticleView article(@PathParam("id") String id);
}
