package org.manchette.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {

  private static List<String> lines(String text, int limit) throws IOException {
    LineReader reader =
        new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), limit);
    List<String> lines = new ArrayList<>();
    while (reader.next()) {
      lines.add(reader.tooLong() ? "TOO LONG" : new String(reader.line(), StandardCharsets.UTF_8));
    }
    return lines;
  }

  @Test
  void readsLinesOfAnyEnd() throws IOException {
    assertThat(lines("a\r\n\nb\nc", 10)).containsExactly("a", "", "b", "c");
    assertThat(lines("a\n", 10)).containsExactly("a");
    assertThat(lines("", 10)).isEmpty();
  }

  @Test
  void goesOnAfterALineThatIsTooLong() throws IOException {
    assertThat(lines("un\n" + "x".repeat(300_000) + "\ndeux", 100_000))
        .containsExactly("un", "TOO LONG", "deux");
    assertThat(lines("12345\n123456\n", 5)).containsExactly("12345", "TOO LONG");
  }

  @Test
  void readsALineLongerThanItsBuffer() throws IOException {
    String line = "é".repeat(100_000);
    assertThat(lines(line + "\nfin", 1_000_000)).containsExactly(line, "fin");
  }
}
