package org.manchette.web.agenda;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.AgendaRequest;
import org.manchette.search.api.AgendaResponse;
import org.manchette.search.api.AnniversariesResponse;
import org.manchette.web.archive.ArchiveClient;
import org.manchette.web.archive.ArchiveUnavailable;
import org.manchette.web.page.Address;
import org.manchette.web.page.Contract;
import org.manchette.web.page.Page;
import org.manchette.web.page.Visit;

/**
 * The page of what is to come. Its parameters are those of the search service; what is named by the
 * day and what is not are asked for apart, so that no year hides a day.
 */
@Path("/agenda")
@Blocking
final class AgendaResource {

  /** Precisions that stand under a day. */
  static final List<String> EXACT = List.of("day", "week");

  /** Precisions that do not. */
  static final List<String> VAGUE =
      List.of("month", "quarter", "season", "year", "decade", "century");

  private static final List<String> NAMES = Contract.names(AgendaRequest.class);
  private static final String PRECISION = "precision";
  private static final String VAGUELY_SHOWN = "8";

  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  /** Round numbers of years, as an editor commemorates them. */
  private static final String YEARS = "1,5,10,20,25,50";

  private final ArchiveClient archive;
  private final Visit visit;

  AgendaResource(ArchiveClient archive, Visit visit) {
    this.archive = archive;
    this.visit = visit;
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance agenda() {
    LocalDate today = LocalDate.now(ZONE);
    Address address = Contract.only(visit.address(), NAMES);
    if (address.first("from") == null && address.first("to") == null) {
      address = address.with("from", YearMonth.from(today)).with("to", YearMonth.from(today));
    }
    Address first = address.with("after", null);
    AgendaResponse all = archive.agenda(first.with("size", 0).parameters());
    boolean within = !today.isBefore(all.from()) && !today.isAfter(all.to());
    Address exact = only(address, EXACT);
    Page page = visit.page();
    AgendaPage agenda =
        new AgendaPage(
            address,
            all,
            ask(exact),
            ask(exact == null ? only(address, VAGUE) : beside(address)),
            anniversaries(within ? today : all.from()),
            today,
            page.format());
    return page.in(Templates.agenda(page, agenda));
  }

  /** What was some years ago; null if that cannot be found now. */
  private @Nullable AnniversariesResponse anniversaries(LocalDate day) {
    try {
      return archive.anniversaries(day, YEARS);
    } catch (ArchiveUnavailable e) {
      // The agenda can be read without it.
      return null;
    }
  }

  /** The vague ones beside the first page of the others; null beside further pages. */
  private static @Nullable Address beside(Address address) {
    return address.first("after") == null ? only(address.with("size", VAGUELY_SHOWN), VAGUE) : null;
  }

  /** The agenda of these precisions, as far as they are wanted; null if none is. */
  private static @Nullable Address only(Address address, List<String> precisions) {
    List<String> wanted = address.all(PRECISION);
    Address only = address.with(PRECISION, null);
    for (String precision : precisions) {
      if (wanted.isEmpty() || wanted.contains(precision)) {
        only = only.more(PRECISION, precision);
      }
    }
    return only.first(PRECISION) == null ? null : only;
  }

  private @Nullable AgendaResponse ask(@Nullable Address address) {
    return address == null ? null : archive.agenda(address.parameters());
  }

  @CheckedTemplate(basePath = "")
  static final class Templates {

    static native TemplateInstance agenda(Page page, AgendaPage agenda);

    private Templates() {}
  }
}
