package org.manchette.search.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A topic as the whole archive knows it. Every list is bounded; the request says by how much.
 *
 * @param id {@code medtop:} and eight digits, or of the site's own {@code site:} and a name
 * @param name French name
 * @param nameEn English name; null when there is none
 * @param path the topics above it, the top-level one first; empty for a top-level one
 * @param narrower the topics right below it, the most frequent first
 * @param articles number of articles about it or a topic below it; 0 for one that none is about yet
 * @param firstPublished day of the first of them; null if none has a day
 * @param lastPublished day of the last of them; null if none has a day
 * @param published articles by period of publication
 * @param persons who is named in these articles, the most surprising first, see {@link
 *     ActorView.Companion}
 * @param organisations likewise
 * @param places likewise
 * @param quotations words that these articles quote or report
 * @param newest the newest of these articles
 */
public record TopicView(
    String id,
    String name,
    @Schema(description = SearchResponse.ENGLISH) @Nullable String nameEn,
    List<Relative> path,
    List<Relative> narrower,
    long articles,
    @Nullable LocalDate firstPublished,
    @Nullable LocalDate lastPublished,
    SearchResponse.Histogram published,
    List<ActorView.Companion> persons,
    List<ActorView.Companion> organisations,
    List<ActorView.Companion> places,
    ActorView.Quotations quotations,
    List<SearchResponse.Hit> newest) {

  public TopicView {
    path = List.copyOf(path);
    narrower = List.copyOf(narrower);
    persons = List.copyOf(persons);
    organisations = List.copyOf(organisations);
    places = List.copyOf(places);
    newest = List.copyOf(newest);
  }

  /**
   * A topic above or below.
   *
   * @param id as {@link TopicView#id}
   * @param name French name
   * @param nameEn English name; null when there is none
   * @param articles number of articles about it or a topic below it
   */
  public record Relative(
      String id,
      String name,
      @Schema(description = SearchResponse.ENGLISH) @Nullable String nameEn,
      long articles) {}
}
