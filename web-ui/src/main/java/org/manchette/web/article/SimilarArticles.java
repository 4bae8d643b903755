package org.manchette.web.article;

import jakarta.inject.Singleton;
import java.util.List;
import org.manchette.search.api.SearchResponse.Label;
import org.manchette.search.api.SimilarResponse.Similar;
import org.manchette.web.archive.ArchiveClient;
import org.manchette.web.archive.ArchiveProblem;
import org.manchette.web.archive.ArchiveUnavailable;
import org.manchette.web.hit.HitEntry;

/** Finds what else there is to read. */
@Singleton
public final class SimilarArticles {

  private static final int SHOWN = 5;

  /** So many actors and topics in common say enough. */
  private static final int SHARED = 4;

  private final ArchiveClient archive;

  SimilarArticles(ArchiveClient archive) {
    this.archive = archive;
  }

  /** The most similar articles first; none if they cannot be found now. */
  List<Entry> to(String id) {
    try {
      return archive.similar(id, SHOWN).stream().map(Entry::of).toList();
    } catch (ArchiveProblem | ArchiveUnavailable e) {
      // The article can be read without them.
      return List.of();
    }
  }

  /**
   * A similar article.
   *
   * @param shared actors and topics that both have, the first ones
   */
  public record Entry(HitEntry article, List<Label> shared) {

    private static Entry of(Similar similar) {
      return new Entry(
          new HitEntry(similar.hit(), null), similar.shared().stream().limit(SHARED).toList());
    }
  }
}
