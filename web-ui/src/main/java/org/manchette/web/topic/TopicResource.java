package org.manchette.web.topic;

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

/** The page of a topic. */
@Path("/topics/{id}")
@Produces(MediaType.TEXT_HTML)
@Blocking
final class TopicResource {

  private final ArchiveClient archive;
  private final Visit visit;

  TopicResource(ArchiveClient archive, Visit visit) {
    this.archive = archive;
    this.visit = visit;
  }

  @GET
  public TemplateInstance topic(@PathParam("id") String id) {
    TopicPage topic = new TopicPage(archive.topic(id));
    return visit.page().in(Templates.topic(visit.page(), topic));
  }

  @CheckedTemplate(basePath = "")
  static final class Templates {

    static native TemplateInstance topic(Page page, TopicPage topic);

    private Templates() {}
  }
}
