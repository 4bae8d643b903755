package org.manchette.web.quotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.QuotationResponse.Hit;
import org.manchette.search.api.QuotationResponse.Speaker;
import org.manchette.search.api.SearchResponse.Label;
import org.manchette.web.page.Address;

/** A quotation as it is listed. */
public record QuotationEntry(Hit hit) {

  /** Those found. */
  public static List<QuotationEntry> of(List<Hit> hits) {
    return hits.stream().map(QuotationEntry::new).toList();
  }

  /** The place in a page of an article where a quotation begins. */
  public static String anchor(String field, int start) {
    return "said-" + field + "-" + start;
  }

  /** Where it stands in its article. */
  public String place() {
    return Address.article(hit.article().id()) + "#" + anchor(hit.field(), hit.start());
  }

  /** The page of the speaker; null if nobody known. */
  public @Nullable Address speakerPage() {
    String id = speakerId();
    return id == null ? null : Address.actor(id);
  }

  /** All quotations of the speaker; null if nobody known. */
  public @Nullable Address speakerQuotations() {
    String id = speakerId();
    return id == null ? null : Address.quotations().with("speaker", id);
  }

  /** The quotations that name an actor. */
  public Address about(Label actor) {
    return Address.quotations().with("about", actor.id());
  }

  /** The words that name the speaker, where they are not the name already; null if they are. */
  public @Nullable String otherWords() {
    Speaker speaker = hit.speaker();
    return speaker == null || speaker.words().equals(speaker.name()) ? null : speaker.words();
  }

  private @Nullable String speakerId() {
    Speaker speaker = hit.speaker();
    return speaker == null ? null : speaker.id();
  }
}
