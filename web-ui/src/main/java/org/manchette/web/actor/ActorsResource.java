package org.manchette.web.actor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.manchette.web.archive.ArchiveClient;
import org.manchette.web.page.Address;
import org.manchette.web.page.Page;
import org.manchette.web.page.Visit;
import org.manchette.web.page.Words;

/** Finds actors by name. */
@Path("/actors")
@Produces(MediaType.TEXT_HTML)
@Blocking
final class ActorsResource {

  private static final int ACTORS = 30;

  private final ArchiveClient archive;
  private final Visit visit;

  ActorsResource(ArchiveClient archive, Visit visit) {
    this.archive = archive;
    this.visit = visit;
  }

  @GET
  public TemplateInstance actors() {
    Address address = asked(visit.address());
    @Nullable String words = address.first("q");
    ActorsPage actors =
        words != null && Words.any(words)
            ? new ActorsPage(address, archive.suggest(words, address.first("kind"), ACTORS), null)
            : new ActorsPage(address, null, archive.search(Map.of("size", List.of("0"))));
    return visit.page().in(Templates.actors(visit.page(), actors));
  }

  private static Address asked(Address address) {
    SequencedMap<String, List<String>> parameters = new LinkedHashMap<>();
    parameters.put("q", address.all("q"));
    parameters.put("kind", address.all("kind"));
    return new Address(address.path(), parameters);
  }

  @CheckedTemplate(basePath = "")
  static final class Templates {

    static native TemplateInstance actors(Page page, ActorsPage actors);

    private Templates() {}
  }
}
