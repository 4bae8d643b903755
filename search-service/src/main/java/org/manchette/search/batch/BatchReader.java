package org.manchette.search.batch;

import static org.manchette.search.problem.Problems.invalidParameter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.search.SearchConfig;
import org.manchette.search.problem.Problems;

/** Reads a list: a line that makes no sense is kept as such, only the whole can be refused. */
@ApplicationScoped
class BatchReader {

  private static final String BODY = "body";
  private static final MediaType CSV = new MediaType("text", "csv");

  /** What spreadsheets write that do not write UTF-8. */
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final SearchConfig config;
  private final ObjectMapper json;

  BatchReader(SearchConfig config, ObjectMapper json) {
    this.config = config;
    this.json = json;
  }

  /**
   * The lines of a list.
   *
   * @param type CSV, JSON or, whatever else it is, plain text
   * @throws HttpProblem if the list is empty, too long, or not what its type says
   */
  List<BatchEntry> read(InputStream body, @Nullable MediaType type) {
    String text = text(bytes(body));
    List<BatchEntry> entries;
    if (type != null && MediaType.APPLICATION_JSON_TYPE.isCompatible(type)) {
      entries = json(text);
    } else if (type != null && CSV.isCompatible(type)) {
      entries = csv(text);
    } else {
      entries = names(text);
    }
    if (entries.isEmpty()) {
      throw invalidParameter(BODY, "holds no line; send a name a line");
    }
    return entries;
  }

  private byte[] bytes(InputStream body) {
    int limit = Math.toIntExact(config.batchSize().asLongValue());
    try {
      byte[] bytes = body.readNBytes(limit + 1);
      if (bytes.length > limit) {
        // A client that is still sending would not see the answer: it may finish, within reason.
        body.skip(limit);
        throw tooLarge("is longer than %d bytes; send it in parts".formatted(limit));
      }
      return bytes;
    } catch (IOException e) {
      // The caller has gone: nobody will read the answer.
      throw new UncheckedIOException(e);
    }
  }

  private static HttpProblem tooLarge(String detail) {
    return Problems.tooLarge(BODY, detail);
  }

  private static String text(byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      text = new String(bytes, WINDOWS);
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private void checkNumber(List<BatchEntry> entries) {
    if (entries.size() > config.batchLines()) {
      throw tooLarge("has more than %d lines; send it in parts".formatted(config.batchLines()));
    }
  }

  private List<BatchEntry> names(String text) {
    List<BatchEntry> entries = new ArrayList<>();
    int line = 0;
    for (String name : text.split("\\R", -1)) {
      line++;
      if (!name.isBlank()) {
        entries.add(BatchEntry.of(line, BatchEntry.Kind.NAME, name.strip()));
        checkNumber(entries);
      }
    }
    return entries;
  }

  private List<BatchEntry> csv(String text) {
    CsvRecords records = new CsvRecords(text);
    CsvRecords.Row header = records.next();
    if (header == null) {
      return List.of();
    }
    BatchColumns columns = BatchColumns.of(header.cells());
    if (columns == null) {
      throw invalidParameter(
          BODY, "begins with no header; name a column name, query or id in the first line");
    }
    List<BatchEntry> entries = new ArrayList<>();
    for (CsvRecords.Row row = records.next(); row != null; row = records.next()) {
      if (!row.isBlank()) {
        entries.add(
            row.unclosed()
                ? BatchEntry.wrong(
                    row.line(), String.join(" ", row.cells()).strip(), Wrong.UNCLOSED)
                : columns.entry(row.line(), row.cells()));
        checkNumber(entries);
      }
    }
    return entries;
  }

  private List<BatchEntry> json(String text) {
    JsonNode array;
    try {
      array = json.readTree(text);
    } catch (JsonProcessingException e) {
      throw invalidParameter(
          BODY, "is no JSON; send an array of names, or of objects with name, query or id");
    }
    if (array == null || !array.isArray()) {
      throw invalidParameter(
          BODY, "is no array; send an array of names, or of objects with name, query or id");
    }
    List<BatchEntry> entries = new ArrayList<>();
    for (JsonNode each : array) {
      entries.add(entry(entries.size() + 1, each));
      checkNumber(entries);
    }
    return entries;
  }

  private static BatchEntry entry(int line, JsonNode node) {
    if (node.isTextual()) {
      String name = node.textValue();
      return name.isBlank()
          ? BatchEntry.wrong(line, name, Wrong.NOTHING)
          : BatchEntry.of(line, BatchEntry.Kind.NAME, name.strip());
    }
    if (!node.isObject()) {
      return BatchEntry.wrong(line, node.toString(), Wrong.NO_TEXT);
    }
    return BatchColumns.entry(line, column -> node.path(column).textValue());
  }
}
