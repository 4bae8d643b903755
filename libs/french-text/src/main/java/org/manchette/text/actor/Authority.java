package org.manchette.text.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manchette.text.ActorKind;
import org.manchette.text.actor.AuthorityEntry.Alias;
import org.manchette.text.hygiene.Resources;
import org.manchette.text.token.Token;

/**
 * The actors that Manchette knows beforehand: countries, places, institutions, parties, media,
 * companies, holders of high offices. Read from resources beside this class in the {@link
 * AuthorityFormat}. Immutable.
 */
public final class Authority {

  /**
   * A form of one or several entries in a sentence.
   *
   * @param end index after its last token
   * @param entries all that bear the form, at least one, the likeliest without any context first:
   *     those of which it is a sure form, then in the order of the lists
   * @param ambiguous true if the form is a common word or name too, and counts only with support
   * @param surname true if it is but the last name of the first entry, a person
   */
  record Match(int end, List<AuthorityEntry> entries, boolean ambiguous, boolean surname) {

    /** The likeliest bearer. */
    AuthorityEntry entry() {
      return entries.getFirst();
    }
  }

  /** Articles as names have them, by the words that stand for them in a sentence. */
  private static final Map<String, String> ARTICLES =
      Map.of(
          "le", "le", "du", "le", "au", "le", "la", "la", "les", "les", "des", "les", "aux", "les",
          "l'", "l'", "l’", "l'");

  /** Letters of a single word that is a name without a capital too. */
  private static final int LONG_WORD = 6;

  /** Parts of a name that may be written with dashes between spaces: « Nice - Metz » is none. */
  private static final int LONG_NAME = 4;

  /** Marks that may stand inside a name and are tokens of their own. */
  private static final String INNER = "-–—,./!'";

  /** More of them stand in no name. */
  private static final int MARKS = 4;

  private static final char SPACED_DASH = '–';

  /**
   * Words that stand before surnames and names: a page of « Pape François » is no « François P. »
   */
  private static final Set<String> NOT_GIVEN =
      Set.of("pape", "lady", "abbe", "pere", "mere", "soeur", "saint", "cheikh", "mollah", "dalai");

  /** Folded forms that are common words where they have no capital: « le monde ». */
  private static final Set<String> COMMON =
      Set.copyOf(Resources.lines(Authority.class, "common-forms.txt"));

  private static final Authority SHIPPED = new Authority(readShipped());

  private final List<AuthorityEntry> entries;
  private final Map<String, AuthorityEntry> byId = new HashMap<>();
  private final NameTrie forms;
  private final Offices offices;

  /** Organisations and places by their article and the rest of their name: « le monde ». */
  private final Map<String, List<AuthorityEntry>> withArticle;

  private Authority(List<AuthorityEntry> entries) {
    this.entries = List.copyOf(entries);
    this.entries.forEach(entry -> byId.put(entry.id(), entry));
    this.forms = forms(this.entries);
    this.offices = new Offices(this.entries);
    this.withArticle = withArticle(this.entries);
  }

