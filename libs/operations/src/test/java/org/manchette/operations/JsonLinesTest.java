package org.manchette.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

  @Test
  void keepsARecordOnOneLine() {
    ExtLogRecord record =
        new ExtLogRecord(
            Level.WARN, "two\nlines of %s", ExtLogRecord.FormatStyle.PRINTF, "Formatter");
    record.setParameters(new Object[] {"« \"x\" »"});
    record.setLoggerName("audit");
    record.setMdc(Map.of("requestId", "r-1"));
    record.setThrown(new IllegalStateException("why"));

    String line = new JsonLines().format(record);

    assertThat(line).endsWith("}\n").containsOnlyOnce("\n");
    JsonObject object = new JsonObject(line);
    assertThat(object.getString("message")).isEqualTo("two\nlines of « \"x\" »");
    assertThat(object.getString("level")).isEqualTo("WARN");
    assertThat(object.getString("loggerName")).isEqualTo("audit");
    assertThat(object.getJsonObject("mdc").getString("requestId")).isEqualTo("r-1");
    assertThat(object.getString("stackTrace")).contains("IllegalStateException: why");
  }
}
