package org.manchette.web.article;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.ZoneId;
import org.manchette.web.archive.ArchiveClient;
import org.manchette.web.page.Address;
import org.manchette.web.page.Page;
import org.manchette.web.page.Visit;
import org.manchette.web.search.ResultLists;

/** The page of an article. */
@Path("/articles/{id}")
@Produces(MediaType.TEXT_HTML)
@Blocking
final class ArticleResource {

  private final ArchiveClient archive;
  private final ResultLists lists;
  private final SimilarArticles similar;
  private final Visit visit;

  ArticleResource(ArchiveClient archive, ResultLists lists, SimilarArticles similar, Visit visit) {
    this.archive = archive;
    this.lists = lists;
    this.similar = similar;
    this.visit = visit;
  }

  @GET
  public TemplateInstance article(@PathParam("id") String id) {
    ArticlePage article = new ArticlePage(archive.article(id));
    Around around =
        new Around(
            lists.around(visit.address().first(Address.LIST), id),
            similar.to(id),
            LocalDate.now(ZoneId.systemDefault()));
    return visit.page().in(Templates.article(visit.page(), article, around));
  }

  @CheckedTemplate(basePath = "")
  static final class Templates {

    static native TemplateInstance article(Page page, ArticlePage article, Around around);

    private Templates() {}
  }
}
