package org.manchette.ingest.archive;

import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * Lets one caller at a time work on an article, so that comparing with what is stored and writing
 * belong together. All ids of a batch are taken at once: no two callers can wait for each other.
 */
@Singleton
final class ArticleLocks {

  private final Set<String> held = new HashSet<>();

  synchronized void acquire(Set<String> ids) throws InterruptedException {
    while (!Collections.disjoint(held, ids)) {
      wait();
    }
    held.addAll(ids);
  }

  synchronized void release(Set<String> ids) {
    held.removeAll(ids);
    notifyAll();
  }
}
