package org.manchette.ingest.archive;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manchette.ingest.reader.SubmittedArticle;
import org.manchette.text.Actor;
import org.manchette.text.Analysis;
import org.manchette.text.Mention;
import org.manchette.text.Quotation;
import org.manchette.text.Role;
import org.manchette.text.TemporalExpression;
import org.manchette.text.TextField;
import org.manchette.text.Topic;
import org.manchette.text.TopicEvidence;
import org.manchette.text.hygiene.DisplayText;

/**
 * An article as it is shown and searched: its texts repaired and set as French is printed, and the
 * places of its analysis moved along. What was submitted stays in the sources.
 */
final class DisplayedArticle {

  private final Map<TextField, DisplayText> texts = new EnumMap<>(TextField.class);
  private final SubmittedArticle submitted;
  private final Analysis analysis;

  /**
   * @param submitted its texts
   * @param found its places count in the submitted texts
   * @param french false for texts that are shown as they were submitted
   */
  DisplayedArticle(SubmittedArticle submitted, Analysis found, boolean french) {
    this.submitted = submitted;
    if (french) {
      put(TextField.HEADLINE, submitted.headline());
      put(TextField.DESCRIPTION, submitted.description());
      put(TextField.TEXT, submitted.articleBody());
    }
    this.analysis = french ? moved(found) : found;
  }

  private void put(TextField field, @Nullable String submitted) {
    if (submitted != null) {
      texts.put(field, DisplayText.of(submitted));
    }
  }

  @Nullable String headline() {
    return shown(TextField.HEADLINE, submitted.headline());
  }

  @Nullable String description() {
    return shown(TextField.DESCRIPTION, submitted.description());
  }

  String articleBody() {
    DisplayText body = texts.get(TextField.TEXT);
    return body == null ? submitted.articleBody() : body.text();
  }

  private @Nullable String shown(TextField field, @Nullable String asSubmitted) {
    DisplayText shown = texts.get(field);
    return shown == null ? asSubmitted : shown.text();
  }

  /** Its places count in the texts to show. */
  Analysis analysis() {
    return analysis;
  }

  private Analysis moved(Analysis found) {
    return new Analysis(
        found.id(),
        found.language(),
        found.words(),
        found.actors().stream().map(this::moved).toList(),
        found.dates().stream().map(this::moved).toList(),
        found.quotations().stream().map(this::moved).toList(),
        found.topics().stream().map(this::moved).toList(),
        found.credits(),
        found.warnings().stream().map(this::moved).toList());
  }

  private Actor moved(Actor actor) {
    List<Mention> mentions =
        actor.mentions().stream()
            .map(m -> {
              Span span = span(m.field(), m.start(), m.end(), m.text());
              return new Mention(m.field(), span.start, span.end, span.text, m.reason());
            })
            .toList();
    List<Role> roles =
        actor.roles().stream()
            .map(r -> {
              Span span = span(r.field(), r.start(), r.end(), r.text());
              return new Role(r.field(), span.start, span.end, span.text);
            })
            .toList();
    return new Actor(
        actor.id(),
        actor.kind(),
        actor.name(),
        actor.confidence(),
        actor.provisional(),
        roles,
        mentions,
        actor.alternatives());
  }

  private Topic moved(Topic topic) {
    List<TopicEvidence> evidence =
        topic.evidence().stream()
            .map(e -> {
              Span span = span(e.field(), e.start(), e.end(), e.text());
              return new TopicEvidence(span.text, e.count(), e.field(), span.start, span.end);
            })
            .toList();
    return new Topic(topic.id(), topic.name(), topic.score(), topic.leading(), evidence);
  }

  private TemporalExpression moved(TemporalExpression date) {
    Span span = span(date.field(), date.start(), date.end(), date.text());
    return new TemporalExpression(
        date.field(),
        span.start,
        span.end,
        span.text,
        date.from(),
        date.to(),
        date.precision(),
        date.relation(),
        date.confidence(),
        date.anchor(),
        date.flags());
  }

  private Quotation moved(Quotation quotation) {
    Span span = span(quotation.field(), quotation.start(), quotation.end(), quotation.text());
    return new Quotation(
        quotation.field(),
        span.start,
        span.end,
        span.text,
        quotation.verb(),
        quotation.direct(),
        moved(quotation.field(), quotation.speaker()),
        quotation.confidence());
  }

  private Quotation.@Nullable Speaker moved(TextField field, Quotation.@Nullable Speaker speaker) {
    if (speaker == null || speaker.start() == null || speaker.end() == null) {
      return speaker;
    }
    Span span = span(field, speaker.start(), speaker.end(), speaker.text());
    return new Quotation.Speaker(
        span.text, span.start, span.end, speaker.actorId(), speaker.name());
  }

  /** « unbalancedQuote@1820 »: the place counts in the body. */
  private String moved(String warning) {
    DisplayText body = texts.get(TextField.TEXT);
    int at = warning.indexOf('@');
    return body == null || at < 0
        ? warning
        : warning.substring(0, at + 1)
            + body.fromOriginal(Integer.parseInt(warning, at + 1, warning.length(), 10));
  }

  private record Span(int start, int end, String text) {}

  private Span span(TextField field, int start, int end, String text) {
    DisplayText shown = texts.get(field);
    if (shown == null) {
      return new Span(start, end, text);
    }
    int from = shown.fromOriginal(start);
    int to = Math.max(from, shown.fromOriginalEnd(end));
    return new Span(from, to, shown.text().substring(from, to));
  }
}
