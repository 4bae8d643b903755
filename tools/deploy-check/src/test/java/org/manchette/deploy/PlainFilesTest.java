package org.manchette.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each file that is a resource by itself, where nothing can be rendered too. */
class PlainFilesTest {

  static Stream<Path> resourceFiles() throws IOException {
    try (Stream<Path> files = Files.walk(Project.path("deploy"))) {
      List<Path> kustomizations =
          files.filter(file -> file.endsWith("kustomization.yaml")).toList();
      return kustomizations.stream()
          .flatMap(file ->
              Manifests.documents(read(file))
                  .getFirst()
                  .path("resources")
                  .valueStream()
                  .map(JsonNode::asText)
                  .filter(name -> name.endsWith(".yaml"))
                  .map(file::resolveSibling));
    }
  }

  private static String read(Path file) {
    return Project.text(file.toString());
  }

  @ParameterizedTest
  @MethodSource("resourceFiles")
  void hasNoUnknownFieldAndNoWrongType(Path file) {
    assertThatNoException().isThrownBy(() -> Manifests.parse(read(file)));
  }

  @Test
  void thereAreMany() throws IOException {
    assertThat(resourceFiles()).hasSizeGreaterThan(15);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "replica: 1",
        "replicas: \"1\"",
        "replicas: 1.5",
        "replicas: many",
        "template: {spec: {containers: [{name: a, env: [{name: X, value: 8080}]}]}}",
        "template: {spec: {containers: [{name: a, ports: [{containerPort: http}]}]}}",
        "template: {spec: {containers: [{name: a, securityContext: {readOnlyRootFileSystem: true}}]}}",
        "replicas: 1\n  replicas: 2"
      })
  void refusesWhatKubernetesRefuses(String spec) {
    String yaml =
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec:\n  " + spec + "\n";
    assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> Manifests.parse(yaml));
  }
}
