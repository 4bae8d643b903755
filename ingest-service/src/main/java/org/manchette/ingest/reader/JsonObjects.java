package org.manchette.ingest.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.manchette.ingest.ProblemType;
import org.manchette.ingest.RefusedException;

/** Reads JSON objects field by field, each refusal naming the field and what was expected. */
public final class JsonObjects {

  private final ObjectMapper mapper;

  /** A reader that refuses more than {@code depth} objects and arrays inside each other. */
  public JsonObjects(int depth) {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(depth)
                    .maxNameLength(1_000)
                    .maxNumberLength(100)
                    // The length of the whole is limited before it gets here.
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            // A message goes to the caller: the place, but nothing of this program's classes.
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();
    this.mapper =
        JsonMapper.builder(factory).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  }

  /**
   * One JSON object.
   *
   * @throws RefusedException if it is none, saying where
   */
  public ObjectNode read(byte[] json) {
    JsonNode node = tree(json);
    if (node instanceof ObjectNode object) {
      return object;
    }
    if (node.isMissingNode()) {
      throw new RefusedException(
          ProblemType.EMPTY_BODY, "body", "expected a JSON object, got nothing");
    }
    throw new RefusedException(
        ProblemType.INVALID_JSON, null, "expected a JSON object, got %s".formatted(kind(node)));
  }

  /**
   * Any JSON value.
   *
   * @throws RefusedException if it is not valid, saying where
   */
  public JsonNode tree(byte[] json) {
    try {
      return mapper.readTree(json);
    } catch (StreamConstraintsException e) {
      throw new RefusedException(
          ProblemType.INVALID_JSON, null, "JSON beyond a limit: " + plain(e.getOriginalMessage()));
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw new RefusedException(
          ProblemType.INVALID_JSON,
          null,
          "line %d, column %d: %s"
              .formatted(
                  at == null ? 1 : at.getLineNr(),
                  at == null ? 1 : at.getColumnNr(),
                  plain(e.getOriginalMessage())));
    } catch (IOException e) {
      // Bytes that are no text in the encoding that the beginning promises.
      if (e instanceof CharConversionException) {
        throw new RefusedException(
            ProblemType.INVALID_JSON, null, "JSON must be UTF-8: " + e.getMessage());
      }
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  /** A parser's message without what only this program's authors understand. */
  private static String plain(String message) {
    return message
        .replaceAll(" \\(bound as [^)]*\\)", "")
        .replaceAll(",? from `[^`]*`|: not allowed as per `[^`]*`", "");
  }

  /** The first of the names that is there and not null; null when none is. */
  static @Nullable String firstOf(ObjectNode object, String... names) {
    for (String name : names) {
      if (object.hasNonNull(name)) {
        return name;
      }
    }
    return null;
  }

  /**
   * A text under the first of these names that is there; null when none is.
   *
   * @throws RefusedException if it is no string
   */
  public static @Nullable String text(ObjectNode object, String... names) {
    String name = firstOf(object, names);
    if (name == null) {
      return null;
    }
    JsonNode value = object.get(name);
    if (!value.isTextual()) {
      throw wrongType(name, "a string", value);
    }
    return value.textValue();
  }

  /**
   * A day under the first of these names that is there; null when none is or it is empty.
   *
   * @throws RefusedException if it is none
   */
  public static @Nullable LocalDate day(ObjectNode object, String... names) {
    String text = text(object, names);
    if (text == null || text.isBlank()) {
      return null;
    }
    return day(String.valueOf(firstOf(object, names)), text);
  }

  /**
   * A day.
   *
   * @param field named when it is none
   * @throws RefusedException if it is none
   */
  public static LocalDate day(String field, String text) {
    LocalDate day = PublicationDay.parse(text);
    if (day == null) {
      throw new RefusedException(
          ProblemType.INVALID_FIELD,
          field,
          "'%s' is no date: expected ISO 8601 such as 2020-08-03 or 2020-08-03T14:05:00+02:00"
              .formatted(excerpt(text)));
    }
    return day;
  }

  /**
   * Names under a name: a string, an object with a {@code name}, or an array of these.
   *
   * @throws RefusedException if it is something else
   */
  static List<String> names(ObjectNode object, String name) {
    List<String> names = new ArrayList<>();
    if (object.hasNonNull(name)) {
      collectNames(name, object.get(name), names);
    }
    return names;
  }

  private static void collectNames(String field, JsonNode value, List<String> names) {
    if (value.isTextual()) {
      names.add(value.textValue());
    } else if (value.isArray()) {
      for (JsonNode element : value) {
        collectNames(field, element, names);
      }
    } else if (value.path("name").isTextual()) {
      names.add(value.path("name").textValue());
    } else if (!value.isNull()) {
      throw wrongType(field, "a string, an object with a name, or an array of these", value);
    }
  }

  private static RefusedException wrongType(String field, String expected, JsonNode value) {
    return new RefusedException(
        ProblemType.INVALID_FIELD, field, "expected %s, got %s".formatted(expected, kind(value)));
  }

  private static String kind(JsonNode node) {
    JsonNodeType type = node.getNodeType();
    return switch (type) {
      case ARRAY, OBJECT -> "an " + type.name().toLowerCase(Locale.ROOT);
      case NULL -> "null";
      default -> "a " + type.name().toLowerCase(Locale.ROOT);
    };
  }

  /** The beginning of a text, for a message. */
  static String excerpt(String text) {
    return text.length() <= 80 ? text : text.substring(0, 80) + "…";
  }
}
