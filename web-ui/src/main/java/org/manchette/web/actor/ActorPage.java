package org.manchette.web.actor;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.ActorView;
import org.manchette.search.api.ActorView.Alias;
import org.manchette.search.api.ActorView.Companion;
import org.manchette.search.api.SearchResponse.FacetValue;
import org.manchette.web.hit.HitEntry;
import org.manchette.web.page.Address;
import org.manchette.web.page.Format;
import org.manchette.web.portrait.Company;
import org.manchette.web.portrait.Company.Beside;
import org.manchette.web.portrait.Speech;
import org.manchette.web.timeline.Timeline;

/**
 * The page of an actor.
 *
 * @param actor as the archive knows it
 * @param format of the reader
 */
public record ActorPage(ActorView actor, Format format) {

  private static final int ALIASES_AT_ONCE = 12;

  private static final Pattern WIKIDATA_ID = Pattern.compile("Q[1-9][0-9]{0,11}");

  /** The search for all articles that name it. */
  public Address articles() {
    return Address.search().with(actor.kind(), actor.id());
  }

  /** The page of an article. */
  public Address article(String id) {
    return Address.article(id);
  }

  /** Whether it was only met in articles. */
  public boolean provisional() {
    return "provisional".equals(actor.origin());
  }

  /** The names to show at once. */
  public List<Alias> leadingAliases() {
    return actor.aliases().subList(0, Math.min(ALIASES_AT_ONCE, actor.aliases().size()));
  }

  /** The names to show on demand. */
  public List<Alias> otherAliases() {
    return actor.aliases().subList(leadingAliases().size(), actor.aliases().size());
  }

  /** Its page on Wikidata; null if it has none. */
  public @Nullable String wikidata() {
    String id = actor.wikidataId();
    return id != null && WIKIDATA_ID.matcher(id).matches()
        ? "https://www.wikidata.org/wiki/" + id
        : null;
  }

  /** Articles over time. */
  public Timeline timeline() {
    return new Timeline(actor.published(), null, articles());
  }

  /** Offices and roles on one axis of time. */
  public Career career() {
    return Career.of(actor.offices(), actor.roles(), actor.lastPublished());
  }

  /** Its own words, and those about it, each list that has some. */
  public List<Speech> speeches() {
    return Stream.of(
            new Speech(
                "by", actor.quotationsBy(), Address.quotations().with("speaker", actor.id())),
            new Speech(
                "about", actor.quotationsAbout(), Address.quotations().with("about", actor.id())))
        .filter(speech -> !speech.quotations().newest().isEmpty())
        .toList();
  }

  /** The newest articles that name it. */
  public List<HitEntry> newest() {
    return HitEntry.of(actor.newest());
  }

  /** With whom and where it is named, and about what, each list that has something. */
  public List<Company> company() {
    return Stream.of(
            company("person", actor.persons()),
            company("organisation", actor.organisations()),
            company("place", actor.places()),
            new Company("topic", actor.topics().stream().map(this::topic).toList()))
        .filter(company -> !company.values().isEmpty())
        .toList();
  }

  private Company company(String kind, List<Companion> companions) {
    return Company.of(kind, companions, actor.kind(), actor.id(), articles());
  }

  private Beside topic(FacetValue topic) {
    return new Beside(
        format.name(topic.label(), topic.labelEn()),
        topic.count(),
        0,
        false,
        Address.topic(topic.value()),
        articles().with("topic", topic.value()));
  }
}
