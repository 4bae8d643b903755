package org.manchette.elasticsearch;

import java.io.IOException;

/**
 * Another program that starts a server, prints the address and stops it at the end of its input.
 */
final class StartInChildJvm {

  private StartInChildJvm() {}

  static void main() throws IOException {
    try (LocalElasticsearch server =
        LocalElasticsearch.start(LocalElasticsearchOptions.defaults())) {
      System.out.println(server.uri());
      System.in.transferTo(System.err);
    }
  }
}
