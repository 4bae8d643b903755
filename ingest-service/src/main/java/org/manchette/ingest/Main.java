package org.manchette.ingest;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import org.manchette.operations.AddressRepair;

/** Runs the service, or the one command that needs all of it. */
@QuarkusMain
public final class Main {

  private static final int MISUSED = 2;

  private Main() {}

  /** Runs it and ends the JVM. */
  public static void main(String... arguments) {
    AddressRepair.takeOver();
    if (arguments.length == 0 || !arguments[0].equals(RebuildCommand.NAME)) {
      Quarkus.run(arguments);
    } else if (RebuildCommand.understands(List.of(arguments))) {
      // Beside a running service: no port, and no index but what the command makes itself.
      System.setProperty("quarkus.http.host-enabled", "false");
      System.setProperty("manchette.index.next", "true");
      Quarkus.run(RebuildCommand.class, arguments);
    } else {
      System.err.print(RebuildCommand.USAGE);
      System.exit(MISUSED);
    }
  }
}
