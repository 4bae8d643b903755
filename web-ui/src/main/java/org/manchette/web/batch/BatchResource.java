package org.manchette.web.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.BatchResponse.Head;
import org.manchette.search.api.BatchResponse.Line;
import org.manchette.search.api.BatchResponse.Summary;
import org.manchette.web.archive.ArchiveProblem;
import org.manchette.web.archive.ArchiveUnavailable;
import org.manchette.web.archive.ExportClient;
import org.manchette.web.archive.PassingOn;
import org.manchette.web.page.Page;
import org.manchette.web.page.Visit;

/**
 * The page that searches for a whole list. Its answer is written row by row as the service gives
 * it, so that it is read while it grows, without a script; nothing of it is kept.
 */
@Path("/batch")
@Blocking
final class BatchResource {

  /** Where the rows come in the page: no text holds it, as it is no character. */
  private static final String ROWS = "\uFDD0rows\uFDD0";

  private static final String NDJSON = "ndjson";
  private static final Set<String> FILES = Set.of("csv", NDJSON);

  private final ExportClient archive;
  private final BatchPages pages;
  private final Visit visit;
  private final RoutingContext request;
  private final PassingOn passing;
  private final ObjectMapper json;
  private final int limit;
  private final int shownAgain;

  BatchResource(
      ExportClient archive,
      BatchPages pages,
      Visit visit,
      RoutingContext request,
      PassingOn passing,
      ObjectMapper json,
      BatchConfig config) {
    this.archive = archive;
    this.pages = pages;
    this.visit = visit;
    this.request = request;
    this.passing = passing;
    this.json = json;
    this.limit = Math.toIntExact(config.size().asLongValue());
    this.shownAgain = config.shownAgain();
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance form() {
    return pages.form(BatchForm.EMPTY);
  }

  /** The answer to a list: a page, or the file of a format. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response answer(
      @RestForm @Nullable String list,
      @RestForm @Nullable FileUpload file,
      @RestForm @Nullable String by,
      @RestForm @Nullable String from,
      @RestForm @Nullable String to,
      @RestForm @Nullable String format)
      throws IOException {
    requireOwnForm();
    BatchForm form =
        new BatchForm(text(list), text(by), text(from).strip(), text(to).strip(), null);
    if (file != null && file.size() > limit) {
      return pages.refused(form, BatchPages.TOO_LARGE, "tooLarge");
    }
    BatchList sent =
        file != null && file.size() > 0
            ? new BatchList(Files.readAllBytes(file.uploadedFile()))
            : new BatchList(text(list).getBytes(StandardCharsets.UTF_8));
    form = new BatchForm(shown(sent), form.by(), form.from(), form.to(), null);
    if (sent.isEmpty()) {
      return pages.refused(form, 400, "empty");
    }
    String asFile = format != null && FILES.contains(format) ? format : null;
    ExportClient.Passed answer;
    try {
      answer =
          archive.batch(
              form.asked(asFile == null ? NDJSON : asFile),
              sent.type(),
              sent.content(),
              visit.page().language());
    } catch (ArchiveProblem e) {
      return pages.refused(
          form, e.status(), e.status() == BatchPages.TOO_LARGE ? "tooLarge" : wrong(e.field()));
    }
    return asFile == null ? rows(answer, form) : passing.answer(answer);
  }

  private static String wrong(@Nullable String field) {
    return "from".equals(field) || "to".equals(field) ? "period" : "unreadable";
  }

  private String shown(BatchList list) {
    String text = list.text();
    return text.length() > shownAgain ? "" : text;
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  /**
   * A form of another site must not have a reader's browser search for a list: browsers say where a
   * request comes from, old ones by its origin only.
   */
  private void requireOwnForm() {
    String site = request.request().getHeader("Sec-Fetch-Site");
    if (site != null) {
      if (!site.equals("same-origin") && !site.equals("none")) {
        throw new ForbiddenException();
      }
      return;
    }
    String origin = request.request().getHeader("Origin");
    if (origin != null && !ownAuthority(origin)) {
      throw new ForbiddenException();
    }
  }

  private boolean ownAuthority(String origin) {
    try {
      String authority = URI.create(origin).getAuthority();
      return authority != null && authority.equals(String.valueOf(request.request().authority()));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private Response rows(ExportClient.Passed answer, BatchForm form) {
    Page page = visit.page();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(answer.content(), StandardCharsets.UTF_8));
    Head head = head(lines);
    String frame = page.in(Templates.batchanswer(page, form, head, ROWS)).render();
    int at = frame.indexOf(ROWS);
    StreamingOutput body =
        out -> {
          Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          text.append(frame, 0, at);
          text.flush();
          Summary summary = write(lines, page, head, text);
          text.append(page.in(Templates.batchend(page, new BatchEnd(summary))).render());
          text.append(frame, at + ROWS.length(), frame.length());
          text.flush();
        };
    return Response.ok(body, MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
        // Compressed, the rows would wait for each other.
        .header(HttpHeaders.CONTENT_ENCODING, "identity")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private Head head(BufferedReader lines) {
    try {
      String first = lines.readLine();
      if (first == null) {
        throw new EOFException("no line");
      }
      return json.readValue(first, Head.class);
    } catch (IOException e) {
      throw new ArchiveUnavailable(e);
    }
  }

  /** Writes the rows; null where the answer breaks off. */
  private @Nullable Summary write(BufferedReader lines, Page page, Head head, Writer text)
      throws IOException {
    try (lines) {
      for (String line = next(lines); line != null; line = next(lines)) {
        JsonNode node = json.readTree(line);
        if (node.has("summary")) {
          return json.treeToValue(node, Summary.class);
        }
        BatchRow row = new BatchRow(head, json.treeToValue(node, Line.class));
        text.append(page.in(Templates.batchrow(page, row)).render());
        if (!lines.ready()) {
          text.flush();
        }
      }
    }
    return null;
  }

  private static @Nullable String next(BufferedReader lines) {
    try {
      return lines.readLine();
    } catch (IOException e) {
      return null;
    }
  }

  @CheckedTemplate(basePath = "")
  static final class Templates {

    static native TemplateInstance batchanswer(Page page, BatchForm form, Head head, String rows);

    static native TemplateInstance batchrow(Page page, BatchRow row);

    static native TemplateInstance batchend(Page page, BatchEnd end);

    private Templates() {}
  }
}
