package org.manchette.web.search;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.SearchResponse;
import org.manchette.search.api.SearchResponse.Hit;
import org.manchette.web.archive.ArchiveClient;
import org.manchette.web.archive.ArchiveProblem;
import org.manchette.web.archive.ArchiveUnavailable;
import org.manchette.web.page.Address;

/** Finds an article again in the list that it was opened from, which the link tells. */
@Singleton
public final class ResultLists {

  private final ArchiveClient archive;

  ResultLists(ArchiveClient archive) {
    this.archive = archive;
  }

  /**
   * The articles before and after one.
   *
   * @param query of the search, as {@link Address#LIST} has it; null for none
   * @param id of the article
   * @return null without a search, or if it does not find anything now
   */
  public @Nullable Neighbours around(@Nullable String query, String id) {
    if (query == null) {
      return null;
    }
    // Of what the link tells only a search is taken: it leads nowhere else.
    Address list = SearchParameters.ofTheService(Address.read("/", query));
    try {
      return around(list, id, archive.search(list.parameters()));
    } catch (ArchiveProblem | ArchiveUnavailable e) {
      // The article can be read without it.
      return null;
    }
  }

  private Neighbours around(Address list, String id, SearchResponse response) {
    List<Hit> hits = response.hits();
    int at =
        IntStream.range(0, hits.size())
            .filter(i -> hits.get(i).id().equals(id))
            .findFirst()
            .orElse(-1);
    Hit before = at > 0 ? hits.get(at - 1) : null;
    if (at >= 0 && at == hits.size() - 1 && response.next() != null) {
      Address next = list.with("after", response.next());
      List<Hit> following = archive.search(next.parameters()).hits();
      return new Neighbours(
          list,
          id,
          Neighbours.entry(before, list),
          Neighbours.entry(following.isEmpty() ? null : following.getFirst(), next));
    }
    Hit after = at >= 0 && at < hits.size() - 1 ? hits.get(at + 1) : null;
    return new Neighbours(list, id, Neighbours.entry(before, list), Neighbours.entry(after, list));
  }
}