  private static List<AuthorityEntry> readShipped() {
    List<AuthorityEntry> entries = new ArrayList<>();
    for (String file : List.of("places.tsv", "organisations.tsv", "persons.tsv")) {
      InputStream stream = Authority.class.getResourceAsStream(file);
      if (stream == null) {
        throw new IllegalStateException("Resource " + file + " is missing from the jar");
      }
      try (BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
        entries.addAll(AuthorityFormat.read(file, reader));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return entries;
  }

  /** The authority shipped with this library. */
  public static Authority shipped() {
    return SHIPPED;
  }

  /**
   * This authority and entries of a site's own.
   *
   * @param added an entry with an id that is there already takes the place of that one
   */
  public Authority with(Collection<AuthorityEntry> added) {
    Map<String, AuthorityEntry> all = new LinkedHashMap<>();
    entries.forEach(entry -> all.put(entry.id(), entry));
    added.forEach(entry -> all.put(entry.id(), entry));
    return new Authority(List.copyOf(all.values()));
  }

  /** The entry of that id; null if there is none. */
  @Nullable AuthorityEntry entry(String id) {
    return byId.get(id);
  }

  /** All entries: places, organisations, persons. */
  public Stream<AuthorityEntry> entries() {
    return entries.stream();
  }

  /**
   * Who held an office on a day.
   *
   * @param office as a French text words it, without an article: « Premier ministre », « chef de
   *     l'État », « chancelière allemande »; a title without a country is French
   * @param day both the first and the last day of an office count as in office
   * @return several where an office has several holders or changes hands on that day; empty for an
   *     office that is not known or does not tell the country (« président »), and for a former one
   */
  public List<AuthorityEntry> holders(String office, LocalDate day) {
    return offices.holders(office, day);
  }

  private static Map<String, List<AuthorityEntry>> withArticle(List<AuthorityEntry> entries) {
    Map<String, List<AuthorityEntry>> named = new HashMap<>();
    for (AuthorityEntry entry : entries) {
      if (entry.kind() != ActorKind.PERSON) {
        Stream.concat(Stream.of(entry.name()), entry.aliases().stream().map(Alias::name))
            .map(Folding::fold)
            .map(name -> name.startsWith("l'") ? "l' " + name.substring(2) : name)
            .filter(name ->
                name.indexOf(' ') > 0 && ARTICLES.containsKey(name.substring(0, name.indexOf(' '))))
            .distinct()
            .forEach(name -> named.computeIfAbsent(name, k -> new ArrayList<>(1)).add(entry));
      }
    }
    return named;
  }

  /**
   * The organisation or place whose name begins with the article before the tokens: « Monde » in «
   * la correspondante du Monde »; null if there is none.
   *
   * @param end behind the last token
   */
  @Nullable Match behindArticle(List<Token> tokens, int start, int end, ActorKind kind) {
    String article = start == 0 ? null : ARTICLES.get(tokens.get(start - 1).lower());
    if (article == null || !tokens.get(start).capitalised()) {
      return null;
    }
    String rest =
        tokens.subList(start, end).stream()
            .map(token -> Folding.fold(token.text()))
            .collect(Collectors.joining(" "));
    List<AuthorityEntry> bearers =
        withArticle.getOrDefault(article + " " + rest, List.of()).stream()
            .filter(entry -> entry.kind() == kind)
            .toList();
    return bearers.isEmpty() ? null : new Match(end, bearers, false, false);
  }

  private static NameTrie forms(List<AuthorityEntry> entries) {
    NameTrie.Builder builder = new NameTrie.Builder();
    for (int i = 0; i < entries.size(); i++) {
      AuthorityEntry entry = entries.get(i);
      boolean ambiguous = false;
      for (Alias alias : entry.aliases()) {
        boolean preferred = alias.name().equals(entry.name());
        ambiguous |= preferred;
        add(builder, entry, i, alias.name(), alias.ambiguous());
      }
      if (!ambiguous) {
        add(builder, entry, i, entry.name(), false);
      }
      if (entry.kind() == ActorKind.PERSON && invertible(entry.name())) {
        int flags = NameTrie.INVERTED | (ambiguous ? NameTrie.AMBIGUOUS : 0);
        builder.add(entry.name(), NameParts.inverted(entry.name()), i, flags);
      }
    }
    return builder.build();
  }

  private static void add(
      NameTrie.Builder builder, AuthorityEntry entry, int number, String form, boolean ambiguous) {
    List<String> parts = NameParts.cut(form);
    boolean surname = entry.kind() == ActorKind.PERSON && entry.name().endsWith(" " + form);
    int flags =
        (ambiguous ? NameTrie.AMBIGUOUS : 0)
            | (surname ? NameTrie.SURNAME : 0)
            | (!ambiguous && isNameInLowerCase(form, parts) ? NameTrie.LOWER : 0);
    builder.add(form, parts, number, flags);
  }

  /** « Dupont Jean », but not « XIV Louis » nor « François Pape ». */
  private static boolean invertible(String name) {
    int given = NameParts.given(name);
    List<String> parts = NameParts.cut(name);
    return given > 0
        && given < parts.size()
        && !NOT_GIVEN.contains(Folding.fold(parts.getFirst()))
        && !parts.getLast().chars().allMatch(c -> "IVX0123456789".indexOf(c) >= 0)
        && !parts.getLast().equals("Ier");
  }

  /** True for what is a name in a text without capitals: several words, or one long rare one. */
  private static boolean isNameInLowerCase(String form, List<String> parts) {
    if (COMMON.contains(Folding.fold(form))) {
      return false;
    }
    List<String> words =
        parts.stream()
            .filter(part -> part.length() > 1 && !Cues.PARTICLES.contains(Folding.fold(part)))
            .toList();
    if (words.size() > 1) {
      return words.stream().anyMatch(word -> word.length() > 3);
    }
    return words.size() == 1
        && words.getFirst().length() >= LONG_WORD
        && !Folding.isCapitals(words.getFirst())
        && !Cues.COMMON_WORDS.contains(words.getFirst().toLowerCase(Locale.FRENCH));
  }

  /**
   * The longest form that begins at a token; null where none does.
   *
   * @param capitals true if the whole sentence is written in capitals, so that case tells nothing
   */
  @Nullable Match longest(List<Token> tokens, int start, boolean capitals) {
    return longest(tokens, start, capitals ? Lettering.CAPITALS : Lettering.MIXED);
  }

  /**
   * The longest form that begins at a token; null where none does.
   *
   * @param start may lie behind the last token: a cut text ends on « Jean Dupont ( »
   * @param lettering of the sentence
   */
  @Nullable Match longest(List<Token> tokens, int start, Lettering lettering) {
    if (start >= tokens.size()) {
      return null;
    }
    int node = NameTrie.ROOT;
    int read = 0;
    int comma = NameTrie.NONE;
    String marks = "";
    Match found = null;
    for (int i = start; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (Folding.isPlain(token.lower())) {
        node = forms.next(node, token.lower());
        read++;
      } else {
        List<String> parts = NameParts.cut(token.text());
        if (parts.isEmpty()) {
          char mark = token.text().charAt(0);
          if (i == start || INNER.indexOf(mark) < 0 || marks.length() == MARKS) {
            return found;
          }
          comma = mark == ',' && comma == NameTrie.NONE ? read : comma;
          marks += isSpacedDash(tokens, i) ? SPACED_DASH : mark;
          continue;
        }
        for (int p = 0; p < parts.size() && node != NameTrie.NONE; p++) {
          node = forms.next(node, NameParts.key(parts.get(p)));
        }
        read += parts.size();
      }
      if (node == NameTrie.NONE) {
        return found;
      }
      if (forms.from(node) < forms.to(node)) {
        Match match = match(node, tokens, start, i + 1, new Reading(lettering, comma, marks));
        found = match == null ? found : match;
      }
    }
    return found;
  }

  /** « Europe Écologie – Les Verts », but not « Jong-il », which the tokeniser cuts. */
  private static boolean isSpacedDash(List<Token> tokens, int i) {
    Token dash = tokens.get(i);
    boolean touches = tokens.get(i - 1).end() == dash.start();
    return "-–—".contains(dash.text()) && !(touches && dash.text().equals("-"));
  }

  /**
   * How a form was found.
   *
   * @param comma parts before the first comma; {@link NameTrie#NONE} without one
   * @param marks that are tokens of their own between its words
   */
  private record Reading(Lettering lettering, int comma, String marks) {}

  private @Nullable Match match(int node, List<Token> tokens, int start, int end, Reading reading) {
    List<String> read = new ArrayList<>(4);
    for (Token token : tokens.subList(start, end)) {
      NameParts.cut(token.text(), read);
    }
    boolean goesOn = end < tokens.size() && tokens.get(end).capitalised();
    int first = NameTrie.NONE;
    List<AuthorityEntry> bearers = List.of();
    for (int form = forms.from(node); form < forms.to(node); form++) {
      if (agrees(form, read, reading, goesOn)) {
        AuthorityEntry entry = entries.get(forms.entry(form));
        if (first == NameTrie.NONE) {
          first = form;
          bearers = List.of(entry);
        } else if (!bearers.contains(entry)) {
          bearers = Stream.concat(bearers.stream(), Stream.of(entry)).toList();
        }
      }
    }
    return first == NameTrie.NONE
        ? null
        : new Match(
            end, bearers, forms.is(NameTrie.AMBIGUOUS, first), forms.is(NameTrie.SURNAME, first));
  }

  /**
   * @param goesOn true if a capitalised word follows: « Martin Paul Durand » is no « Paul Martin »
   */
  private boolean agrees(int form, List<String> read, Reading reading, boolean goesOn) {
    String text = forms.text(form);
    boolean inverted = forms.is(NameTrie.INVERTED, form);
    List<String> known = inverted ? NameParts.inverted(text) : NameParts.cut(text);
    int surname = inverted ? known.size() - NameParts.given(text) : 0;
    if (inverted
        ? !reading.marks.isEmpty() && !(reading.marks.equals(",") && reading.comma == surname)
        : !hasMarks(text, read, reading.marks)) {
      return false;
    }
    boolean loud = inverted && Folding.isCapitals(read.get(surname - 1));
    if (inverted && goesOn && (!loud || reading.lettering == Lettering.CAPITALS)) {
      return false;
    }
    if (reading.lettering == Lettering.LOWER) {
      return forms.is(NameTrie.LOWER, form) && sameAccents(read, known);
    }
    return (reading.lettering == Lettering.CAPITALS || sameCapitals(read, known))
        && sameAccents(read, known);
  }

  /** True if the marks of the text are those of the form too, or a dash in a long name. */
  private static boolean hasMarks(String form, List<String> read, String marks) {
    for (int i = 0; i < marks.length(); i++) {
      char mark = marks.charAt(i);
      boolean dash = mark == SPACED_DASH;
      boolean there = dash ? form.contains(" - ") || form.contains(" – ") : form.indexOf(mark) >= 0;
      if (!there && !(dash && read.size() >= LONG_NAME)) {
        return false;
      }
    }
    return true;
  }

  /** Capitals where the form has them. */
  private static boolean sameCapitals(List<String> read, List<String> form) {
    for (int i = 0; i < form.size(); i++) {
      String word = read.get(i);
      String known = form.get(i);
      int first = known.codePointAt(0);
      // « 3M » is not « 3m ».
      boolean sign = Character.isDigit(first) && !known.equals(known.toLowerCase(Locale.FRENCH));
      boolean acronym = known.length() > 1 && Folding.isCapitals(known);
      if (Character.isUpperCase(first) && !Character.isUpperCase(word.codePointAt(0))) {
        return false;
      }
      if ((acronym && !Folding.isCapitals(word))
          || (sign && word.equals(word.toLowerCase(Locale.FRENCH)))) {
        return false;
      }
    }
    return true;
  }

  /** Accents where the text has them: « Elysée » is « Élysée », capitals often go without. */
  private static boolean sameAccents(List<String> read, List<String> form) {
    for (int i = 0; i < form.size(); i++) {
      String word = read.get(i);
      if (!Folding.isAscii(word)
          && !Folding.fold(word).equals(word.toLowerCase(Locale.FRENCH))
          && !tail(word).equals(tail(form.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private static String tail(String word) {
    return word.substring(1).toLowerCase(Locale.FRENCH);
  }
}
