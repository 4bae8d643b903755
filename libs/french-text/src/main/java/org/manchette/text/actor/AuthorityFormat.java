package org.manchette.text.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manchette.text.ActorKind;
import org.manchette.text.actor.AuthorityEntry.Alias;
import org.manchette.text.actor.AuthorityEntry.Office;

/**
 * The text format of an authority: UTF-8, one entry a line, columns parted by tabs. Columns at the
 * end may be left out; empty lines and those that begin with « # » and a space are skipped.
 *
 * <ol>
 *   <li>id: kind, colon, slug (<code>person:emmanuel-macron</code>)
 *   <li>preferred name
 *   <li>aliases parted by <code>|</code>. A <code>?</code> before one says that it is also a common
 *       word or the name of others; <code> @en</code> behind it is its language, <code>
 *       [2002-11-17/2015-05-29]</code> the days on which it was the name: <code>
 *       ?Guardian @en|UMP [2002-11-17/2015-05-29]</code>. The preferred name is listed here only
 *       where it is ambiguous.
 *   <li>ids in other registers parted by <code>|</code>: a Wikidata id stands alone, others behind
 *       the name of the register: <code>Q90|insee:75056</code>
 *   <li>description: a few words that tell it from its namesakes
 *   <li>life: days of birth or foundation and of death or dissolution: <code>
 *       1890-11-22/1970-11-09</code>, <code>1977-12-21/</code>
 *   <li>offices parted by <code>|</code>, in order of time, with first and last day: <code>
 *       Premier ministre 2007-05-17/2012-05-15</code>; the last is empty while it is held
 * </ol>
 *
 * <p>Days are written in full (ISO 8601); one of which only the month or year is known is left out.
 */
public final class AuthorityFormat {

  static final List<String> COLUMNS =
      List.of("id", "name", "aliases", "ids", "description", "life", "offices");

  private static final String DAYS = "(\\d{4}-\\d{2}-\\d{2})?/(\\d{4}-\\d{2}-\\d{2})?";
  private static final Pattern ID =
      Pattern.compile("(person|organisation|place):[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern ALIAS =
      Pattern.compile("(\\?)?([^?@\\[\\]]+?)(?: @([a-z]{2}))?(?: \\[" + DAYS + "\\])?");
  private static final Pattern WIKIDATA = Pattern.compile("Q[1-9]\\d*");
  private static final Pattern EXTERNAL = Pattern.compile("([a-z0-9][a-z0-9-]*):(\\S+)");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern LIFE = Pattern.compile(DAYS);
  private static final Pattern OFFICE = Pattern.compile("([^/\\d][^/]*?)(?: " + DAYS + ")?");

  private final String file;
  private int number;
  private String[] columns = new String[0];

  private AuthorityFormat(String file) {
    this.file = file;
  }

  /**
   * The entries of a file in its order.
   *
   * @param file its name, for messages
   * @throws AuthorityFormatException at the first line that is not in the format
   * @throws IOException if it cannot be read
   */
  public static List<AuthorityEntry> read(String file, BufferedReader reader) throws IOException {
    AuthorityFormat format = new AuthorityFormat(file);
    List<AuthorityEntry> entries = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      format.number++;
      if (line.isBlank() || line.startsWith("# ")) {
        continue;
      }
      AuthorityEntry entry = format.entry(line);
      Integer before = lines.putIfAbsent(entry.id(), format.number);
      if (before != null) {
        throw format.problem(1, "« %s » is the id of line %d too".formatted(entry.id(), before));
      }
      entries.add(entry);
    }
    return entries;
  }

  /** An entry as a line, without an end of line. */
  public static String line(AuthorityEntry entry) {
    List<String> ids = new ArrayList<>();
    if (entry.wikidataId() != null) {
      ids.add(entry.wikidataId());
    }
    new TreeMap<>(entry.externalIds()).forEach((register, id) -> ids.add(register + ":" + id));
    String life = entry.from() == null && entry.to() == null ? "" : days(entry.from(), entry.to());
    String line =
        String.join(
            "\t",
            entry.id(),
            entry.name(),
            entry.aliases().stream().map(AuthorityFormat::alias).collect(Collectors.joining("|")),
            String.join("|", ids),
            entry.description() == null ? "" : entry.description(),
            life,
            entry.offices().stream().map(AuthorityFormat::office).collect(Collectors.joining("|")));
    return line.stripTrailing();
  }

  private static String alias(Alias alias) {
    String language = alias.language() == null ? "" : " @" + alias.language();
    boolean always = alias.from() == null && alias.to() == null;
    String days = always ? "" : " [" + days(alias.from(), alias.to()) + "]";
    return (alias.ambiguous() ? "?" : "") + alias.name() + language + days;
  }

  private static String office(Office office) {
    boolean known = office.from() != null || office.to() != null;
    return known ? office.title() + " " + days(office.from(), office.to()) : office.title();
  }

