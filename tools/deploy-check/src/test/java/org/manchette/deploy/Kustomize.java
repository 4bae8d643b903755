package org.manchette.deploy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Assumptions;

/** Renders what an operator would apply; the tests that need it are skipped without kubectl. */
final class Kustomize {

  private static final Map<String, String> RENDERED = new ConcurrentHashMap<>();
  private static final boolean AVAILABLE = isAvailable();

  private Kustomize() {}

  private static boolean isAvailable() {
    try {
      return run("kubectl", "version", "--client").code() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private record Result(int code, String out, String err) {}

  private static Result run(String... command) throws IOException {
    Path err = Files.createTempFile("kubectl", ".err");
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      // Whatever cluster its user is signed in to is none of our business.
      builder.environment().put("KUBECONFIG", err + ".none");
      Process process = builder.redirectError(err.toFile()).start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Result(process.waitFor(), out, Files.readString(err));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      Files.delete(err);
    }
  }

  /**
   * A site's kustomization of an overlay and components.
   *
   * @throws IllegalArgumentException if it does not render, with what kubectl says
   */
  static String render(Composition composition) {
    Assumptions.assumeTrue(AVAILABLE, "kubectl is not on the path: nothing is rendered");
    return Objects.requireNonNull(
        RENDERED.computeIfAbsent(composition.toString(), key -> rendered(composition)));
  }

  private static String rendered(Composition composition) {
    try {
      Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
      Path site = Files.createTempDirectory(target, "site-");
      Path deploy = site.relativize(Project.path("deploy"));
      List<String> lines = new ArrayList<>();
      lines.add("apiVersion: kustomize.config.k8s.io/v1beta1");
      lines.add("kind: Kustomization");
      lines.add("namespace: manchette");
      lines.add("resources: [" + deploy.resolve("overlays").resolve(composition.overlay()) + "]");
      lines.add(
          "components: ["
              + String.join(
                  ", ",
                  composition.components().stream()
                      .map(name -> deploy.resolve("components").resolve(name).toString())
                      .toList())
              + "]");
      Files.write(site.resolve("kustomization.yaml"), lines);
      Result result = run("kubectl", "kustomize", site.toString());
      if (result.code() != 0) {
        throw new IllegalArgumentException(composition + " does not render: " + result.err());
      }
      return result.out();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
