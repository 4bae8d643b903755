package org.manchette.operations;

import io.vertx.core.json.JsonObject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.TreeMap;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;

/**
 * A log record as a JSON object a line, with the names that Quarkus gives its own: {@code
 * timestamp}, {@code level}, {@code loggerName}, {@code message}, {@code threadName}, {@code mdc}
 * (with {@code requestId}, {@code traceId}, {@code spanId} where there are) and {@code stackTrace}.
 */
final class JsonLines extends ExtFormatter {

  @Override
  public String format(ExtLogRecord record) {
    JsonObject line =
        new JsonObject()
            .put("timestamp", record.getInstant().toString())
            .put("level", record.getLevel().getName())
            .put("loggerName", record.getLoggerName())
            .put("message", formatMessage(record))
            .put("threadName", record.getThreadName())
            .put("mdc", new JsonObject(new TreeMap<>(record.getMdcCopy())));
    if (record.getThrown() != null) {
      StringWriter trace = new StringWriter();
      record.getThrown().printStackTrace(new PrintWriter(trace));
      line.put("stackTrace", trace.toString());
    }
    return line.encode() + "\n";
  }
}
