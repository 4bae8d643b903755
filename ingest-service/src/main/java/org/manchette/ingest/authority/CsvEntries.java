package org.manchette.ingest.authority;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manchette.ingest.RefusedException;
import org.manchette.text.actor.AuthorityEntry;

/**
 * Reads entries of a CSV file (RFC 4180). The separator is the one of comma, semicolon and tab that
 * its header has most of.
 */
final class CsvEntries {

  /** The names of the columns, in any order and case; all but the name may be left out. */
  static final List<String> COLUMNS =
      List.of(
          "id",
          "kind",
          "name",
          "aliases",
          "wikidataId",
          "description",
          "externalIds",
          "from",
          "to",
          "offices");

  private final EntryChecks checks;
  private final ObjectReader csv;
  private final Map<String, Integer> places = new HashMap<>();
  private final int width;

  /**
   * A reader of what follows a header.
   *
   * @throws RefusedException if the header has no name or one that is not known
   */
  CsvEntries(EntryChecks checks, String header) {
    this.checks = checks;
    this.csv =
        new CsvMapper()
            .readerFor(String[].class)
            .with(CsvParser.Feature.WRAP_AS_ARRAY)
            .with(CsvSchema.emptySchema().withColumnSeparator(separator(header)));
    String[] names = cells(header);
    this.width = names.length;
    for (int i = 0; i < names.length; i++) {
      String given = names[i].strip();
      String column =
          COLUMNS.stream()
              .filter(
                  known -> known.toLowerCase(Locale.ROOT).equals(given.toLowerCase(Locale.ROOT)))
              .findFirst()
              .orElseThrow(() -> EntryChecks.invalid("header", unknown(given)));
      if (places.put(column, i) != null) {
        throw EntryChecks.invalid("header", "the column '%s' is there twice".formatted(column));
      }
    }
    if (!places.containsKey("name") || !(places.containsKey("kind") || places.containsKey("id"))) {
      throw EntryChecks.invalid(
          "header", "the first line names the columns: name, and kind or id, are needed");
    }
  }

  private static String unknown(String given) {
    return "'%s' is no column: the first line names the columns, of %s"
        .formatted(given, String.join(", ", COLUMNS));
  }

  private static char separator(String header) {
    char best = ',';
    for (char separator : new char[] {';', '\t'}) {
      if (count(header, separator) > count(header, best)) {
        best = separator;
      }
    }
    return best;
  }

  private static long count(String text, char c) {
    return text.chars().filter(other -> other == c).count();
  }

  /** Whether a quotation mark is open at the end: the entry goes on after the line break. */
  static boolean isOpen(CharSequence record) {
    return record.chars().filter(c -> c == '"').count() % 2 == 1;
  }

  /**
   * The entry of a record.
   *
   * @throws RefusedException if it holds none, naming the field
   */
  AuthorityEntry read(String record) {
    String[] cells = cells(record);
    if (cells.length > width) {
      throw EntryChecks.invalid(
          "line",
          "%d fields where the header has %d: a field that holds the separator stands between quotation marks"
              .formatted(cells.length, width));
    }
    return checks.entry(
        cell(cells, "id"),
        cell(cells, "kind"),
        cell(cells, "name"),
        EntryChecks.listed(cell(cells, "aliases")).stream().map(checks::markedAlias).toList(),
        cell(cells, "wikidataId"),
        cell(cells, "description"),
        checks.markedExternalIds(EntryChecks.listed(cell(cells, "externalIds"))),
        EntryChecks.day("from", cell(cells, "from")),
        EntryChecks.day("to", cell(cells, "to")),
        EntryChecks.listed(cell(cells, "offices")).stream().map(checks::markedOffice).toList());
  }

  private @Nullable String cell(String[] cells, String column) {
    Integer place = places.get(column);
    return place == null || place >= cells.length ? null : cells[place];
  }

  private String[] cells(String record) {
    if (isOpen(record)) {
      throw EntryChecks.invalid(
          "line", "a quotation mark is not closed: inside a field it is written twice (\"\")");
    }
    List<String[]> rows = new ArrayList<>();
    try (MappingIterator<String[]> all = csv.readValues(record)) {
      while (all.hasNextValue()) {
        rows.add(all.nextValue());
      }
    } catch (JsonProcessingException e) {
      throw EntryChecks.invalid("line", "no CSV: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw EntryChecks.invalid("line", "no CSV: " + e.getMessage());
    }
    if (rows.size() != 1) {
      throw EntryChecks.invalid("line", "%d records in it".formatted(rows.size()));
    }
    return rows.getFirst();
  }
}
