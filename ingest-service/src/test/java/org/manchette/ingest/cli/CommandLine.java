package org.manchette.ingest.cli;

import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A command as a terminal runs it. */
final class CommandLine {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Command command;

  CommandLine(Command command) {
    this.command = command;
  }

  /** What a command is called by. */
  @FunctionalInterface
  interface Command {
    int run(
        List<String> arguments,
        Map<String, String> environment,
        InputStream in,
        PrintStream out,
        PrintStream err)
        throws InterruptedException;
  }

  int run(String token, String in, String... arguments) throws InterruptedException {
    out.reset();
    err.reset();
    return command.run(
        List.of(arguments),
        Map.of(
            "MANCHETTE_INGEST_URL",
            "http://127.0.0.1:" + RestAssured.port + "/",
            "MANCHETTE_TOKEN",
            token),
        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  String report() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String complaint() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
