package org.manchette.web.batch;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.manchette.web.page.Page;
import org.manchette.web.page.Visit;

/** The form for a list, and what was wrong with it. */
@Singleton
class BatchPages {

  static final int TOO_LARGE = 413;

  private final Visit visit;

  BatchPages(Visit visit) {
    this.visit = visit;
  }

  TemplateInstance form(BatchForm form) {
    return visit.page().in(Templates.batch(visit.page(), form));
  }

  /**
   * The form with what was wrong.
   *
   * @param problem code of the message
   */
  Response refused(BatchForm form, int status, String problem) {
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
        .entity(form(form.with(problem)).render())
        .build();
  }

  @CheckedTemplate(basePath = "")
  static final class Templates {

    static native TemplateInstance batch(Page page, BatchForm form);

    private Templates() {}
  }
}
