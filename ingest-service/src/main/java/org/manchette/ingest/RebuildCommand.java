package org.manchette.ingest;

import io.quarkus.runtime.QuarkusApplication;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.manchette.ingest.archive.Rebuild;

/** Makes the derived indexes anew and lets them take over; see {@link #USAGE}. */
public final class RebuildCommand implements QuarkusApplication {

  static final String NAME = "rebuild";

  static final String USAGE =
      """
      usage: rebuild [--force] [--leave-out-failed]

      Makes the indexes of articles, quotations and due dates anew from what was received, while the
      ones before go on being searched and written to, and lets them take over in one step. Ends at
      once when this version of Manchette made them already. Broken off, it goes on where it was.

      --force             also then, and from the beginning: after other actors or topics of your own
      --leave-out-failed  takes over even if some articles could not be made, without them

      environment: that of ingest-service
      exit code: 0 done or nothing to do, 1 some articles could not be made and nothing was switched,
                 2 nothing could be done: run it again
      """;

  private static final Logger LOG = Logger.getLogger(RebuildCommand.class);

  private static final int INCOMPLETE = 1;
  private static final int IMPOSSIBLE = 2;

  private final Rebuild rebuild;

  RebuildCommand(Rebuild rebuild) {
    this.rebuild = rebuild;
  }

  /** Whether the arguments, the name of the command among them, can be understood. */
  static boolean understands(List<String> arguments) {
    List<String> rest = new ArrayList<>(arguments);
    rest.remove(NAME);
    rest.removeAll(List.of("--force", "--leave-out-failed"));
    return rest.isEmpty();
  }

  @Override
  public int run(String... arguments) {
    List<String> words = List.of(arguments);
    try {
      return rebuild.run(words.contains("--force"), words.contains("--leave-out-failed"))
              == Rebuild.Outcome.INCOMPLETE
          ? INCOMPLETE
          : 0;
    } catch (RefusedException e) {
      LOG.errorf("The rebuild was broken off, run it again: %s", e.getMessage());
    } catch (RuntimeException e) {
      LOG.error("The rebuild was broken off", e);
    }
    return IMPOSSIBLE;
  }
}
