package org.manchette.text.actor;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.manchette.text.ActorKind;

/** Ids and comparable forms of names, as recognition itself makes them. */
public final class ActorNames {

  private ActorNames() {}

  /**
   * The id of an actor that goes by that name: kind, colon, slug ({@code place:saint-denis}). The
   * slug is empty for a name without a letter or digit.
   */
  public static String id(ActorKind kind, String name) {
    return kind.name().toLowerCase(Locale.ROOT) + ":" + Folding.slug(name);
  }

  /**
   * The parts of a name without case, accents and ligatures (« Saint-Denis » and « SAINT DENIS »:
   * {@code saint}, {@code denis}).
   */
  public static List<String> parts(String name) {
    return Folding.pieces(name).stream().map(Folding::fold).toList();
  }

  /** {@link #parts} with spaces between them: equal for names that are taken for one another. */
  public static String key(String name) {
    return parts(name).stream().collect(Collectors.joining(" "));
  }
}
