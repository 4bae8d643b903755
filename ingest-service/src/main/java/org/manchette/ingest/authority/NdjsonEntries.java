package org.manchette.ingest.authority;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manchette.ingest.ProblemType;
import org.manchette.ingest.RefusedException;
import org.manchette.text.actor.AuthorityEntry;
import org.manchette.text.actor.AuthorityEntry.Alias;
import org.manchette.text.actor.AuthorityEntry.Office;

/** Reads entries that are a JSON object a line. */
final class NdjsonEntries {

  /** Entry, list, alias: anything deeper is no entry. */
  private static final int DEPTH = 8;

  private static final Set<String> FIELDS = Set.copyOf(CsvEntries.COLUMNS);
  private static final Set<String> ALIAS_FIELDS =
      Set.of("name", "language", "from", "to", "ambiguous");
  private static final Set<String> OFFICE_FIELDS = Set.of("title", "from", "to");

  private final EntryChecks checks;
  private final ObjectMapper json;

  NdjsonEntries(EntryChecks checks) {
    this.checks = checks;
    this.json = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    json.getFactory()
        .setStreamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).build());
  }

  /**
   * The entry of a line.
   *
   * @throws RefusedException if it holds none, naming the field
   */
  AuthorityEntry read(String line) {
    JsonNode entry;
    try {
      entry = json.readTree(line);
    } catch (JsonProcessingException e) {
      throw new RefusedException(
          ProblemType.INVALID_JSON, null, "no JSON object: " + e.getOriginalMessage());
    }
    only(null, entry, FIELDS);
    List<Alias> aliases = new ArrayList<>();
    for (JsonNode alias : list("aliases", entry)) {
      aliases.add(alias(alias));
    }
    List<Office> offices = new ArrayList<>();
    for (JsonNode office : list("offices", entry)) {
      only("offices", office, OFFICE_FIELDS);
      offices.add(
          checks.office(
              string("offices", office, "title"),
              string("offices", office, "from"),
              string("offices", office, "to")));
    }
    return checks.entry(
        string(null, entry, "id"),
        string(null, entry, "kind"),
        string(null, entry, "name"),
        aliases,
        string(null, entry, "wikidataId"),
        string(null, entry, "description"),
        externalIds(entry.path("externalIds")),
        EntryChecks.day("from", string(null, entry, "from")),
        EntryChecks.day("to", string(null, entry, "to")),
        offices);
  }

  private Alias alias(JsonNode alias) {
    if (alias.isTextual()) {
      return checks.alias(alias.textValue(), null, null, null, false);
    }
    only("aliases", alias, ALIAS_FIELDS);
    JsonNode ambiguous = alias.path("ambiguous");
    if (!isNothing(ambiguous) && !ambiguous.isBoolean()) {
      throw EntryChecks.invalid("aliases", "'ambiguous' is true or false");
    }
    return checks.alias(
        string("aliases", alias, "name"),
        string("aliases", alias, "language"),
        string("aliases", alias, "from"),
        string("aliases", alias, "to"),
        ambiguous.asBoolean());
  }

  private Map<String, String> externalIds(JsonNode ids) {
    Map<String, String> read = new LinkedHashMap<>();
    if (isNothing(ids)) {
      return read;
    }
    if (!ids.isObject()) {
      throw EntryChecks.invalid(
          "externalIds", "expected an object such as {\"viaf\": \"12345\"}, got " + kind(ids));
    }
    ids.properties()
        .forEach(
            id -> checks.putExternalId(read, id.getKey(), scalar("externalIds", id.getValue())));
    return read;
  }

  private static Iterable<JsonNode> list(String field, JsonNode entry) {
    JsonNode list = entry.path(field);
    if (isNothing(list)) {
      return List.of();
    }
    if (!list.isArray()) {
      throw EntryChecks.invalid(field, "expected a list, got " + kind(list));
    }
    return list;
  }

  /** A name that is not known is a slip: to leave it out silently would lose what it holds. */
  private static void only(@Nullable String field, JsonNode object, Set<String> known) {
    if (!object.isObject()) {
      throw EntryChecks.invalid(
          field == null ? "line" : field, "expected an object, got " + kind(object));
    }
    object
        .fieldNames()
        .forEachRemaining(name -> {
          if (!known.contains(name)) {
            throw EntryChecks.invalid(
                field == null ? name : field,
                "'%s' is none of %s".formatted(name, known.stream().sorted().toList()));
          }
        });
  }

  private static @Nullable String string(@Nullable String in, JsonNode object, String name) {
    return scalar(in == null ? name : in, object.path(name));
  }

  private static @Nullable String scalar(String field, JsonNode value) {
    if (isNothing(value)) {
      return null;
    }
    if (!value.isTextual()) {
      throw EntryChecks.invalid(field, "expected a string, got " + kind(value));
    }
    return value.textValue();
  }

  private static boolean isNothing(JsonNode value) {
    return value.isMissingNode() || value.isNull();
  }

  private static String kind(JsonNode value) {
    JsonNodeType type = value.getNodeType();
    return type == JsonNodeType.MISSING ? "nothing" : type.name().toLowerCase(Locale.ROOT);
  }
}
