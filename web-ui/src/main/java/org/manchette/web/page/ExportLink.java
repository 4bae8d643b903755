package org.manchette.web.page;

import java.util.Locale;

/**
 * All that a search finds as a file.
 *
 * @param format as the service calls it
 * @param label as its users call it
 * @param link to the file
 */
public record ExportLink(String format, String label, Address link) {

  /**
   * The file in a format.
   *
   * @param asked path of the export with the parameters of the search
   */
  public static ExportLink of(Address asked, String label) {
    String format = label.toLowerCase(Locale.ROOT);
    return new ExportLink(format, label, asked.with("format", format));
  }
}
