package org.manchette.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manchette.client.ApiClient;
import org.manchette.client.ApiException;
import org.manchette.client.api.ActorsApi;
import org.manchette.client.api.ActorsApi.APIActorRequest;
import org.manchette.client.api.ArticlesApi;
import org.manchette.client.api.ArticlesApi.APIExportArticlesRequest;
import org.manchette.client.api.ArticlesApi.APIFacetRequest;
import org.manchette.client.api.ArticlesApi.APIFeedOfArticlesRequest;
import org.manchette.client.api.ArticlesApi.APISearchArticlesRequest;
import org.manchette.client.api.QuotationsApi;
import org.manchette.client.api.QuotationsApi.APISearchQuotationsRequest;
import org.manchette.client.model.ActorView;
import org.manchette.client.model.FacetResponse;
import org.manchette.client.model.Hit;
import org.manchette.client.model.HttpProblem;
import org.manchette.client.model.QuotationResponse;
import org.manchette.client.model.SearchResponse;
import org.manchette.client.model.Value;

/**
 * Asks the service with the client that a generator makes of its OpenAPI document, as the author of
 * a script would. Compiled after the other tests: the document comes out of the build.
 */
@QuarkusIntegrationTest
@WithTestResource(RealElasticsearch.class)
class GeneratedClientIT {

  private ApiClient client = new ApiClient();

  @BeforeEach
  void findTheService() {
    client = new ApiClient();
    client.updateBaseUri("http://localhost:" + RestAssured.port);
  }

  @Test
  void searches() throws ApiException {
    SearchResponse found =
        new ArticlesApi(client)
            .searchArticles(
                APISearchArticlesRequest.newBuilder()
                    .q("l'ilot OU marins")
                    .place(List.of("Vannes"))
                    .sort("oldest")
                    .build());
    assertThat(found.getTotal().getValue()).isEqualTo(3);
    assertThat(found.getHits()).extracting(Hit::getId).containsExactly("bac", "greve", "marins");
    assertThat(found.getHits().getFirst().getDatePublished()).isEqualTo("2021-05-06");
    assertThat(found.getUnderstood()).isNotEmpty();
  }

  @Test
  void searchesInsideAFacet() throws ApiException {
    FacetResponse found =
        new ArticlesApi(client)
            .facet(APIFacetRequest.newBuilder().facet("person").facetQuery("carp").build());
    assertThat(found.getValues()).extracting(Value::getValue).contains(Archive.HELENE);
  }

  @Test
  void readsAnActor() throws ApiException {
    ActorView actor =
        new ActorsApi(client).actor(APIActorRequest.newBuilder().id(Archive.HELENE).build());
    assertThat(actor.getName()).isEqualTo("Hélène Carpentier");
  }

  @Test
  void searchesQuotations() throws ApiException {
    QuotationResponse found =
        new QuotationsApi(client)
            .searchQuotations(
                APISearchQuotationsRequest.newBuilder().speaker(List.of(Archive.HELENE)).build());
    assertThat(found.getTotal().getValue()).isZero();
    assertThat(found.getFacets()).hasSize(5);
  }

  @Test
  void takesHomeAnExportAndAFeed() throws ApiException, IOException {
    ArticlesApi articles = new ArticlesApi(client);
    File export =
        articles.exportArticles(
            APIExportArticlesRequest.newBuilder().q("îlot").format("ris").build());
    assertThat(Files.readString(export.toPath())).contains("ID  - bac");
    File feed = articles.feedOfArticles(APIFeedOfArticlesRequest.newBuilder().q("îlot").build());
    assertThat(Files.readString(feed.toPath())).contains("urn:manchette:article:bac");
  }

  @Test
  void getsATypedProblem() throws JsonProcessingException {
    ApiException thrown =
        catchThrowableOfType(
            ApiException.class,
            () ->
                new ArticlesApi(client)
                    .searchArticles(APISearchArticlesRequest.newBuilder().size("abc").build()));
    assertThat(thrown.getCode()).isEqualTo(400);
    HttpProblem problem =
        client.getObjectMapper().readValue(thrown.getResponseBody(), HttpProblem.class);
    assertThat(problem.getStatus()).isEqualTo(400);
    assertThat(problem.getType()).hasToString("/problems/invalid-parameter");
    assertThat(problem.getDetail()).contains("size", "from 0 to 100");
    assertThat(problem.getAdditionalProperty("field")).isEqualTo("size");
  }
}
