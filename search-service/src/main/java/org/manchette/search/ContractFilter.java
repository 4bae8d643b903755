package org.manchette.search;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Completes the OpenAPI document. Takes out of it the parameters of a search that an export, a feed
 * or a timeline of it refuses: the contract groups them in one record.
 */
@OpenApiFilter
public final class ContractFilter implements OASFilter {

  private static final String TOKEN = "token";

  private static final Map<String, Object> UNAUTHENTICATED =
      Map.of(
          "type",
          "/problems/unauthenticated",
          "title",
          "Token needed",
          "status",
          401,
          "detail",
          "send a token of the identity provider as 'Authorization: Bearer TOKEN'",
          "field",
          "Authorization");

  private static final Map<String, Object> FORBIDDEN =
      Map.of(
          "type",
          "/problems/forbidden",
          "title",
          "Not allowed",
          "status",
          403,
          "detail",
          "that needs the role 'reader'; the token has []");

  private static final Map<String, Object> LONG_ADDRESS =
      Map.of(
          "type",
          "/problems/address-too-large",
          "title",
          "Address too long",
          "status",
          414,
          "detail",
          "the address has 70000 characters, at most 65536 are taken: ask for less at a time",
          "field",
          "address");

  private static final Map<String, Object> LARGE_HEADERS =
      Map.of(
          "type",
          "/problems/headers-too-large",
          "title",
          "Headers too large",
          "status",
          431,
          "detail",
          "the headers have 20000 bytes, at most 16384 are taken: send fewer or shorter ones",
          "field",
          "headers");

  private static final Set<String> PAGING = Set.of("size", "after", "explain");
  private static final Map<String, Set<String>> REFUSED =
      Map.of("/export", PAGING, "/feed", with(PAGING, "sort"), "/timeline", with(PAGING, "sort"));

  @Override
  public void filterOpenAPI(OpenAPI document) {
    // Generators refuse a licence with neither an identifier nor an address.
    document.getInfo().getLicense().setIdentifier("Apache-2.0");
    tellAccess(document);
    tellWhatEveryOperationRefuses(document);
    document
        .getPaths()
        .getPathItems()
        .forEach((path, item) -> {
          Set<String> refused = REFUSED.get(path.substring(path.lastIndexOf('/')));
          Operation get = item.getGET();
          if (refused != null && get != null) {
            get.setParameters(
                get.getParameters().stream()
                    .filter(parameter -> !refused.contains(parameter.getName()))
                    .toList());
          }
        });
  }

  private static void tellAccess(OpenAPI document) {
    document
        .getComponents()
        .addSecurityScheme(
            TOKEN,
            OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description(
                    "Only where reading is closed: the service's token, or an access token of the"
                        + " identity provider with the role reader or more"));
    // The first says that it can do without.
    document.addSecurityRequirement(OASFactory.createSecurityRequirement());
    document.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(TOKEN));
  }

  private static void tellWhatEveryOperationRefuses(OpenAPI document) {
    document
        .getPaths()
        .getPathItems()
        .values()
        .forEach(item ->
            item.getOperations()
                .values()
                .forEach(operation ->
                    operation
                        .getResponses()
                        .addAPIResponse(
                            "401",
                            refused(
                                "Reading is closed, and nobody knows who asks", UNAUTHENTICATED))
                        .addAPIResponse(
                            "403",
                            refused("Reading is closed, and who asks is no reader", FORBIDDEN))
                        .addAPIResponse("414", refused("The address is too long", LONG_ADDRESS))
                        .addAPIResponse(
                            "431", refused("The headers are too large", LARGE_HEADERS))));
  }

  private static APIResponse refused(String description, Map<String, Object> example) {
    return OASFactory.createAPIResponse()
        .description(description)
        .content(
            OASFactory.createContent()
                .addMediaType(
                    "application/problem+json",
                    OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().ref("HttpProblem"))
                        .addExample("problem", OASFactory.createExample().value(example))));
  }

  private static Set<String> with(Set<String> names, String more) {
    Set<String> all = new HashSet<>(names);
    all.add(more);
    return Set.copyOf(all);
  }
}
