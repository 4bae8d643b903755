package org.manchette.web.actor;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.ActorView;
import org.manchette.search.api.SearchResponse.FacetValue;
import org.manchette.web.page.Address;
import org.manchette.web.timeline.Timeline;

/**
 * The page of an actor.
 *
 * @param actor as the archive knows it
 */
public record ActorPage(ActorView actor) {

  /** The search for all articles that name it. */
  public Address articles() {
    return Address.search().with(actor.kind(), actor.id());
  }

  /** The page of an article. */
  public Address article(String id) {
    return Address.article(id);
  }

  /** Articles over time. */
  public Timeline timeline() {
    return new Timeline(actor.published(), null, articles());
  }

  /** With whom and where it is named, and about what, each list that has something. */
  public List<Company> company() {
    return Stream.of(
            company("person", values(actor.persons())),
            company("organisation", values(actor.organisations())),
            company("place", values(actor.places())),
            company("topic", actor.topics()))
        .filter(company -> !company.values().isEmpty())
        .toList();
  }

  private static List<FacetValue> values(List<ActorView.Companion> companions) {
    return companions.stream()
        .map(other -> new FacetValue(other.id(), other.name(), other.articles(), false, null))
        .toList();
  }

  private Company company(String kind, List<FacetValue> values) {
    return new Company(
        kind,
        values.stream()
            .filter(value -> !value.value().equals(actor.id()))
            .map(value -> new Companion(value, page(kind, value), shared(kind, value)))
            .toList());
  }

  private static Address page(String kind, FacetValue value) {
    return kind.equals("topic")
        ? Address.search().with("topic", value.value())
        : Address.actor(value.value());
  }

  private @Nullable Address shared(String kind, FacetValue value) {
    return kind.equals(actor.kind()) ? null : articles().with(kind, value.value());
  }

  /** Others of one kind. */
  public record Company(String kind, List<Companion> values) {

    private static final int AT_ONCE = 8;

    /** Those to show at once. */
    public List<Companion> leading() {
      return values.subList(0, Math.min(AT_ONCE, values.size()));
    }

    /** Those to show on demand. */
    public List<Companion> rest() {
      return values.subList(leading().size(), values.size());
    }
  }

  /**
   * Another actor, or a topic.
   *
   * @param value with the number of shared articles
   * @param page about it
   * @param shared the articles that both are in; null for the same kind, as two values of one facet
   *     are alternatives
   */
  public record Companion(FacetValue value, Address page, @Nullable Address shared) {}
}
