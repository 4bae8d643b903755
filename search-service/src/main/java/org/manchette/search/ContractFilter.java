package org.manchette.search;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/**
 * Completes the OpenAPI document. Takes out of it the parameters of a search that an export, a feed
 * or a timeline of it refuses: the contract groups them in one record.
 */
@OpenApiFilter
public final class ContractFilter implements OASFilter {

  private static final Set<String> PAGING = Set.of("size", "after", "explain");
  private static final Map<String, Set<String>> REFUSED =
      Map.of("/export", PAGING, "/feed", with(PAGING, "sort"), "/timeline", with(PAGING, "sort"));

  @Override
  public void filterOpenAPI(OpenAPI document) {
    // Generators refuse a licence with neither an identifier nor an address.
    document.getInfo().getLicense().setIdentifier("Apache-2.0");
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

  private static Set<String> with(Set<String> names, String more) {
    Set<String> all = new HashSet<>(names);
    all.add(more);
    return Set.copyOf(all);
  }
}
