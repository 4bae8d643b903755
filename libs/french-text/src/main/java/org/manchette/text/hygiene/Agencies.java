package org.manchette.text.hygiene;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** News agencies by the names that credits give them. */
final class Agencies {

  /** In code units. */
  static final int LONGEST_NAME = 24;

  /** In lower case; the value is the name that the agency goes by. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("afp", "AFP"),
          Map.entry("afpforum", "AFP"),
          Map.entry("afprelaxnews", "AFP"),
          Map.entry("afp-relaxnews", "AFP"),
          Map.entry("agence france-presse", "AFP"),
          Map.entry("agence france presse", "AFP"),
          Map.entry("reuters", "Reuters"),
          Map.entry("thomson reuters", "Reuters"),
          Map.entry("ap", "AP"),
          Map.entry("associated press", "AP"),
          Map.entry("dpa", "dpa"),
          Map.entry("ats", "ATS"),
          Map.entry("keystone-ats", "ATS"),
          Map.entry("belga", "Belga"),
          Map.entry("efe", "EFE"),
          Map.entry("ansa", "ANSA"),
          Map.entry("xinhua", "Xinhua"),
          Map.entry("tass", "TASS"),
          Map.entry("itar-tass", "TASS"),
          Map.entry("apa", "APA"),
          Map.entry("map", "MAP"),
          Map.entry("aps", "APS"),
          Map.entry("tap", "TAP"),
          Map.entry("aa", "AA"),
          Map.entry("anadolu", "AA"),
          Map.entry("anp", "ANP"),
          Map.entry("upi", "UPI"),
          Map.entry("kyodo", "Kyodo"),
          Map.entry("interfax", "Interfax"),
          Map.entry("bloomberg", "Bloomberg"),
          Map.entry("relaxnews", "Relaxnews"),
          Map.entry("6medias", "6Medias"),
          Map.entry("pc", "La Presse canadienne"),
          Map.entry("la presse canadienne", "La Presse canadienne"),
          Map.entry("presse canadienne", "La Presse canadienne"));

  /** Some write them in small letters. */
  private static final Set<String> SMALL = Set.of("dpa", "ATS", "Reuters");

  private Agencies() {}

  /** The agency whose name, as an agency writes it, that is; null if none. */
  static @Nullable String named(String name) {
    String agency = NAMES.get(name.toLowerCase(Locale.ROOT));
    boolean small = name.equals(name.toLowerCase(Locale.ROOT));
    return agency == null || (small && !SMALL.contains(agency)) ? null : agency;
  }

  /** True for a name that hardly is anything else: « AP » and « MAP » are many things. */
  static boolean isUnmistakable(String agency) {
    return switch (agency) {
      case "AFP",
          "Reuters",
          "dpa",
          "Belga",
          "Xinhua",
          "TASS",
          "Relaxnews",
          "La Presse canadienne" ->
          true;
      default -> false;
    };
  }
}
