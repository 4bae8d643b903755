package org.manchette.web.article;

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

/** The page of an article. */
@Path("/articles/{id}")
@Produces(MediaType.TEXT_HTML)
@Blocking
final class ArticleResource {

  private final ArchiveClient archive;
  private final Visit visit;

  ArticleResource(ArchiveClient archive, Visit visit) {
    this.archive = archive;
    this.visit = visit;
  }

  @GET
  public TemplateInstance article(@PathParam("id") String id) {
    ArticlePage article = new ArticlePage(archive.article(id));
    return visit.page().in(Templates.article(visit.page(), article));
  }

  @CheckedTemplate(basePath = "")
  static final class Templates {

    static native TemplateInstance article(Page page, ArticlePage article);

    private Templates() {}
  }
}
