package org.manchette.search.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed.
 *
 * @param id URN, the same as long as it is about the same
 * @param title plain text
 * @param self its own address, relative to itself or absolute
 * @param page address of the page that shows the same
 * @param updated when anything in it last changed
 * @param entries the newest first
 */
public record Feed(
    String id, String title, String self, String page, Instant updated, List<Entry> entries) {

  public Feed {
    entries = List.copyOf(entries);
  }

  /**
   * An entry.
   *
   * @param id URN, the same for ever
   * @param title plain text; empty if there is none
   * @param language ISO 639-1 code; null when not known
   * @param page address of the page that shows it
   * @param origin where it was published, http or https; null when not known
   * @param published null when not known
   * @param updated when it last changed
   * @param authors names
   * @param categories what it is about
   * @param summary plain text; empty if there is none
   */
  public record Entry(
      String id,
      String title,
      @Nullable String language,
      String page,
      @Nullable String origin,
      @Nullable Instant published,
      Instant updated,
      List<String> authors,
      List<Category> categories,
      String summary) {

    public Entry {
      authors = List.copyOf(authors);
      categories = List.copyOf(categories);
    }
  }

  /** A thing with a name. */
  public record Category(String term, String label) {}
}
