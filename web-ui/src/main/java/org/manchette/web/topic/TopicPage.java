package org.manchette.web.topic;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.ActorView.Companion;
import org.manchette.search.api.TopicView;
import org.manchette.search.api.TopicView.Relative;
import org.manchette.web.hit.HitEntry;
import org.manchette.web.page.Address;
import org.manchette.web.portrait.Company;
import org.manchette.web.portrait.Speech;
import org.manchette.web.timeline.Timeline;

/**
 * The page of a topic.
 *
 * @param topic as the archive knows it
 */
public record TopicPage(TopicView topic) {

  private static final int NARROWER_AT_ONCE = 8;

  private static final Pattern MEDIA_TOPIC = Pattern.compile("medtop:([0-9]{8})");

  /** The search for all articles about it. */
  public Address articles() {
    return Address.search().with("topic", topic.id());
  }

  /** The newest articles about it, for a reader of feeds. */
  public Address feed() {
    return new Address("/feed", articles().parameters());
  }

  /** When its articles were published against the days that they talk about. */
  public Address chronology() {
    return Address.chronology().with("topic", topic.id());
  }

  /** The topics above it, the top-level one first. */
  public List<Step> path() {
    return steps(topic.path().stream());
  }

  /** The topics below it to show at once: those that articles are about. */
  public List<Step> leadingNarrower() {
    return steps(topic.narrower().stream().filter(TopicPage::present).limit(NARROWER_AT_ONCE));
  }

  /** The other topics below it that articles are about. */
  public List<Step> otherNarrower() {
    return steps(topic.narrower().stream().filter(TopicPage::present).skip(NARROWER_AT_ONCE));
  }

  private static boolean present(Relative relative) {
    return relative.articles() > 0;
  }

  private static List<Step> steps(Stream<Relative> relatives) {
    return relatives.map(topic -> new Step(topic, Address.topic(topic.id()))).toList();
  }

  /** Its page at the IPTC; null for a topic of the site's own. */
  public @Nullable String iptc() {
    Matcher id = MEDIA_TOPIC.matcher(topic.id());
    return id.matches() ? "https://cv.iptc.org/newscodes/mediatopic/" + id.group(1) : null;
  }

  /** Articles over time. */
  public Timeline timeline() {
    return new Timeline(topic.published(), null, articles());
  }

  /** Who is named in its articles, and where they are, each list that has something. */
  public List<Company> company() {
    return Stream.of(
            company("person", topic.persons()),
            company("organisation", topic.organisations()),
            company("place", topic.places()))
        .filter(company -> !company.values().isEmpty())
        .toList();
  }

  private Company company(String kind, List<Companion> companions) {
    return Company.of(kind, companions, "topic", topic.id(), articles());
  }

  /** What is said in its articles; nothing if nobody is quoted. */
  public List<Speech> speeches() {
    return topic.quotations().newest().isEmpty()
        ? List.of()
        : List.of(
            new Speech(
                "topic", topic.quotations(), Address.quotations().with("topic", topic.id())));
  }

  /** The newest articles about it. */
  public List<HitEntry> newest() {
    return HitEntry.of(topic.newest());
  }

  /** A topic above or below, and its page. */
  public record Step(Relative topic, Address page) {}
}
