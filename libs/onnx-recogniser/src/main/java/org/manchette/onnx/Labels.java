package org.manchette.onnx;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.manchette.text.ActorKind;
import org.manchette.text.actor.RecogniserSettingException;

/** What each label of a model says of a word. */
final class Labels {

  /** B, I, E, S of BIO, IOB1 and BIOES; L, U of BILOU. */
  private static final Pattern PREFIX = Pattern.compile("^([BIESLU])-(?=.)");

  private static final String BEGINNING = "BSU";

  /** As the models of WikiNER, CoNLL, OntoNotes, Quaero and ESTER are labelled. */
  private static final Map<String, ActorKind> USUAL =
      Map.ofEntries(
          Map.entry("per", ActorKind.PERSON),
          Map.entry("pers", ActorKind.PERSON),
          Map.entry("person", ActorKind.PERSON),
          Map.entry("personne", ActorKind.PERSON),
          Map.entry("org", ActorKind.ORGANISATION),
          Map.entry("organisation", ActorKind.ORGANISATION),
          Map.entry("organization", ActorKind.ORGANISATION),
          Map.entry("loc", ActorKind.PLACE),
          Map.entry("location", ActorKind.PLACE),
          Map.entry("gpe", ActorKind.PLACE),
          Map.entry("place", ActorKind.PLACE),
          Map.entry("lieu", ActorKind.PLACE));

  /** What a name may be, by column of a table. */
  static final List<ActorKind> KINDS = List.of(ActorKind.values());

  /** The column of what is no name. */
  static final int NONE = KINDS.size();

  static final int COLUMNS = NONE + 1;

  private final int[] columns;
  private final boolean[] begins;

  private Labels(int count) {
    this.columns = new int[count];
    this.begins = new boolean[count];
  }

  /**
   * The labels of a model.
   *
   * @param names by number
   * @param kinds by name without prefix; empty for the usual ones
   */
  static Labels of(List<String> names, Map<String, ActorKind> kinds) {
    Map<String, ActorKind> byName = new HashMap<>();
    kinds.forEach((name, kind) -> byName.put(lower(name), kind));
    Labels labels = new Labels(names.size());
    TreeSet<String> known = new TreeSet<>();
    boolean any = false;
    for (int i = 0; i < names.size(); i++) {
      String prefix = names.get(i);
      String name = PREFIX.matcher(prefix).replaceFirst("");
      labels.begins[i] =
          name.length() < prefix.length() && BEGINNING.indexOf(prefix.charAt(0)) >= 0;
      ActorKind kind = (kinds.isEmpty() ? USUAL : byName).get(lower(name));
      labels.columns[i] = kind == null ? NONE : KINDS.indexOf(kind);
      any |= kind != null;
      known.add(name);
    }
    String there = String.join(", ", known);
    for (String name : new TreeSet<>(kinds.keySet())) {
      if (known.stream().noneMatch(name::equalsIgnoreCase)) {
        throw new RecogniserSettingException(
            "labels", "the model has no label %s; it has %s".formatted(name, there));
      }
    }
    if (!any) {
      throw new RecogniserSettingException(
          "labels",
          "say which labels of the model name a person, an organisation or a place; it has "
              + there);
    }
    return labels;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  int count() {
    return columns.length;
  }

  /** What it names: an index of {@link #KINDS}, or {@link #NONE}. */
  int column(int label) {
    return columns[label];
  }

  /** Whether a name begins with it, also right behind another of its kind. */
  boolean begins(int label) {
    return begins[label];
  }
}
