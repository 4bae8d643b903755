package org.manchette.web;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.manchette.operations.AddressRepair;

/** Runs the service. */
@QuarkusMain
public final class Main {

  private Main() {}

  /** Runs it and ends the JVM. */
  public static void main(String... arguments) {
    AddressRepair.takeOver();
    Quarkus.run(arguments);
  }
}
