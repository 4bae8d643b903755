package org.manchette.web.actor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.manchette.web.archive.ArchiveClient;
import org.manchette.web.page.Page;
import org.manchette.web.page.Visit;

/** The page of a person, an organisation or a place. */
@Path("/actors/{id}")
@Produces(MediaType.TEXT_HTML)
@Blocking
final class ActorResource {

  private final ArchiveClient archive;
  private final Visit visit;

  ActorResource(ArchiveClient archive, Visit visit) {
    this.archive = archive;
    this.visit = visit;
  }

  @GET
  public TemplateInstance actor(@PathParam("id") String id) {
    Page page = visit.page();
    ActorPage actor = new ActorPage(archive.actor(id), page.format());
    return page.in(Templates.actor(page, actor));
  }

  @CheckedTemplate(basePath = "")
  static final class Templates {

    static native TemplateInstance actor(Page page, ActorPage actor);

    private Templates() {}
  }
}
