package org.manchette.elasticsearch;

/** What the starter script runs. */
public final class LocalElasticsearchCommand {
  private LocalElasticsearchCommand() {}

  static void main() {}
}
