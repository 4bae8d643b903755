package org.manchette.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What a site may apply.
 *
 * @param overlay its name
 * @param components their names, in the order in which they are applied
 */
record Composition(String overlay, List<String> components) {

  private static final Map<Composition, Rendering> RENDERED = new ConcurrentHashMap<>();

  /** Each overlay alone and with all components that go together, and each component alone. */
  static List<Composition> all() {
    List<Composition> all = new ArrayList<>();
    for (String overlay : names("overlays")) {
      all.add(new Composition(overlay, List.of()));
      List<String> together =
          names("components").stream()
              .filter(name -> !name.equals("external-elasticsearch"))
              .toList();
      all.add(new Composition(overlay, together));
      all.add(new Composition(overlay, together.reversed()));
    }
    for (String component : names("components")) {
      all.add(new Composition("production", List.of(component)));
    }
    all.add(new Composition("development", List.of("external-elasticsearch")));
    all.add(
        new Composition(
            "production",
            List.of("migration", "external-elasticsearch", "oidc", "ingress", "import-job")));
    return all;
  }

  boolean has(String component) {
    return components.contains(component);
  }

  private static List<String> names(String folder) {
    try (Stream<Path> folders = Files.list(Project.path("deploy/" + folder))) {
      return folders
          .filter(Files::isDirectory)
          .map(path -> path.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What Kubernetes would be given; rendered and read once. */
  Rendering render() {
    String yaml = Kustomize.render(this);
    return RENDERED.computeIfAbsent(this, key -> new Rendering(this, Manifests.parse(yaml)));
  }

  @Override
  public String toString() {
    return components.isEmpty() ? overlay : overlay + " with " + String.join(", ", components);
  }
}
