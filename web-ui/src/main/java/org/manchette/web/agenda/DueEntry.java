package org.manchette.web.agenda;

import java.util.ArrayList;
import java.util.List;
import org.manchette.search.api.AgendaResponse.Hit;
import org.manchette.search.api.SearchResponse.Highlight;
import org.manchette.search.api.SearchResponse.Label;
import org.manchette.web.page.ActorLink;
import org.manchette.web.page.Address;

/** A due date as it is listed. */
public record DueEntry(Hit hit) {

  /**
   * A stretch of its sentence.
   *
   * @param match whether it is what was searched
   * @param due whether it names the days
   */
  public record Stretch(String text, boolean match, boolean due) {}

  /** Those found. */
  static List<DueEntry> of(List<Hit> hits) {
    return hits.stream().map(DueEntry::new).toList();
  }

  /**
   * The sentence, with what names the days in a stretch of its own, or several where it matches.
   */
  public List<Stretch> sentence() {
    List<Stretch> stretches = new ArrayList<>();
    int at = 0;
    for (Highlight.Part part : hit.sentence().parts()) {
      String text = part.text();
      int start = Math.clamp(hit.start() - (long) at, 0, text.length());
      int end = Math.clamp(hit.end() - (long) at, start, text.length());
      add(stretches, text.substring(0, start), part.match(), false);
      add(stretches, text.substring(start, end), part.match(), true);
      add(stretches, text.substring(end), part.match(), false);
      at += text.length();
    }
    return stretches;
  }

  private static void add(List<Stretch> stretches, String text, boolean match, boolean due) {
    if (!text.isEmpty()) {
      stretches.add(new Stretch(text, match, due));
    }
  }

  /** The page of the article. */
  public Address article() {
    return Address.article(hit.article().id());
  }

  /** The page of an actor that the article names. */
  public Address actor(Label actor) {
    return ActorLink.to(actor.id(), actor.name());
  }

  /** Whether the words do not tell the days as well as they seem to. */
  public boolean doubtful() {
    return !hit.flags().isEmpty();
  }

  /** Whether it is a stretch of days and not one. */
  public boolean lasts() {
    return !hit.from().equals(hit.to());
  }
}
