package org.manchette.search;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.index.ArticleDocument;
import org.manchette.index.DayRange;
import org.manchette.index.MentionedDays;

/** An invented article in the making. */
final class Draft {
  private final String id;
  private final String headline;
  private final List<DayRange> mentioned = new ArrayList<>();
  private @Nullable String description;
  private String body = "";
  private @Nullable LocalDate published;
  private @Nullable String source;
  private @Nullable String section;
  private @Nullable String collection;
  private String language = "fr";
  private List<String> authors = List.of();
  private List<String> persons = List.of();
  private List<String> organisations = List.of();
  private List<String> places = List.of();
  private List<String> roles = List.of();
  private List<String> speakers = List.of();
  private List<String> quotedAbout = List.of();
  private List<String> quotationText = List.of();
  private List<String> topics = List.of();
  private String analysis =
      """
      {"language":"fr","words":9,"actors":[],"dates":[],"quotations":[],"topics":[],\
      "warnings":[]}\
      """;

  Draft(String id, String headline) {
    this.id = id;
    this.headline = headline;
  }

  Draft body(String value) {
    body = value;
    return this;
  }

  Draft description(String value) {
    description = value;
    return this;
  }

  Draft on(String day) {
    published = LocalDate.parse(day);
    return this;
  }

  Draft source(String title, String of) {
    source = title;
    section = of;
    return this;
  }

  Draft language(String code) {
    language = code;
    return this;
  }

  Draft authors(String... names) {
    authors = List.of(names);
    return this;
  }

  Draft persons(String... ids) {
    persons = List.of(ids);
    return this;
  }

  Draft organisations(String... ids) {
    organisations = List.of(ids);
    return this;
  }

  Draft places(String... ids) {
    places = List.of(ids);
    return this;
  }

  /** Each {@code id|words}. */
  Draft roles(String... words) {
    roles = List.of(words);
    return this;
  }

  Draft speakers(String... ids) {
    speakers = List.of(ids);
    return this;
  }

  Draft quotedAbout(String... ids) {
    quotedAbout = List.of(ids);
    return this;
  }

  Draft quotationText(String... words) {
    quotationText = List.of(words);
    return this;
  }

  Draft topics(String... ids) {
    topics = List.of(ids);
    return this;
  }

  Draft mentions(@Nullable String from, @Nullable String to) {
    mentioned.add(
        new DayRange(
            from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to)));
    return this;
  }

  Draft collection(String name) {
    collection = name;
    return this;
  }

  Draft analysis(String json) {
    analysis = json;
    return this;
  }

  /** Those of so many days; an open one names its year. */
  private List<DayRange> named(int least, int below) {
    return mentioned.stream()
        .filter(range -> {
          long days =
              range.from() == null || range.to() == null
                  ? 366
                  : ChronoUnit.DAYS.between(range.from(), range.to()) + 1;
          return least <= days && days < below;
        })
        .toList();
  }

  ArticleDocument build() {
    return new ArticleDocument(
        id,
        id + ".1",
        "http://localhost/" + id,
        headline,
        description,
        body,
        published,
        published == null ? "none" : "metadata",
        published == null ? 0 : 0.95,
        authors,
        source,
        section,
        language,
        body.split(" ").length,
        persons,
        organisations,
        places,
        roles,
        speakers,
        quotedAbout,
        quotationText,
        topics,
        mentioned,
        mentioned.stream().filter(r -> r.from() != null && r.to() != null).toList(),
        mentioned.isEmpty()
            ? null
            : new MentionedDays(
                named(1, 2),
                named(2, 8),
                named(8, 32),
                List.of(),
                named(32, 95),
                named(95, Integer.MAX_VALUE),
                List.of(),
                List.of()),
        id.equals("bac") ? List.of("AFP") : List.of(),
        collection,
        id.equals("bac") ? List.of("unreadableDate") : List.of(),
        analysis);
  }
}
