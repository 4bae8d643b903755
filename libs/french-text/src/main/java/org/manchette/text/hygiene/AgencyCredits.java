package org.manchette.text.hygiene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the credits that an article gives to news agencies: « (AFP) », « (avec Reuters) », « Avec
 * AFP et Reuters » at the end of a paragraph, « LONDRES, 3 août (Reuters) - », « © 2020 AFP ». « Il
 * l'a dit à l'AFP » and « l'Agence France-Presse (AFP) » are none.
 */
final class AgencyCredits {

  /** In code units: longer parentheses and paragraph ends are prose. */
  private static final int LONGEST = 80;

  /** In code units: place and date before the credit of a dateline. */
  private static final int LONGEST_DATELINE = 60;

  /** Words of a title that publishes « avec AFP ». */
  private static final int MOST_WORDS = 5;

  private static final List<String> INTRODUCTIONS =
      List.of(
          "sources : ",
          "source : ",
          "sources: ",
          "source: ",
          "sources ",
          "source ",
          "par ",
          "avec ",
          "d'après ",
          "(c) ",
          "texte : ",
          "publié par ");

  private static final Set<String> SMALL =
      Set.of("le", "la", "les", "de", "du", "des", "et", "en", "rédaction", "franceinfo");

  private static final Set<String> GENERIC =
      Set.of("agences", "agence", "les agences", "agences de presse", "autres agences");

  private final Draft draft;
  private final List<Defect> defects;
  private final Set<String> agencies = new LinkedHashSet<>();

  private AgencyCredits(Draft draft, List<Defect> defects) {
    this.draft = draft;
    this.defects = defects;
  }

  /** The credited agencies in text order, each once; a defect is added for each credit. */
  static List<String> find(Draft draft, List<Defect> defects) {
    AgencyCredits credits = new AgencyCredits(draft, defects);
    credits.scan();
    return List.copyOf(credits.agencies);
  }

  private void scan() {
    int start = 0;
    for (int i = 0; i <= draft.length(); i++) {
      char c = i == draft.length() ? '\n' : draft.at(i);
      if (c == '\n') {
        tail(start, i);
        start = i + 1;
      } else if (c == '(') {
        parenthesis(start, i);
      } else if (c == '©') {
        copyright(i);
      }
    }
  }

  private void parenthesis(int paragraph, int open) {
    int close = open + 1;
    while (close - open < LONGEST && ")\n\0".indexOf(draft.at(close)) < 0) {
      close++;
    }
    if (draft.at(close) != ')') {
      return;
    }
    String inside = draft.substring(open + 1, close).strip();
    List<String> found = credited(inside);
    if (found.isEmpty()) {
      return;
    }
    boolean bare = found.size() == 1 && agency(inside) != null;
    if (!bare || isPlaced(paragraph, open, close + 1, Agencies.isUnmistakable(found.getFirst()))) {
      add(open, close + 1, found);
    }
  }

  /**
   * True if an agency's name in parentheses stands where a credit does, not where an acronym does.
   */
  private boolean isPlaced(int paragraph, int open, int end, boolean unmistakable) {
    if (isAfterSentence(paragraph, open)) {
      return true;
    }
    boolean dateline =
        open - paragraph <= LONGEST_DATELINE
            && (isDash(end) || (unmistakable && isCapitals(paragraph, open)));
    if (dateline || !unmistakable) {
      return dateline;
    }
    return !isAcronymOf(paragraph, open)
        && (isParagraphEnd(end) || (isSentenceEnd(end) && !isNameBefore(open)));
  }

  /** « BRUXELLES (Belga) ». */
  private boolean isCapitals(int from, int to) {
    String place = draft.substring(from, to).strip();
    return place.length() > 2
        && place.chars().allMatch(c -> Character.isUpperCase(c) || c == '-' || c == ' ');
  }

  /** « l'Agence France-Presse (AFP) »: a name and its acronym. */
  private boolean isAcronymOf(int paragraph, int open) {
    int from = Math.max(paragraph, open - LONGEST_DATELINE);
    String before = draft.substring(from, open).stripTrailing().toLowerCase(Locale.FRENCH);
    return before.endsWith("france-presse")
        || before.endsWith("france presse")
        || before.endsWith("agence de presse");
  }

  /** A capitalised word stands before the parenthesis. */
  private boolean isNameBefore(int open) {
    int last = open - 1;
    while (last > 0 && draft.at(last) == ' ' && open - last < 3) {
      last--;
    }
    int first = last;
    while (last - first < LONGEST && Character.isLetter(draft.at(first))) {
      first--;
    }
    return Character.isUpperCase(draft.at(first + 1));
  }

