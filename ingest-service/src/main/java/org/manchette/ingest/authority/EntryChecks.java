package org.manchette.ingest.authority;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.manchette.ingest.IngestConfig;
import org.manchette.ingest.ProblemType;
import org.manchette.ingest.RefusedException;
import org.manchette.text.ActorKind;
import org.manchette.text.actor.ActorNames;
import org.manchette.text.actor.AuthorityEntry;
import org.manchette.text.actor.AuthorityEntry.Alias;
import org.manchette.text.actor.AuthorityEntry.Office;

/**
 * Makes entries of what a file says, whatever its format, and refuses what cannot be one with the
 * field and the fix.
 */
final class EntryChecks {

  private static final Pattern ID = Pattern.compile("(person|organisation|place):[a-z0-9-]+");
  private static final Pattern WIKIDATA_ID = Pattern.compile("Q[1-9][0-9]{0,18}");
  private static final Pattern REGISTER = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  /** « ?Front national@fr[1972-10-05/2018-06-01] »; of the marks each may be left out. */
  private static final Pattern ALIAS =
      Pattern.compile("(\\??)(.*?)(?:@([a-z]{2,3}))?\\s*(?:\\[([^\\]/]*)/([^\\]/]*)\\])?");

  /** « maire de Nantes [2014-04-04/] ». */
  private static final Pattern OFFICE =
      Pattern.compile("(.*?)\\s*(?:\\[([^\\]/]*)/([^\\]/]*)\\])?");

  /** Also as a French spreadsheet words them. */
  private static final Map<String, ActorKind> KINDS =
      Map.of(
          "person", ActorKind.PERSON,
          "personne", ActorKind.PERSON,
          "organisation", ActorKind.ORGANISATION,
          "organization", ActorKind.ORGANISATION,
          "place", ActorKind.PLACE,
          "lieu", ActorKind.PLACE);

  private final IngestConfig.Authority limits;

  EntryChecks(IngestConfig.Authority limits) {
    this.limits = limits;
  }

  /** An entry; what is empty counts as not given. */
  AuthorityEntry entry(
      @Nullable String givenId,
      @Nullable String givenKind,
      @Nullable String givenName,
      List<Alias> aliases,
      @Nullable String wikidataId,
      @Nullable String description,
      Map<String, String> externalIds,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      List<Office> offices) {
    String name = text("name", givenName, limits.nameLength());
    if (name == null) {
      throw invalid("name", "an entry needs a name");
    }
    String id = id(givenId, givenKind, name);
    ActorKind kind = kindOf(id);
    String entity = text("wikidataId", wikidataId, limits.nameLength());
    if (entity != null && !WIKIDATA_ID.matcher(entity).matches()) {
      throw invalid(
          "wikidataId", "'%s' is no Wikidata id: expected such as Q142".formatted(entity));
    }
    inOrder("to", from, to);
    if (kind != ActorKind.PERSON && !offices.isEmpty()) {
      throw invalid("offices", "only a person holds offices: leave them out, or mend the kind");
    }
    if (offices.size() > limits.offices()) {
      throw tooMany("offices", limits.offices());
    }
    if (externalIds.size() > limits.offices()) {
      throw tooMany("externalIds", limits.offices());
    }
    return new AuthorityEntry(
        id,
        kind,
        name,
        distinct(name, aliases),
        entity,
        text("description", description, limits.descriptionLength()),
        externalIds,
        from,
        to,
        offices);
  }

  private String id(@Nullable String givenId, @Nullable String givenKind, String name) {
    String id = text("id", givenId, limits.nameLength());
    String word = text("kind", givenKind, limits.nameLength());
    ActorKind kind = word == null ? null : KINDS.get(word.toLowerCase(Locale.ROOT));
    if (word != null && kind == null) {
      throw invalid("kind", "'%s' is none of person, organisation, place".formatted(word));
    }
    if (id == null) {
      if (kind == null) {
        throw invalid("kind", "expected person, organisation or place, since there is no id");
      }
      id = ActorNames.id(kind, name);
      if (id.endsWith(":")) {
        throw invalid("id", "no id can be made of the name '%s': give one".formatted(name));
      }
      return id;
    }
    if (!ID.matcher(id).matches()) {
      throw invalid(
          "id",
          "'%s' is no id: expected kind, colon, and lower-case letters without accents, digits and hyphens, such as %s; or leave it out"
              .formatted(id, ActorNames.id(kind == null ? ActorKind.PERSON : kind, name)));
    }
    if (kind != null && kind != kindOf(id)) {
      throw invalid(
          "kind",
          "the id '%s' is that of another kind than '%s': mend one of them, an actor never changes its kind"
              .formatted(id, word));
    }
    return id;
  }

  private static ActorKind kindOf(String id) {
    return ActorKind.valueOf(id.substring(0, id.indexOf(':')).toUpperCase(Locale.ROOT));
  }

