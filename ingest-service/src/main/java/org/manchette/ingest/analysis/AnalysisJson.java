package org.manchette.ingest.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.manchette.text.Analysis;

/**
 * Writes an analysis as the JSON of the contract: component names as they are, enums in lower case,
 * days in ISO 8601, an open side of an interval as null.
 */
public final class AnalysisJson {

  private final ObjectMapper mapper =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(new SimpleModule().addSerializer(new LowerCaseEnum()))
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .addMixIn(Analysis.class, WithoutNullId.class)
          .build();

  /** One line of JSON. */
  public String write(Analysis analysis) {
    try {
      return mapper.writeValueAsString(analysis);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an analysis that is no JSON", e);
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException if it is something else
   */
  public Analysis read(String line) {
    try {
      return mapper.readValue(line, Analysis.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no analysis: " + e.getOriginalMessage(), e);
    }
  }

  /** Who submits no id gets none back. */
  interface WithoutNullId {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable String id();
  }

  private static final class LowerCaseEnum extends StdSerializer<Enum<?>> {

    LowerCaseEnum() {
      super(Enum.class, false);
    }

    @Override
    public void serialize(Enum<?> value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      generator.writeString(value.name().toLowerCase(Locale.ROOT));
    }
  }
}
