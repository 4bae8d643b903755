package org.manchette.ingest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manchette.ingest.Archives;
import org.manchette.ingest.ElasticsearchResource;

@QuarkusIntegrationTest
@WithTestResource(ElasticsearchResource.class)
class AuthorityCommandIT {

  @TempDir Path folder;

  private final CommandLine line = new CommandLine(AuthorityCommand::run);

  private int run(String token, String in, String... arguments) throws InterruptedException {
    return line.run(token, in, arguments);
  }

  private String report() {
    return line.report();
  }

  private String complaint() {
    return line.complaint();
  }

  private String file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream bytes = Files.newOutputStream(file);
        OutputStream packed = name.endsWith(".gz") ? new GZIPOutputStream(bytes) : bytes) {
      packed.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return file.toString();
  }

  @Test
  void reportsWhatBecameOfAFile() throws Exception {
    String csv =
        "\ufeffkind;name;aliases\nperson;Bleuenn Tanguy;Tanguy\nperson;;\nperson;Bleuenn Tanguy;autre\norganisation;Tanguy;\n";
    assertThat(run(Archives.TOKEN, "", "import", "--dry-run", file("a.csv", csv))).isEqualTo(1);
    assertThat(report()).contains("dry run, nothing written: 4 entries: 2 added");
    assertThat(run(Archives.TOKEN, "", "import", file("a.csv", csv))).isEqualTo(1);
    assertThat(report().lines())
        .containsExactly(
            "refused  line 3: name: an entry needs a name",
            "refused  line 4: id: line 2 has the id 'person:bleuenn-tanguy' already, which stays: give another actor an id of its own, such as person:bleuenn-tanguy-2",
            "clash    line 2, person:bleuenn-tanguy: the name « Tanguy » is borne by organisation:tanguy (line 5) too",
            "clash    line 4, person:bleuenn-tanguy: the id is that of line 2 already",
            "clash    line 5, organisation:tanguy: the name « Tanguy » is borne by person:bleuenn-tanguy (line 2) too",
            "4 entries: 2 added, 0 changed, 0 unchanged, 2 refused; 3 with clashes");
    String good = csv.lines().limit(2).reduce("", (a, b) -> a + b + "\n");
    assertThat(run(Archives.TOKEN, good, "import", "-")).isZero();
    assertThat(report()).contains("1 entries: 0 added, 0 changed, 1 unchanged, 0 refused");
  }

  @Test
  void takesJsonLinesPackedAndGivesThemBack() throws Exception {
    String lines = "\n{\"kind\":\"place\",\"name\":\"Pointe des Cormes\"}\n";
    assertThat(run(Archives.TOKEN, "", "import", file("b.ndjson.gz", lines))).isZero();
    assertThat(report()).contains("1 entries: 1 added");
    assertThat(run("", "", "export")).isZero();
    String exported = report();
    assertThat(exported).contains("\"id\":\"place:pointe-des-cormes\"");
    assertThat(run(Archives.TOKEN, exported, "import", "-")).isZero();
    assertThat(report()).contains(" 0 added, 0 changed");
  }

  @Test
  void showsTheFirstOfManyRefusals() throws Exception {
    String csv = "kind,name\n" + "person,\n".repeat(30);
    assertThat(run(Archives.TOKEN, csv, "import", "-")).isEqualTo(1);
    assertThat(report().lines()).hasSize(22).contains("refused  … and 10 more");
  }

  @Test
  void tellsWhatIsMissing() throws Exception {
    assertThat(run(Archives.TOKEN, "")).isEqualTo(2);
    assertThat(run(Archives.TOKEN, "", "import")).isEqualTo(2);
    assertThat(complaint()).contains("usage: authority import");
    assertThat(run(Archives.TOKEN, "", "import", "--nope")).isEqualTo(2);
    assertThat(run(Archives.TOKEN, "", "import", folder.resolve("no.csv").toString())).isEqualTo(2);
    assertThat(complaint()).contains("there is no");
    assertThat(run("", "x", "import", "-")).isEqualTo(2);
    assertThat(complaint()).contains("MANCHETTE_TOKEN");
    assertThat(run("wrong", "kind,name\n", "import", "-")).isEqualTo(2);
    assertThat(complaint()).contains("token");
    assertThat(run(Archives.TOKEN, "nom\n", "import", "-")).isEqualTo(2);
    assertThat(complaint()).contains("header: 'nom' is no column");
    assertThat(run(Archives.TOKEN, "", "--help")).isZero();
    assertThat(report()).isEqualTo(AuthorityCommand.USAGE);
  }
}
