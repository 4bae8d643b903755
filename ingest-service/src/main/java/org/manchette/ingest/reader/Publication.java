package org.manchette.ingest.reader;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manchette.text.date.PublicationLine;

/**
 * When an article was published, and how that is known.
 *
 * @param day null when not known
 * @param origin where the day comes from
 * @param reliability how far to trust it, from 0 (not known) to 1
 */
public record Publication(@Nullable LocalDate day, PublicationOrigin origin, double reliability) {

  /** Not known. */
  public static final Publication UNKNOWN = of(null, PublicationOrigin.NONE);

  /** A line that tells only when the text was changed. */
  private static final double UPDATED = 0.5;

  /** Metadata that the address contradicts. */
  private static final double CONTRADICTED = 0.6;

  /** Sites file an article under the day of its draft, of its print edition or of its update. */
  private static final long AGREEING_DAYS = 3;

  /** Before the first newspapers (Strasbourg, 1605) a day is a mistake. */
  private static final LocalDate EARLIEST = LocalDate.of(1600, 1, 1);

  /** Periodicals date their issues ahead. */
  private static final long AHEAD_DAYS = 31;

  private static final String IMPLAUSIBLE = "implausibleDate@";

  private static Publication of(@Nullable LocalDate day, PublicationOrigin origin) {
    return new Publication(day, origin, origin.reliability());
  }

  /**
   * The first plausible day of metadata, address and text. One that cannot be true is left out with
   * the warning {@code implausibleDate@DAY}; metadata that the address contradicts by more than
   * three days stay, with less reliability and {@code publicationDateMismatch@DAY} of the address.
   *
   * @param metadata what was said of it, the best first
   * @param url null when not known
   * @param line what head or foot tell; null when nothing
   */
  static Publication of(
      List<LocalDate> metadata,
      @Nullable String url,
      @Nullable PublicationLine line,
      Set<String> warnings) {
    LocalDate inUrl = url == null ? null : PublicationDay.inUrl(url);
    if (inUrl != null && !plausible(inUrl, 0)) {
      warnings.add(IMPLAUSIBLE + inUrl);
      inUrl = null;
    }
    for (LocalDate day : metadata) {
      // Databases write their day zero where they have none.
      if (!plausible(day, AHEAD_DAYS) || day.equals(LocalDate.EPOCH)) {
        warnings.add(IMPLAUSIBLE + day);
      } else if (inUrl != null && Math.abs(ChronoUnit.DAYS.between(inUrl, day)) > AGREEING_DAYS) {
        warnings.add("publicationDateMismatch@" + inUrl);
        return new Publication(day, PublicationOrigin.METADATA, CONTRADICTED);
      } else {
        return of(day, PublicationOrigin.METADATA);
      }
    }
    if (inUrl != null) {
      return of(inUrl, PublicationOrigin.URL);
    }
    if (line == null) {
      return UNKNOWN;
    }
    if (!plausible(line.day(), 0)) {
      warnings.add(IMPLAUSIBLE + line.day());
      return UNKNOWN;
    }
    return line.updated()
        ? new Publication(line.day(), PublicationOrigin.TEXT, UPDATED)
        : of(line.day(), PublicationOrigin.TEXT);
  }

  private static boolean plausible(LocalDate day, long ahead) {
    // Where on earth the day begins first.
    LocalDate today = LocalDate.now(ZoneOffset.ofHours(14));
    return !day.isBefore(EARLIEST) && !day.isAfter(today.plusDays(ahead));
  }
}
