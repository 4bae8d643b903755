package org.manchette.web.search;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.manchette.search.api.SearchResponse;
import org.manchette.web.archive.ArchiveClient;
import org.manchette.web.archive.ReaderIdentity;
import org.manchette.web.page.Address;
import org.manchette.web.page.Format;
import org.manchette.web.search.SearchPage.Chip;

/** Finds which filter leaves a search without articles. */
@Singleton
final class WaysOut {

  /** So many filters are tried at once; whoever has more takes back several. */
  private static final int TRIED = 8;

  private final ArchiveClient archive;
  private final ReaderIdentity identity;

  WaysOut(ArchiveClient archive, ReaderIdentity identity) {
    this.archive = archive;
    this.identity = identity;
  }

  /** The filters without each of which there are articles, those that free the most first. */
  List<WayOut> of(Address address, SearchResponse response, Format format) {
    if (response.total().value() > 0) {
      return List.of();
    }
    List<Chip> chips =
        SearchPage.chips(address, response.facets(), format).stream().limit(TRIED).toList();
    List<WayOut> found = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<WayOut>> questions =
          chips.stream().map(chip -> identity.lent(() -> new WayOut(chip, count(chip)))).toList();
      for (Future<WayOut> answer : threads.invokeAll(questions)) {
        WayOut way = answer.get();
        if (way.articles() > 0) {
          found.add(way);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      // Whoever finds nothing is not told besides that this could not be counted.
      return List.of();
    }
    found.sort((one, other) -> Long.compare(other.articles(), one.articles()));
    return List.copyOf(found);
  }

  private long count(Chip chip) {
    Address asked = SearchParameters.ofTheService(chip.without()).with("size", 0);
    return archive.search(asked.parameters()).total().value();
  }
}
