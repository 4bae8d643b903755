package org.manchette.web.help;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.manchette.web.page.Page;
import org.manchette.web.page.Visit;

/** The search guide. */
@Path("/help")
@Produces(MediaType.TEXT_HTML)
@Blocking
final class HelpResource {

  private final Visit visit;

  HelpResource(Visit visit) {
    this.visit = visit;
  }

  @GET
  public TemplateInstance help() {
    return visit.page().in(Templates.help(visit.page()));
  }

  @CheckedTemplate(basePath = "")
  static final class Templates {

    static native TemplateInstance help(Page page);

    private Templates() {}
  }
}
