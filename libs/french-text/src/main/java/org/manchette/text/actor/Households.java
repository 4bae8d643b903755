package org.manchette.text.actor;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manchette.text.actor.FirstNames.Sex;

/**
 * Tells families and generations by the words beside a surname: « les Le Pen », « les époux Balkany
 * », « la famille Kerlec », « Dumas fils ».
 */
final class Households {

  /** Before a surname, whatever is known of it. */
  private static final Set<String> COLLECTIVE =
      Set.of("couple", "famille", "fratrie", "clan", "dynastie");

  /** Before a surname, behind a plural article. */
  private static final Set<String> PLURAL =
      Set.of("époux", "frères", "sœurs", "soeurs", "jumeaux", "jumelles", "conjoints");

  private static final Set<String> PLURAL_ARTICLES = Set.of("les", "des", "aux", "deux", "trois");

  private static final Set<String> GENERATIONS =
      Set.of(
          "père", "fils", "mère", "fille", "aîné", "cadet", "junior", "senior", "jr", "jr.", "sr.");

  /** « Kerlec fils de marin » tells a descent, « Kerlec fils » a man. */
  private static final Set<String> OF = Set.of("de", "d'", "d’", "du", "des", "et");

  private Households() {}

  /**
   * True for a surname that means the family.
   *
   * @param known true if the article or the authority knows someone of that surname
   */
  static boolean isFamily(Found name, boolean known) {
    String before = name.before(1);
    if (name.span().title() || name.after(1).equals("et")) {
      return false;
    }
    boolean plural = PLURAL_ARTICLES.contains(name.before(2));
    return COLLECTIVE.contains(before)
        || (PLURAL.contains(before) && plural)
        || (known && (before.equals("les") || before.equals("aux")));
  }

  /** The sex that a word of generation tells; null for « junior ». */
  static @Nullable Sex sexOf(String generation) {
    return switch (generation) {
      case "père", "fils", "aîné", "cadet" -> Sex.MALE;
      case "mère", "fille" -> Sex.FEMALE;
      default -> null;
    };
  }

  /** How the family is called here: « époux Balkany », « les Le Pen ». */
  static String nameOf(Found name) {
    String before = name.before(1);
    boolean noun = COLLECTIVE.contains(before) || PLURAL.contains(before);
    return (noun ? before : "les") + " " + name.words();
  }

  /** « père » of « Dumas père »; empty where nothing of the kind stands behind the name. */
  static String generation(Found name) {
    String after = name.after(1);
    return GENERATIONS.contains(after) && !OF.contains(name.after(2)) ? after : "";
  }
}
