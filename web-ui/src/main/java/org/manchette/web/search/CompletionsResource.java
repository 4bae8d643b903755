package org.manchette.web.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.manchette.web.archive.ArchiveClient;
import org.manchette.web.page.Page;
import org.manchette.web.page.Visit;
import org.manchette.web.page.Words;

/** The list below the search field while someone types. */
@Path("/completions")
@Blocking
final class CompletionsResource {

  /** Of each kind: more could not be looked through while typing. */
  private static final int OF_A_KIND = 5;

  private final ArchiveClient archive;
  private final Visit visit;

  CompletionsResource(ArchiveClient archive, Visit visit) {
    this.archive = archive;
    this.visit = visit;
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance completions(@QueryParam("q") @Nullable String q) {
    Page page = visit.page();
    Completions completions =
        q == null || !Words.any(q)
            ? Completions.NONE
            : Completions.of(q, archive.complete(q, OF_A_KIND), page.format());
    return page.in(Templates.completions(page, completions));
  }

  @CheckedTemplate(basePath = "")
  static final class Templates {

    static native TemplateInstance completions(Page page, Completions completions);

    private Templates() {}
  }
}