  /** Each once, and the preferred name only where it is ambiguous. */
  private List<Alias> distinct(String name, List<Alias> aliases) {
    Set<Alias> distinct = new LinkedHashSet<>(aliases);
    distinct.removeIf(alias -> alias.name().equals(name) && !alias.ambiguous());
    if (distinct.size() > limits.aliases()) {
      throw tooMany("aliases", limits.aliases());
    }
    return List.copyOf(distinct);
  }

  /** An alias with its marks as CSV has them. */
  Alias markedAlias(String marked) {
    Matcher parts = ALIAS.matcher(marked.strip());
    if (!parts.matches()) {
      throw invalid("aliases", "'%s' cannot be read".formatted(marked));
    }
    return alias(
        parts.group(2), parts.group(3), parts.group(4), parts.group(5), !parts.group(1).isEmpty());
  }

  /** An alias; days in ISO 8601. */
  Alias alias(
      @Nullable String givenName,
      @Nullable String language,
      @Nullable String from,
      @Nullable String to,
      boolean ambiguous) {
    String name = text("aliases", givenName, limits.nameLength());
    if (name == null) {
      throw invalid("aliases", "an alias without a name");
    }
    if (language != null && !LANGUAGE.matcher(language).matches()) {
      throw invalid(
          "aliases", "'%s' is no language: expected ISO 639-1 such as fr".formatted(language));
    }
    LocalDate first = day("aliases", from);
    LocalDate last = day("aliases", to);
    inOrder("aliases", first, last);
    return new Alias(name, language, first, last, ambiguous);
  }

  /** An office with its days as CSV has them. */
  Office markedOffice(String marked) {
    Matcher parts = OFFICE.matcher(marked.strip());
    if (!parts.matches()) {
      throw invalid("offices", "'%s' cannot be read".formatted(marked));
    }
    return office(parts.group(1), parts.group(2), parts.group(3));
  }

  /** An office; days in ISO 8601. */
  Office office(@Nullable String givenTitle, @Nullable String from, @Nullable String to) {
    String title = text("offices", givenTitle, limits.nameLength());
    if (title == null) {
      throw invalid("offices", "an office without a title");
    }
    LocalDate first = day("offices", from);
    LocalDate last = day("offices", to);
    inOrder("offices", first, last);
    return new Office(title, first, last);
  }

  /** Ids in other registers of « viaf:123|isni:0000 0001 ». */
  Map<String, String> markedExternalIds(List<String> marked) {
    Map<String, String> ids = new LinkedHashMap<>();
    for (String pair : marked) {
      int colon = pair.indexOf(':');
      if (colon < 0) {
        throw invalid(
            "externalIds", "'%s': expected register:id such as viaf:12345".formatted(pair));
      }
      putExternalId(ids, pair.substring(0, colon).strip(), pair.substring(colon + 1));
    }
    return ids;
  }

  /** Adds an id in another register. */
  void putExternalId(Map<String, String> ids, String register, @Nullable String value) {
    String id = text("externalIds", value, limits.nameLength());
    if (!REGISTER.matcher(register).matches() || id == null) {
      throw invalid(
          "externalIds",
          "'%s:%s': expected register:id such as viaf:12345"
              .formatted(register, id == null ? "" : id));
    }
    if (ids.put(register, id) != null) {
      throw invalid("externalIds", "two ids of the register '%s'".formatted(register));
    }
  }

  /** A day in ISO 8601; null for nothing. */
  static @Nullable LocalDate day(String field, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw invalid(
          field,
          "'%s' is no day: expected ISO 8601 such as 2002-11-17; leave it out where the day is not known"
              .formatted(shortened(text.strip())));
    }
  }

  private static void inOrder(String field, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null && to != null && to.isBefore(from)) {
      throw invalid(field, "%s is before %s".formatted(to, from));
    }
  }

  /** The text composed, its white space single; null for nothing. */
  private static @Nullable String text(String field, @Nullable String given, int most) {
    if (given == null) {
      return null;
    }
    String text =
        Normalizer.normalize(given, Normalizer.Form.NFC).replaceAll("[\\s\\u00a0]+", " ").strip();
    if (text.length() > most) {
      throw new RefusedException(
          ProblemType.TOO_LARGE,
          field,
          "'%s' is longer than %d characters".formatted(shortened(text), most));
    }
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i)) || text.charAt(i) == '\ufffd') {
        throw invalid(field, "a character that is none, in '%s'".formatted(shortened(text)));
      }
    }
    return text.isEmpty() ? null : text;
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }

  private static RefusedException tooMany(String field, int most) {
    return new RefusedException(
        ProblemType.TOO_LARGE, field, "more than %d of them".formatted(most));
  }

  static RefusedException invalid(String field, String detail) {
    return new RefusedException(ProblemType.INVALID_FIELD, field, detail);
  }

  /** The parts of a list with upright strokes between them, without empty ones. */
  static List<String> listed(@Nullable String cell) {
    List<String> parts = new ArrayList<>();
    if (cell != null) {
      for (String part : cell.split("\\|", -1)) {
        if (!part.isBlank()) {
          parts.add(part.strip());
        }
      }
    }
    return parts;
  }
}