  private static String days(@Nullable LocalDate from, @Nullable LocalDate to) {
    return (from == null ? "" : from) + "/" + (to == null ? "" : to);
  }

  private AuthorityEntry entry(String line) {
    columns = line.split("\t", -1);
    if (columns.length > COLUMNS.size()) {
      throw problem(COLUMNS.size(), "more than " + COLUMNS.size() + " columns");
    }
    for (int i = 0; i < columns.length; i++) {
      if (!columns[i].equals(columns[i].strip())) {
        throw problem(i + 1, "a space at the beginning or the end of « " + columns[i] + " »");
      }
    }
    String id = column(1);
    if (!ID.matcher(id).matches()) {
      throw problem(1, "« %s » is no id; write one as person:emmanuel-macron".formatted(id));
    }
    ActorKind kind = ActorKind.valueOf(id.substring(0, id.indexOf(':')).toUpperCase(Locale.ROOT));
    String name = column(2);
    if (NameParts.cut(name).isEmpty()) {
      throw problem(2, "the name is missing");
    }
    List<Alias> aliases = items(3).stream().map(item -> alias(item, name)).toList();
    if (new HashSet<>(aliases).size() < aliases.size()) {
      throw problem(3, "an alias is there twice in « " + column(3) + " »");
    }
    String wikidata = null;
    Map<String, String> external = new HashMap<>();
    for (String item : items(4)) {
      Matcher other = EXTERNAL.matcher(item);
      if (WIKIDATA.matcher(item).matches() && wikidata == null) {
        wikidata = item;
      } else if (!other.matches() || external.put(other.group(1), other.group(2)) != null) {
        throw problem(4, "« %s » is no id; write Q90 or insee:75056, one each".formatted(item));
      }
    }
    LocalDate from = null;
    LocalDate to = null;
    if (!column(6).isEmpty()) {
      Matcher life = LIFE.matcher(column(6));
      if (!life.matches() || column(6).equals("/")) {
        throw problem(6, "« %s » is no life; write 1890-11-22/1970-11-09".formatted(column(6)));
      }
      from = day(6, life.group(1));
      to = day(6, life.group(2));
      checkOrder(6, from, to);
    }
    String description = column(5).isEmpty() ? null : column(5);
    return new AuthorityEntry(
        id, kind, name, aliases, wikidata, description, external, from, to, offices());
  }

  private Alias alias(String item, String name) {
    Matcher matcher = ALIAS.matcher(item);
    if (!matcher.matches()
        || !matcher.group(2).equals(matcher.group(2).strip())
        || NameParts.cut(matcher.group(2)).isEmpty()) {
      throw problem(
          3, "« %s » is no alias; write ?UMP @fr [2002-11-17/2015-05-29]".formatted(item));
    }
    boolean ambiguous = matcher.group(1) != null;
    if (matcher.group(2).equals(name) && !ambiguous) {
      throw problem(3, "« %s » is the preferred name already".formatted(name));
    }
    LocalDate from = day(3, matcher.group(4));
    LocalDate to = day(3, matcher.group(5));
    checkOrder(3, from, to);
    return new Alias(matcher.group(2), matcher.group(3), from, to, ambiguous);
  }

  private List<Office> offices() {
    List<Office> offices = new ArrayList<>();
    LocalDate before = LocalDate.MIN;
    for (String item : items(7)) {
      Matcher matcher = OFFICE.matcher(item);
      if (!matcher.matches() || DAY.matcher(matcher.group(1)).find()) {
        throw problem(
            7, "« %s » is no office; write Premier ministre 2007-05-17/2012-05-15".formatted(item));
      }
      LocalDate from = day(7, matcher.group(2));
      LocalDate to = day(7, matcher.group(3));
      checkOrder(7, from, to);
      if (from != null && from.isBefore(before)) {
        throw problem(7, "« %s » stands behind a later office".formatted(item));
      }
      before = from == null ? before : from;
      offices.add(new Office(matcher.group(1), from, to));
    }
    return offices;
  }

  private String column(int column) {
    return column <= columns.length ? columns[column - 1] : "";
  }

  private List<String> items(int column) {
    return column(column).isEmpty() ? List.of() : Arrays.asList(column(column).split("\\|", -1));
  }

  private @Nullable LocalDate day(int column, @Nullable String day) {
    if (day == null) {
      return null;
    }
    try {
      return LocalDate.parse(day);
    } catch (DateTimeException e) {
      throw problem(column, "« %s » is no day of the calendar".formatted(day));
    }
  }

  private void checkOrder(int column, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null && to != null && to.isBefore(from)) {
      throw problem(column, "%s ends before it begins".formatted(days(from, to)));
    }
  }

  private AuthorityFormatException problem(int column, String problem) {
    return new AuthorityFormatException(file, number, column, problem);
  }
}