  private void copyright(int sign) {
    int from = sign + 1;
    while (from - sign < 8 && (draft.at(from) == ' ' || Character.isDigit(draft.at(from)))) {
      from++;
    }
    int end = Math.min(draft.length(), from + Agencies.LONGEST_NAME);
    while (end > from) {
      boolean whole = !Character.isLetterOrDigit(draft.at(end)) && draft.at(end) != '/';
      String agency = whole ? Agencies.named(draft.substring(from, end)) : null;
      if (agency != null) {
        add(sign, end, List.of(agency));
        return;
      }
      end--;
    }
  }

  /** What stands behind the last sentence of a paragraph, or is the whole of it. */
  private void tail(int start, int end) {
    int to = end;
    while (to > start && (draft.at(to - 1) == ' ' || draft.at(to - 1) == '.')) {
      to--;
    }
    int from = to;
    while (from > start
        && to - from < LONGEST
        && !(isSentenceEnd(from - 1) && draft.at(from) == ' ')) {
      from--;
    }
    boolean whole = from == start || isSentenceEnd(from - 1);
    while (from < to && (draft.at(from) == ' ' || draft.at(from) == '-' || draft.at(from) == '–')) {
      from++;
    }
    String words = draft.substring(from, to);
    List<String> found = whole ? credited(words) : List.of();
    if (found.isEmpty()) {
      // « …, dit le maire, avec Reuters »
      int with = words.lastIndexOf(", avec ");
      found = with < 0 ? List.of() : list(words.substring(with + ", avec ".length()));
      from += with < 0 ? 0 : with + 2;
    }
    if (!found.isEmpty()) {
      add(from, to, found);
    }
  }

  private boolean isAfterSentence(int paragraph, int i) {
    int last = i - 1;
    while (last > paragraph && draft.at(last) == ' ' && i - last < 4) {
      last--;
    }
    return last < paragraph || ".!?…»\"”)".indexOf(draft.at(last)) >= 0;
  }

  private boolean isParagraphEnd(int from) {
    int i = from;
    while (i - from < 4 && (draft.at(i) == ' ' || draft.at(i) == '.')) {
      i++;
    }
    return i >= draft.length() || draft.at(i) == '\n';
  }

  private boolean isDash(int from) {
    int i = draft.at(from) == ' ' ? from + 1 : from;
    return draft.at(i) == '-' || draft.at(i) == '–' || draft.at(i) == '—';
  }

  private boolean isSentenceEnd(int i) {
    return ".!?…»\"”".indexOf(draft.at(i)) >= 0;
  }

  private void add(int from, int to, List<String> found) {
    agencies.addAll(found);
    Defects.add(
        defects, new Defect(Defect.Kind.AGENCY_CREDIT, draft.start(from), draft.end(to - 1)));
  }

  /**
   * The agencies of a credit, empty for prose: a list of them (« AFP/Reuters »), one behind a word
   * that introduces it (« Source : AFP »), or behind a title (« Le Journal avec AFP »).
   */
  private static List<String> credited(String words) {
    String lower = words.toLowerCase(Locale.FRENCH);
    for (String introduction : INTRODUCTIONS) {
      if (lower.startsWith(introduction)) {
        return credited(words.substring(introduction.length()));
      }
    }
    int with = words.lastIndexOf(" avec ");
    return with > 0 && isTitle(words.substring(0, with))
        ? list(words.substring(with + " avec ".length()))
        : list(words);
  }

  /** « Le Journal du Soir », « L.B. »: a few words, each with a capital or as small as « du ». */
  private static boolean isTitle(String words) {
    String[] title = words.strip().split("\\s+", -1);
    return title.length <= MOST_WORDS
        && Arrays.stream(title)
            .allMatch(w ->
                Character.isUpperCase(w.charAt(0))
                    || Character.isDigit(w.charAt(0))
                    || SMALL.contains(w));
  }

  /** Each part of « AFP, Reuters et AP » as an agency; empty if one part is none. */
  private static List<String> list(String words) {
    List<String> found = new ArrayList<>();
    for (String part : words.strip().split("\\s*(?:/|,|;|&|\\+| et | - | – |\\|)\\s*", -1)) {
      String agency = agency(part.strip());
      if (agency != null) {
        found.add(agency);
      } else if (!GENERIC.contains(part.toLowerCase(Locale.FRENCH)) || found.isEmpty()) {
        return List.of();
      }
    }
    return found;
  }

  private static @Nullable String agency(String part) {
    String name = part.startsWith("l'") ? part.substring(2) : part;
    String withoutYear = name.replaceFirst("^(?:19|20)\\d\\d ", "");
    return withoutYear.length() > Agencies.LONGEST_NAME ? null : Agencies.named(withoutYear);
  }
}
