package org.manchette.ingest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Test;
import org.manchette.ingest.Archives;
import org.manchette.ingest.ElasticsearchResource;

@QuarkusIntegrationTest
@WithTestResource(ElasticsearchResource.class)
class TopicsCommandIT {

  private static final String FILE =
      """
      topic site:halte-des-cormes
      name Halte des Cormes
      parent medtop:20000337
      5 halte des Cormes
      """;

  private final CommandLine line = new CommandLine(TopicsCommand::run);

  @Test
  void takesAFileAndGivesItBack() throws Exception {
    assertThat(line.run(Archives.TOKEN, FILE, "import", "--dry-run", "-")).isZero();
    assertThat(line.report()).startsWith("dry run, nothing taken: ").contains("1 of your own");
    assertThat(line.run(Archives.TOKEN, FILE, "import", "-")).isZero();
    assertThat(line.report()).contains("1 of your own");
    assertThat(line.run("", "", "export")).isZero();
    assertThat(line.report()).isEqualTo(FILE);
    assertThat(line.run(Archives.TOKEN, "# none of our own\n", "import", "-")).isZero();
  }

  @Test
  void givesTheShippedQueries() throws Exception {
    assertThat(line.run("", "", "export", "--shipped")).isZero();
    assertThat(line.report()).contains("topic medtop:15000000");
  }

  @Test
  void tellsEachWrongLineAndTakesNothing() throws Exception {
    assertThat(line.run(Archives.TOKEN, FILE + "9 rien\n", "import", "-")).isEqualTo(1);
    assertThat(line.report()).contains("line 5: '9' is no weight").contains("1 lines are wrong");
    assertThat(line.run("", "", "export")).isZero();
    assertThat(line.report()).doesNotContain("rien");
  }

  @Test
  void tellsWhatIsMissing() throws Exception {
    assertThat(line.run(Archives.TOKEN, "", "import")).isEqualTo(2);
    assertThat(line.complaint()).contains("usage: topics import");
    assertThat(line.run("", FILE, "import", "-")).isEqualTo(2);
    assertThat(line.complaint()).contains("MANCHETTE_TOKEN is not set");
    assertThat(line.run("wrong", FILE, "import", "-")).isEqualTo(2);
    assertThat(line.complaint()).startsWith("topics: ");
    assertThat(line.run(Archives.TOKEN, "", "import", "/nowhere/topics.txt")).isEqualTo(2);
    assertThat(line.complaint()).contains("there is no /nowhere/topics.txt");
  }
}
