package org.manchette.ingest.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.manchette.index.ActorDocument;
import org.manchette.text.Actor;
import org.manchette.text.ActorKind;
import org.manchette.text.Mention;
import org.manchette.text.actor.ActorNames;
import org.manchette.text.actor.AuthorityEntry;

/** What acronyms actors bear. An acronym is known by its key: its letters in lower case. */
final class Acronyms {

  /** « FO » and « EY » are too short to be one organisation's all over an archive. */
  private static final int SHORTEST = 3;

  private static final int LONGEST = 10;

  private static final Pattern WRITTEN =
      Pattern.compile("\\p{Lu}{" + SHORTEST + "," + LONGEST + "}");
  private static final Pattern LETTERS = Pattern.compile("[a-z]+");

  private Acronyms() {}

  /** The key of « FOCN » and « F.O.C.N. »; null for what is no acronym. */
  static @Nullable String key(String form) {
    String letters = letters(form);
    if (!WRITTEN.matcher(letters).matches()) {
      return null;
    }
    String key = ActorNames.key(letters);
    return LETTERS.matcher(key).matches() ? key : null;
  }

  /** The form without full stops, under which it is kept as an alias. */
  static String letters(String form) {
    return form.replace(".", "");
  }

  /** The key of an organisation of which the article says nothing but that; else null. */
  static @Nullable String only(Actor actor) {
    if (!actor.provisional() || actor.kind() != ActorKind.ORGANISATION) {
      return null;
    }
    String key = key(actor.name());
    for (Mention mention : actor.mentions()) {
      if (key == null || !key.equals(key(mention.text()))) {
        return null;
      }
    }
    return key;
  }

  /** The keys of those that the article itself uses for an organisation of a longer name. */
  static Set<String> explained(Actor actor) {
    Set<String> keys = new TreeSet<>();
    if (actor.kind() == ActorKind.ORGANISATION) {
      List<String> parts = ActorNames.parts(actor.name());
      for (Mention mention : actor.mentions()) {
        addKey(keys, mention.text(), parts);
      }
    }
    return keys;
  }

  /** « MARIVEL » is no acronym of « Groupe Marivel », it is part of it. */
  private static void addKey(Set<String> keys, String form, List<String> parts) {
    String key = parts.size() > 1 ? key(form) : null;
    if (key != null && !parts.contains(key)) {
      keys.add(key);
    }
  }

  /**
   * The keys of those that a registered organisation bears, and whether each is surely its own: an
   * alias that the authority marks as ambiguous is not.
   */
  static Map<String, Boolean> borne(ActorDocument actor) {
    Map<String, Boolean> borne = new HashMap<>();
    if (!actor.kind().equals(ActorKind.ORGANISATION.name().toLowerCase(Locale.ROOT))) {
      return borne;
    }
    if (actor.entry() != null) {
      AuthorityEntry entry = EntryJson.read(actor.entry());
      for (AuthorityEntry.Alias alias : entry.aliases()) {
        put(borne, alias.name(), !alias.ambiguous());
      }
      put(borne, entry.name(), true);
      return borne;
    }
    Set<String> keys = new TreeSet<>();
    List<String> parts = ActorNames.parts(actor.name());
    actor.aliases().forEach(alias -> addKey(keys, alias, parts));
    keys.forEach(key -> borne.put(key, true));
    return borne;
  }

  private static void put(Map<String, Boolean> borne, String form, boolean sure) {
    String key = key(form);
    if (key != null) {
      borne.merge(key, sure, Boolean::logicalAnd);
    }
  }
}
