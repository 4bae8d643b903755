package org.manchette.ingest.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
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
import org.manchette.text.ActorKind;
import org.manchette.text.actor.AuthorityEntry;

/**
 * Entries of the authority as JSON: component names as they are, the kind in lower case, days in
 * ISO 8601, nothing for what is null. The same entry gives the same text, whoever writes it: what
 * is stored is compared by it. It is the format of the import too.
 */
final class EntryJson {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(new SimpleModule().addSerializer(new LowerCaseKind()))
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          // A later version may know more of an entry.
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .build();

  private EntryJson() {}

  static String write(AuthorityEntry entry) {
    try {
      return MAPPER.writeValueAsString(entry);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an entry that is no JSON: " + entry.id(), e);
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException if it is something else
   */
  static AuthorityEntry read(String json) {
    try {
      return MAPPER.readValue(json, AuthorityEntry.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
  }

  private static final class LowerCaseKind extends StdSerializer<ActorKind> {

    LowerCaseKind() {
      super(ActorKind.class);
    }

    @Override
    public void serialize(ActorKind kind, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      generator.writeString(kind.name().toLowerCase(Locale.ROOT));
    }
  }
}
