package org.manchette.text.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manchette.text.hygiene.Resources;

/** First names and the sex of those who bear them (facts of INSEE). Immutable. */
public final class FirstNames {

  /** Whose name it is, by nine bearers in ten. */
  public enum Sex {
    MALE,
    FEMALE
  }

  private static final FirstNames SHIPPED = new FirstNames();

  /** Folded name to {@code m}, {@code f} or {@code u}. */
  private final Map<String, Character> names = HashMap.newHashMap(16_000);

  private FirstNames() {
    for (String line : Resources.lines(FirstNames.class, "first-names.tsv")) {
      int tab = line.indexOf('\t');
      names.merge(
          Folding.fold(line.substring(0, tab)),
          line.charAt(tab + 1),
          (known, added) -> known.equals(added) ? known : Character.valueOf('u'));
    }
  }

  /** The names shipped with this library. */
  public static FirstNames shipped() {
    return SHIPPED;
  }

  /** True if {@code word} is a first name, or a hyphenated pair that begins with one. */
  public boolean contains(String word) {
    return lookUp(word) != null;
  }

  /** The sex that a first name tells; empty when unknown or borne by both. */
  public Optional<Sex> sexOf(String word) {
    Character sex = lookUp(word);
    if (sex == null || sex == 'u') {
      return Optional.empty();
    }
    return Optional.of(sex == 'm' ? Sex.MALE : Sex.FEMALE);
  }

  private @Nullable Character lookUp(String word) {
    String folded = Folding.fold(word);
    Character sex = names.get(folded);
    int hyphen = folded.indexOf('-');
    return sex == null && hyphen > 0 ? names.get(folded.substring(0, hyphen)) : sex;
  }
}
