package org.manchette.search.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.manchette.search.batch.CsvRecords.Row;

class CsvRecordsTest {

  private static List<Row> rows(String text) {
    CsvRecords records = new CsvRecords(text);
    List<Row> rows = new ArrayList<>();
    for (Row row = records.next(); row != null; row = records.next()) {
      rows.add(row);
    }
    return rows;
  }

  private static Row row(int line, String... cells) {
    return new Row(line, List.of(cells), false);
  }

  @Test
  void readsWhatSpreadsheetsWrite() {
    assertThat(rows("name,from\r\n\"Dupont, \"\"fils\"\"\",2020\r\nMarie\n"))
        .containsExactly(
            row(1, "name", "from"), row(2, "Dupont, \"fils\"", "2020"), row(3, "Marie"));
    assertThat(rows("nom;du\nDupont, fils;2020"))
        .containsExactly(row(1, "nom", "du"), row(2, "Dupont, fils", "2020"));
    assertThat(rows("name\tid\na\t\n")).containsExactly(row(1, "name", "id"), row(2, "a", ""));
    assertThat(rows("")).isEmpty();
  }

  @Test
  void countsLinesAcrossBreaksInsideCells() {
    assertThat(rows("name\n\"a\nb\"\nc"))
        .containsExactly(row(1, "name"), row(2, "a\nb"), row(4, "c"));
  }

  @Test
  void losesOneLineOnlyToAnOpenMark() {
    assertThat(rows("name\n\"open\nnext,one\na \"quoted\" word"))
        .containsExactly(
            row(1, "name"),
            new Row(2, List.of("open"), true),
            row(3, "next", "one"),
            row(4, "a \"quoted\" word"));
    assertThat(rows("name,from\n\"Grève\" au port,2020\nb"))
        .containsExactly(row(1, "name", "from"), row(2, "Grève au port", "2020"), row(3, "b"));
  }

  @Test
  @Timeout(10)
  void isNotHeldUpByManyOpenMarks() {
    assertThat(rows("name\n" + "\"open\n".repeat(20_001))).hasSize(20_002);
  }
}
