package org.manchette.text.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manchette.text.ActorKind;
import org.manchette.text.actor.AuthorityEntry.Alias;
import org.manchette.text.hygiene.Resources;
import org.manchette.text.token.Token;

/**
 * The actors that Manchette knows beforehand: countries, places, institutions, parties, media,
 * companies, holders of high offices. Read from one-entry-a-line resources beside this class;
 * immutable.
 */
public final class Authority {

  /**
   * A form of an entry in a sentence.
   *
   * @param end index after its last token
   * @param entry whose form it is
   * @param ambiguous true if the form is a common word or name too, and counts only with support
   * @param surname true if it is but the last name of a person
   */
  record Match(int end, AuthorityEntry entry, boolean ambiguous, boolean surname) {}

  private record Form(AuthorityEntry entry, List<String> pieces, boolean ambiguous) {}

  /** A state of the trie over folded name parts. */
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>(2);
    private final List<Form> forms = new ArrayList<>(1);
  }

  private static final Authority SHIPPED = readShipped();

  private final List<AuthorityEntry> entries = new ArrayList<>();
  private final Node root = new Node();

  private Authority() {}

  private static Authority readShipped() {
    Authority authority = new Authority();
    for (String file : List.of("places.tsv", "organisations.tsv", "persons.tsv")) {
      Resources.lines(Authority.class, file).forEach(line -> authority.add(entry(line)));
    }
    return authority;
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
    Map<String, AuthorityEntry> byId = new LinkedHashMap<>();
    entries.forEach(entry -> byId.put(entry.id(), entry));
    added.forEach(entry -> byId.put(entry.id(), entry));
    Authority all = new Authority();
    byId.values().forEach(all::add);
    return all;
  }

  /** All entries: places, organisations, persons. */
  public Stream<AuthorityEntry> entries() {
    return entries.stream();
  }

  private static AuthorityEntry entry(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length < 2) {
      throw new IllegalStateException("Authority line without a name: " + line);
    }
    String id = columns[0];
    ActorKind kind = ActorKind.valueOf(id.substring(0, id.indexOf(':')).toUpperCase(Locale.ROOT));
    List<String> marked = columns.length > 2 ? List.of(columns[2].split("\\|")) : List.of();
    List<Alias> aliases = new ArrayList<>();
    for (String alias : marked) {
      boolean ambiguous = alias.startsWith("?");
      String plain = ambiguous ? alias.substring(1) : alias;
      aliases.add(new Alias(plain, null, null, null, ambiguous));
    }
    return AuthorityEntry.of(id, kind, columns[1], aliases);
  }

  private void add(AuthorityEntry entry) {
    entries.add(entry);
    boolean listed = false;
    for (Alias alias : entry.aliases()) {
      register(entry, alias.name(), alias.ambiguous());
      listed |= alias.name().equals(entry.name());
    }
    if (!listed) {
      register(entry, entry.name(), false);
    }
  }

  private void register(AuthorityEntry entry, String form, boolean ambiguous) {
    List<String> pieces = Folding.pieces(form);
    Node node = root;
    for (String piece : pieces) {
      node = node.next.computeIfAbsent(Folding.fold(piece), k -> new Node());
    }
    node.forms.add(new Form(entry, pieces, ambiguous));
  }

  /**
   * The longest form that begins at a token; null where none does.
   *
   * @param start may lie behind the last token: a cut text ends on « Jean Dupont ( »
   * @param capitals true if the whole sentence is written in capitals, so that case tells nothing
   */
  @Nullable Match longest(List<Token> tokens, int start, boolean capitals) {
    if (start >= tokens.size()) {
      return null;
    }
    String first = tokens.get(start).lower();
    if (Folding.isPlain(first) && !root.next.containsKey(first)) {
      return null;
    }
    Node node = root;
    List<String> read = new ArrayList<>(4);
    Match found = null;
    for (int i = start; i < tokens.size(); i++) {
      List<String> pieces = Folding.pieces(tokens.get(i).text());
      if (pieces.isEmpty()) {
        return found;
      }
      for (String piece : pieces) {
        node = node.next.get(Folding.fold(piece));
        if (node == null) {
          return found;
        }
        read.add(piece);
      }
      for (Form form : node.forms) {
        if (agrees(read, form.pieces, capitals)) {
          boolean surname =
              form.entry.kind() == ActorKind.PERSON
                  && form.pieces.size() < Folding.pieces(form.entry.name()).size()
                  && form.entry.name().endsWith(String.join(" ", form.pieces));
          found = new Match(i + 1, form.entry, form.ambiguous, surname);
          break;
        }
      }
    }
    return found;
  }

  /** Capitals where the form has them; accents where the text has them. */
  private static boolean agrees(List<String> read, List<String> form, boolean capitals) {
    for (int i = 0; i < form.size(); i++) {
      String word = read.get(i);
      String known = form.get(i);
      boolean upper = Folding.isCapitals(word);
      if (!capitals && Character.isUpperCase(known.codePointAt(0))) {
        boolean acronym = known.length() > 1 && Folding.isCapitals(known);
        if (!Character.isUpperCase(word.codePointAt(0)) || (acronym && !upper)) {
          return false;
        }
      }
      // « Elysée » is « Élysée »: capitals often go without.
      if (!Folding.isAscii(word)
          && !Folding.fold(word).equals(word.toLowerCase(Locale.FRENCH))
          && !tail(word).equals(tail(known))) {
        return false;
      }
    }
    return true;
  }

  private static String tail(String word) {
    return word.substring(1).toLowerCase(Locale.FRENCH);
  }
}
