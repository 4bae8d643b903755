package org.manchette.web.actor;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.ActorView;
import org.manchette.search.api.ActorView.Alias;
import org.manchette.search.api.ActorView.Companion;
import org.manchette.search.api.ActorView.Quotations;
import org.manchette.search.api.SearchResponse.FacetValue;
import org.manchette.web.hit.HitEntry;
import org.manchette.web.page.Address;
import org.manchette.web.quotation.QuotationEntry;
import org.manchette.web.timeline.Timeline;

/**
 * The page of an actor.
 *
 * @param actor as the archive knows it
 */
public record ActorPage(ActorView actor) {

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

  /** Whether anybody is quoted, by whom or about whom this page is. */
  public boolean quoted() {
    return !actor.quotationsBy().newest().isEmpty() || !actor.quotationsAbout().newest().isEmpty();
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
    return new Company(
        kind,
        companions.stream()
            .filter(other -> !other.id().equals(actor.id()))
            .map(other -> beside(kind, other))
            .toList());
  }

  private Beside beside(String kind, Companion other) {
    Address both =
        kind.equals(actor.kind())
            ? articles().more(kind, other.id()).with(kind + "Mode", "all")
            : articles().with(kind, other.id());
    return new Beside(
        other.name(),
        other.articles(),
        other.expected(),
        other.score() >= Beside.BEYOND_CHANCE && other.articles() > 1,
        Address.actor(other.id()),
        both);
  }

  private Beside topic(FacetValue topic) {
    return new Beside(
        topic.label(),
        topic.count(),
        0,
        false,
        Address.search().with("topic", topic.value()),
        articles().with("topic", topic.value()));
  }

  /**
   * Words of one sort.
   *
   * @param name {@code by} or {@code about}
   * @param all the page with all of them
   */
  public record Speech(String name, Quotations quotations, Address all) {

    /** The newest ones. */
    public List<QuotationEntry> newest() {
      return QuotationEntry.of(quotations.newest());
    }

    /** Whether the archive has more of them than are shown. */
    public boolean more() {
      return quotations.total() > quotations.newest().size();
    }
  }

  /** Others of one kind. */
  public record Company(String kind, List<Beside> values) {

    private static final int AT_ONCE = 8;

    /** Whether they are ordered by how unexpected they are, not by number. */
    public boolean unexpectedFirst() {
      return values.stream().anyMatch(other -> other.expected() > 0);
    }

    /** Those that are there more often than chance would have it. */
    public List<Beside> surprising() {
      return values.stream().filter(Beside::surprising).toList();
    }

    /** Those to show at once, the surprising ones first. */
    public List<Beside> leading() {
      List<Beside> first = surprising().isEmpty() ? values : surprising();
      return first.subList(0, Math.min(AT_ONCE, first.size()));
    }

    /** Those to show on demand. */
    public List<Beside> rest() {
      List<Beside> leading = leading();
      return values.stream().filter(other -> !leading.contains(other)).toList();
    }
  }

  /**
   * Another actor, or a topic.
   *
   * @param articles number of articles that name both
   * @param expected number of such articles if neither had to do with the other
   * @param surprising whether there are more than chance would have
   * @param page about it
   * @param both the articles that both are in
   */
  public record Beside(
      String name, long articles, double expected, boolean surprising, Address page, Address both) {

    /**
     * Log-likelihood ratio (G²) from which chance is ruled out; one in a thousand pairs without any
     * link reaches 10.83 (chi-squared with one degree of freedom). A single article together is
     * never called so: in a large archive it would often reach that much.
     */
    static final double BEYOND_CHANCE = 10.83;
  }
}
