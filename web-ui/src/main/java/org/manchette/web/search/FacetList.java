package org.manchette.web.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.FacetResponse;
import org.manchette.search.api.SearchResponse.Facet;
import org.manchette.search.api.SearchResponse.FacetValue;
import org.manchette.web.page.Address;
import org.manchette.web.page.Format;

/**
 * The values of a facet as they are listed: the most frequent ones, narrower ones below and
 * indented under the broader one; or, searched inside, the chosen ones and those found by name.
 *
 * @param name of the parameter
 * @param leading the values to show at once: the first ones and all that are chosen
 * @param rest the values to show on demand
 * @param others number of values beyond those
 * @param deeper number of narrower values that are listed once the one above them is chosen
 * @param words that are searched inside it; null if it is not searched
 * @param all true if an article must have all chosen values, false if one is enough
 * @param excluded the values that articles must not have
 * @param exclusion the search without any of its values excluded; null if none can be
 */
public record FacetList(
    String name,
    List<Entry> leading,
    List<Entry> rest,
    long others,
    int deeper,
    @Nullable String words,
    boolean all,
    List<FacetValue> excluded,
    @Nullable Address exclusion) {

  private static final int AT_ONCE = 6;

  /** So many more sources or topics are found as fast by unfolding them. */
  private static final int A_GLANCE = 8;

  /** Deeper levels of a tree are indented like this one. */
  private static final int DEEPEST = 3;

  /** Levels of a tree that are listed whatever is chosen; the next ones have hundreds of values. */
  private static final int LEVELS = 2;

  private static final Pattern SPACE = Pattern.compile("\\s");

  /** An article has many of these, but one source, section and language. */
  private static final Set<String> SEVERAL =
      Set.of("person", "organisation", "place", "topic", "about", "author");

  /** Whose values are told in the language of the page. */
  private static final Set<String> TOLD = Set.of("language", "precision", "direct");

  private static final Set<String> ACTORS = Set.of("person", "organisation", "place");

  /** Parameter with the words that are searched inside a facet. */
  static String find(String facet) {
    return facet + "Find";
  }

  /** Parameter that says whether all values of a facet must hold. */
  static String mode(String facet) {
    return facet + "Mode";
  }

  /** Parameter with the values of a facet that articles must not have. */
  static String not(String facet) {
    return facet + "Not";
  }

  static boolean all(Address address, String facet) {
    return "all".equals(address.first(mode(facet)));
  }

  static boolean actors(String facet) {
    return ACTORS.contains(facet);
  }

  /**
   * Lists a facet whose values can be chosen.
   *
   * @param address of the search
   * @param format of the reader
   */
  public static FacetList of(Facet facet, Address address, Format format) {
    return of(facet, null, address, null, format);
  }

  /**
   * Lists a facet whose values can be chosen or excluded.
   *
   * @param inside values found by name; null if it is not searched inside
   */
  static FacetList excludable(
      Facet facet, @Nullable FacetResponse inside, Address address, Format format) {
    return of(facet, inside, address, address.with("after", null), format);
  }

  private static FacetList of(
      Facet told,
      @Nullable FacetResponse inside,
      Address address,
      @Nullable Address exclusion,
      Format format) {
    Facet facet =
        new Facet(
            told.name(),
            named(told.values(), format),
            told.others(),
            named(told.excluded(), format));
    boolean all = all(address, facet.name());
    if (inside != null) {
      String words = address.first(find(facet.name()));
      return new FacetList(
          facet.name(),
          found(facet, inside, format),
          List.of(),
          inside.others(),
          0,
          words,
          all,
          facet.excluded(),
          exclusion);
    }
    List<Entry> leading = new ArrayList<>();
    List<Entry> rest = new ArrayList<>();
    List<Entry> entries = entries(facet.values());
    for (Entry entry : entries) {
      if (leading.size() < AT_ONCE || entry.value().selected()) {
        leading.add(entry);
      } else {
        rest.add(entry);
      }
    }
    return new FacetList(
        facet.name(),
        leading,
        rest,
        facet.others(),
        facet.values().size() - entries.size(),
        null,
        all,
        facet.excluded(),
        exclusion);
  }

  /** Whether it has so many values that searching inside it helps. */
  public boolean searchable() {
    boolean many = actors() ? !rest.isEmpty() : rest.size() > A_GLANCE;
    return words != null || many || others > 0 || deeper > 0;
  }

  /** Whether nothing inside it has the words. */
  public boolean nothingFound() {
    return words != null && leading.stream().allMatch(entry -> entry.value().selected());
  }

  /** Whether an article can have several of its values. */
  public boolean several() {
    return SEVERAL.contains(name);
  }

  /** Whether its values are actors of a kind. */
  public boolean actors() {
    return actors(name);
  }

  /** Parameter with the words that are searched inside it. */
  public String find() {
    return find(name);
  }

  /** Parameter that says whether all chosen values must hold. */
  public String mode() {
    return mode(name);
  }

  /** Parameter with the values that articles must not have. */
  public String not() {
    return not(name);
  }

  /**
   * The values to show at once, as their lines say them.
   *
   * @param form identity of the form that sends them
   */
  public List<Line> leadingLines(String form, Format format) {
    return lines(leading, form, format);
  }

  /** The values to show on demand, likewise. */
  public List<Line> restLines(String form, Format format) {
    return lines(rest, form, format);
  }

  private List<Line> lines(List<Entry> entries, String form, Format format) {
    return entries.stream()
        .map(entry ->
            new Line(
                form,
                name,
                entry.value(),
                entry.value().value(),
                TOLD.contains(name) ? null : entry.value().label(),
                format.number(entry.value().count()),
                entry.value().selected(),
                entry.depth(),
                entry.alias(),
                entry.id(name),
                without(entry.value()),
                excludedId(entry.value())))
        .toList();
  }

  /** The search without the articles that have a value; null if it cannot be excluded. */
  private @Nullable Address without(FacetValue value) {
    return exclusion == null
        ? null
        : exclusion.less(name, value.value()).more(not(), value.value());
  }

  /** The chosen ones stay whatever is searched: the form sends what is ticked. */
  private static List<Entry> found(Facet facet, FacetResponse inside, Format format) {
    List<Entry> entries = new ArrayList<>();
    for (FacetValue value : facet.values()) {
      if (value.selected()) {
        entries.add(new Entry(value, 0, null));
      }
    }
    for (FacetResponse.Value value : inside.values()) {
      if (entries.stream().noneMatch(entry -> entry.value().value().equals(value.value()))) {
        String label = format.name(value.label(), value.labelEn());
        FacetValue plain =
            new FacetValue(value.value(), label, value.count(), value.selected(), value.broader());
        entries.add(new Entry(plain, 0, label.equals(value.alias()) ? null : value.alias()));
      }
    }
    return entries;
  }

  /** Values with the label that the reader is shown. */
  private static List<FacetValue> named(List<FacetValue> values, Format format) {
    return values.stream()
        .map(value ->
            value.labelEn() == null
                ? value
                : new FacetValue(
                    value.value(),
                    format.name(value.label(), value.labelEn()),
                    value.count(),
                    value.selected(),
                    value.broader()))
        .toList();
  }

  /** The values in the order of their tree, the deeper ones only around what is chosen. */
  private static List<Entry> entries(List<FacetValue> values) {
    Map<String, FacetValue> present =
        values.stream()
            .collect(Collectors.toMap(FacetValue::value, Function.identity(), (one, other) -> one));
    Map<String, List<FacetValue>> narrower = new HashMap<>();
    Set<String> open = new HashSet<>();
    for (FacetValue value : values) {
      if (value.broader() != null) {
        narrower.computeIfAbsent(value.broader(), each -> new ArrayList<>()).add(value);
      }
      FacetValue chosen = value.selected() ? value : null;
      while (chosen != null && open.add(chosen.value())) {
        chosen = chosen.broader() == null ? null : present.get(chosen.broader());
      }
    }
    Tree tree = new Tree(narrower, open, new ArrayList<>(), new HashSet<>());
    for (FacetValue value : values) {
      if (value.broader() == null || !present.containsKey(value.broader())) {
        tree.add(value, 0, true);
      }
    }
    // Values that are broader than each other would otherwise be lost.
    values.forEach(value -> tree.add(value, 0, true));
    return tree.entries();
  }

  /**
   * A tree of values being listed.
   *
   * @param narrower by the value above them
   * @param open what is chosen and all that is above it
   * @param done what was met already
   */
  private record Tree(
      Map<String, List<FacetValue>> narrower,
      Set<String> open,
      List<Entry> entries,
      Set<String> done) {

    void add(FacetValue value, int depth, boolean listed) {
      if (!done.add(value.value())) {
        return;
      }
      if (listed) {
        entries.add(new Entry(value, Math.min(depth, DEEPEST), null));
      }
      boolean below = depth + 1 < LEVELS || open.contains(value.value());
      for (FacetValue each : narrower.getOrDefault(value.value(), List.of())) {
        add(each, depth + 1, below);
      }
    }
  }

  /** Identity of an excluded value in the page. */
  public String excludedId(FacetValue value) {
    return new Entry(value, 0, null).id(not());
  }

  /**
   * A value to choose.
   *
   * @param depth 0 at the left, to 3
   * @param alias the other name by which it was found; null if none was needed
   */
  public record Entry(FacetValue value, int depth, @Nullable String alias) {

    /** Identity of the value in the page, the same whatever else is listed. */
    public String id(String facet) {
      return facet + "-" + SPACE.matcher(value.value()).replaceAll("_");
    }
  }

  /**
   * A value with all that its line says. A page has hundreds: what a template would look up for
   * each is said here once.
   *
   * @param form identity of the form that sends it
   * @param name of the parameter
   * @param facetValue the value with its label and count
   * @param value for the parameter
   * @param label to show; null if its words depend on the language of the page
   * @param count of its articles as the reader is told it
   * @param depth 0 at the left, to 3
   * @param alias the other name by which it was found; null if none was needed
   * @param id identity in the page
   * @param without the search without its articles; null if it cannot be excluded
   * @param excludedId identity in the page once it is excluded
   */
  public record Line(
      String form,
      String name,
      FacetValue facetValue,
      String value,
      @Nullable String label,
      String count,
      boolean selected,
      int depth,
      @Nullable String alias,
      String id,
      @Nullable Address without,
      String excludedId) {}
}
