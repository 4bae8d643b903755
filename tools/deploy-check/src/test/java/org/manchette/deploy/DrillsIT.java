package org.manchette.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * The drills of deploy/drills, as an operator runs them: real Elasticsearch with TLS and our roles,
 * the packaged services as its users, and what goes wrong with them.
 */
@EnabledIfSystemProperty(
    named = "drills",
    matches = "true",
    disabledReason = "takes minutes: -Ddrills=true")
@EnabledOnOs(OS.LINUX)
class DrillsIT {

  @Test
  void aLostArchiveIsRestoredAsItWas() throws Exception {
    assertThat(run("restore.sh")).contains("counts and hashes are equal");
  }

  @Test
  void aLostNodeLosesNothingAndNobodyWaits() throws Exception {
    assertThat(run("node-loss.sh")).contains("every shard has its copy again");
  }

  @Test
  void theRunbooksDoWhatTheySay() throws Exception {
    assertThat(run("runbooks.sh")).contains("every runbook was tried");
  }

  private static String run(String drill) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder("bash", Project.path("deploy/drills/" + drill).toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putIfAbsent("PATIENCE", "5");
    Process process = builder.redirectErrorStream(true).start();
    Thread end = new Thread(process::destroy);
    Runtime.getRuntime().addShutdownHook(end);
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    Runtime.getRuntime().removeShutdownHook(end);
    System.out.println(said);
    return said;
  }
}
