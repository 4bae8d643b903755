package org.manchette.benchmarks.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.manchette.benchmarks.quality.GoldArticle.GoldActor;
import org.manchette.benchmarks.quality.GoldArticle.GoldDate;
import org.manchette.benchmarks.quality.GoldArticle.GoldQuotation;
import org.manchette.text.Actor;
import org.manchette.text.Analysis;
import org.manchette.text.Mention;
import org.manchette.text.Quotation;
import org.manchette.text.TemporalExpression;
import org.manchette.text.TextField;
import org.manchette.text.Topic;

/** Compares analyses with annotations as the guidelines say. */
final class Comparison {

  /** Quotations are the same if they begin the same. */
  private static final int QUOTATION_BEGINNING = 30;

  final Score dates = new Score("dates, span and value");
  final Score dateSpans = new Score("dates, span only");
  final Score actors = new Score("actors, name and kind");
  final Score mentions = new Score("actor forms, surface and kind");
  final Score directQuotations = new Score("quotations, direct");
  final Score quotations = new Score("quotations, all");
  final Score topics = new Score("topics, top level");
  private final Reliability reliability = new Reliability("topics, top level");
  private int speakersRight;
  private int speakers;
  private int leadingFound;
  private int articles;

  void add(GoldArticle gold, Analysis analysis) {
    articles++;
    addDates(gold, analysis.dates());
    addActors(gold, analysis);
    addQuotations(gold, analysis);
    List<String> topicIds =
        analysis.topics().stream().map(Topic::id).filter(Comparison::isTopLevel).toList();
    for (Topic topic : analysis.topics()) {
      if (isTopLevel(topic.id())) {
        reliability.add(topic, gold.topics().contains(topic.id()));
      }
    }
    topics.count(gold.id(), gold.topics(), topicIds, String::equals);
    if (!gold.topics().isEmpty() && topicIds.contains(gold.topics().getFirst())) {
      leadingFound++;
    }
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.addAll(
        List.of(
            dates.line(),
            dateSpans.line(),
            actors.line(),
            mentions.line(),
            directQuotations.line(),
            quotations.line(),
            ratio("speaker of matched quotations", speakersRight, speakers),
            topics.line(),
            ratio("leading topic among predicted", leadingFound, articles)));
    lines.addAll(reliability.lines());
    return lines;
  }

  /** Annotations name the seventeen concepts at the top of the tree only. */
  private static boolean isTopLevel(String id) {
    return id.endsWith("000000");
  }

  private static String ratio(String name, int part, int whole) {
    double ratio = whole == 0 ? 0 : (double) part / whole;
    return String.format(Locale.ROOT, "%-34s %.3f  (%d of %d)", name, ratio, part, whole);
  }

  void addDates(GoldArticle gold, List<TemporalExpression> found) {
    List<TemporalExpression> resolved =
        found.stream()
            .filter(d -> d.field() == TextField.TEXT)
            .filter(d -> d.from() != null || d.to() != null)
            .toList();
    dates.count(
        gold.id(),
        gold.dates(),
        resolved,
        (g, p) ->
            sameSpan(g, p)
                && Objects.equals(g.start(), iso(p.from()))
                && Objects.equals(g.end(), iso(p.to())));
    dateSpans.count(gold.id(), gold.dates(), resolved, Comparison::sameSpan);
  }

  private static boolean sameSpan(GoldDate gold, TemporalExpression predicted) {
    return withoutArticle(gold.text()).equals(withoutArticle(predicted.text()));
  }

  private static String withoutArticle(String text) {
    return plain(text).replaceFirst("^(le |la |l')", "");
  }

  private static @Nullable String iso(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private void addActors(GoldArticle gold, Analysis analysis) {
    actors.count(gold.id(), gold.actors(), analysis.actors(), Comparison::sameActor);
    Set<String> expected = new TreeSet<>();
    gold.actors().forEach(a -> a.surfaces().forEach(s -> expected.add(a.kind() + " " + s)));
    Set<String> found = new TreeSet<>();
    for (Actor actor : analysis.actors()) {
      for (Mention mention : actor.mentions()) {
        found.add(kind(actor) + " " + mention.text());
      }
    }
    mentions.count(gold.id(), List.copyOf(expected), List.copyOf(found), String::equals);
  }

  /** The same kind, and the same name or a form in the article that is the annotated name. */
  private static boolean sameActor(GoldActor gold, Actor predicted) {
    return gold.kind().equals(kind(predicted))
        && (plain(gold.name()).equals(plain(predicted.name()))
            || predicted.mentions().stream()
                .anyMatch(m -> plain(m.text()).equals(plain(gold.name()))));
  }

  private static String kind(Actor actor) {
    return actor.kind().name().toLowerCase(Locale.ROOT);
  }

  private void addQuotations(GoldArticle gold, Analysis analysis) {
    List<Quotation> found =
        analysis.quotations().stream().filter(q -> q.field() == TextField.TEXT).toList();
    directQuotations.count(
        gold.id(),
        gold.quotations().stream().filter(GoldQuotation::direct).toList(),
        found.stream().filter(Quotation::direct).toList(),
        Comparison::sameBeginning);
    var pairs = quotations.count(gold.id(), gold.quotations(), found, Comparison::sameBeginning);
    for (var pair : pairs) {
      speakers++;
      Quotation.Speaker speaker = pair.prediction().speaker();
      String name = speaker == null ? null : speaker.name();
      if (sameSpeaker(gold, analysis, pair.gold().speaker(), name)) {
        speakersRight++;
      }
    }
  }

  private static boolean sameBeginning(GoldQuotation gold, Quotation predicted) {
    String expected = plain(gold.text());
    int length = Math.min(QUOTATION_BEGINNING, expected.length());
    return plain(predicted.text()).startsWith(expected.substring(0, length));
  }

  private static boolean sameSpeaker(
      GoldArticle gold, Analysis analysis, @Nullable String expected, @Nullable String found) {
    if (expected == null || found == null) {
      return Objects.equals(expected, found);
    }
    if (plain(expected).equals(plain(found))) {
      return true;
    }
    return analysis.actors().stream()
        .filter(a -> a.name().equals(found))
        .anyMatch(a ->
            gold.actors().stream()
                .filter(g -> g.name().equals(expected))
                .anyMatch(g -> sameActor(g, a)));
  }

  /** Lower case, one form of apostrophe and space. */
  private static String plain(String text) {
    return text.toLowerCase(Locale.FRENCH)
        .replace('’', '\'')
        .replaceAll("[\\s\u00A0\u202F]+", " ")
        .strip();
  }
}
