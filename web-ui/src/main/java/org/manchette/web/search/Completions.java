package org.manchette.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.CompletionResponse;
import org.manchette.search.api.CompletionResponse.Completion;
import org.manchette.web.page.Format;

/**
 * What may be meant by what was typed.
 *
 * @param groups by kind, each with something
 */
public record Completions(List<Group> groups) {

  static final Completions NONE = new Completions(List.of());

  /**
   * Arranges the answer of the service.
   *
   * @param typed what stands in the field
   * @param format of the reader
   */
  static Completions of(String typed, CompletionResponse response, Format format) {
    List<Group> groups = new ArrayList<>();
    groups.add(
        new Group(
            "words",
            response.words().stream()
                .filter(word -> !same(word.value(), typed))
                .map(word ->
                    new Option("q", word.value(), word.label(), null, null, word.articles()))
                .toList()));
    groups.add(
        new Group(
            "actor",
            response.actors().stream()
                .filter(actor -> actor.articles() > 0)
                .map(actor ->
                    new Option(
                        actor.kind(),
                        actor.id(),
                        actor.name(),
                        actor.kind(),
                        actor.alias() == null ? actor.description() : actor.alias(),
                        actor.articles()))
                .toList()));
    groups.add(values("topic", response.topics(), format));
    groups.add(values("source", response.sources(), format));
    return new Completions(groups.stream().filter(group -> !group.options().isEmpty()).toList());
  }

  private static Group values(String facet, List<Completion> values, Format format) {
    return new Group(
        facet,
        values.stream()
            .map(value ->
                new Option(
                    facet,
                    value.value(),
                    format.name(value.label(), value.labelEn()),
                    null,
                    null,
                    value.articles()))
            .toList());
  }

  private static boolean same(String one, String other) {
    return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
  }

  /** How many there are. */
  public int size() {
    return groups.stream().mapToInt(group -> group.options().size()).sum();
  }

  /**
   * Those of a kind.
   *
   * @param kind {@code words}, {@code actor}, {@code topic} or {@code source}
   */
  public record Group(String kind, List<Option> options) {}

  /**
   * Something to choose.
   *
   * @param parameter of the search that it is a value of; {@code q} for words
   * @param value of that parameter
   * @param label to show
   * @param actorKind null for what is no actor
   * @param hint what tells it from others of this name; null for none
   * @param articles that have it
   */
  public record Option(
      String parameter,
      String value,
      String label,
      @Nullable String actorKind,
      @Nullable String hint,
      long articles) {}
}
