package org.manchette.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.manchette.deploy.Rendering.Workload;

/** Ports, probes and settings are those of the services: what is renamed there fails here. */
class ServicesTest {

  static List<Composition> compositions() {
    return Composition.all();
  }

  @ParameterizedTest
  @MethodSource("compositions")
  void portsAndProbesAreTheServices(Composition composition) {
    for (Workload workload : composition.render().workloads()) {
      if (!workload.isService()) {
        continue;
      }
      Container container = workload.main();
      int port = Project.port(workload.name());
      assertThat(container.getImage()).startsWith("manchette/" + workload.name() + ":");
      assertThat(container.getPorts()).hasSize(1);
      assertThat(container.getPorts().getFirst().getContainerPort()).isEqualTo(port);
      assertThat(environment(container)).containsEntry("QUARKUS_HTTP_PORT", String.valueOf(port));
      // Elasticsearch is no part of being alive.
      assertThat(path(container.getStartupProbe())).isEqualTo("/q/health/live");
      assertThat(path(container.getLivenessProbe())).isEqualTo("/q/health/live");
      assertThat(path(container.getReadinessProbe())).isEqualTo("/q/health/ready");
      assertThat(Project.properties(workload.name()).stringPropertyNames())
          .as("paths of the probes")
          .doesNotContain(
              "quarkus.http.root-path",
              "quarkus.http.non-application-root-path",
              "quarkus.smallrye-health.root-path",
              "quarkus.management.enabled");
    }
  }

  private static String path(Probe probe) {
    assertThat(probe.getHttpGet().getPort().getStrVal()).isEqualTo("http");
    return probe.getHttpGet().getPath();
  }

  private static Map<String, String> environment(Container container) {
    return container.getEnv().stream()
        .collect(
            Collectors.toMap(EnvVar::getName, env -> env.getValue() == null ? "" : env.getValue()));
  }

  @ParameterizedTest
  @MethodSource("compositions")
  void everySettingIsReadByTheService(Composition composition) {
    Rendering rendering = composition.render();
    Set<String> shared = rendering.one(ConfigMap.class, settings(rendering)).getData().keySet();
    Set<String> readBySome = new HashSet<>();
    for (String service : Project.SERVICES) {
      readBySome.addAll(Settings.of(service));
    }
    assertThat(readBySome).containsAll(shared);
    for (Workload workload : rendering.workloads()) {
      if (workload.isService()) {
        assertThat(Settings.of(workload.name()))
            .as(workload.name())
            .containsAll(environment(workload.main()).keySet());
      }
    }
  }

  private static String settings(Rendering rendering) {
    return rendering.workloads().stream()
        .filter(Workload::isService)
        .map(workload -> workload.main().getEnvFrom().getFirst().getConfigMapRef().getName())
        .distinct()
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @MethodSource("compositions")
  void passwordsAndTokensAreOfSecretsOnly(Composition composition) {
    Rendering rendering = composition.render();
    Pattern secret = Pattern.compile("(?i).*(password|token|secret|credential).*");
    assertThat(rendering.one(ConfigMap.class, settings(rendering)).getData().keySet())
        .noneMatch(key -> secret.matcher(key).matches());
    for (Workload workload : rendering.workloads()) {
      for (Container container : workload.containers()) {
        assertThat(container.getEnv())
            .filteredOn(env -> secret.matcher(env.getName()).matches())
            .allSatisfy(env ->
                assertThat(env.getValueFrom().getSecretKeyRef()).as(env.getName()).isNotNull());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("compositions")
  void requestsInFlightHaveTheirTime(Composition composition) {
    Rendering rendering = composition.render();
    Map<String, String> shared = rendering.one(ConfigMap.class, settings(rendering)).getData();
    long delay = seconds(shared, "QUARKUS_SHUTDOWN_DELAY");
    long inFlight = seconds(shared, "QUARKUS_SHUTDOWN_TIMEOUT");
    assertThat(delay).isPositive();
    for (Workload workload : rendering.workloads()) {
      if (workload.isService()) {
        long preStop = workload.main().getLifecycle().getPreStop().getSleep().getSeconds();
        assertThat(preStop).isPositive();
        assertThat(workload.template().getSpec().getTerminationGracePeriodSeconds())
            .as(workload.name())
            .isGreaterThanOrEqualTo(preStop + delay + inFlight + 5);
        assertThat(Project.properties(workload.name()))
            .as("without it the delay is ignored")
            .containsEntry("quarkus.shutdown.delay-enabled", "true");
      }
    }
    rendering.workloads().stream()
        .filter(workload -> workload.name().equals("elasticsearch"))
        .forEach(workload ->
            assertThat(workload.main().getLifecycle().getPreStop().getSleep().getSeconds())
                .as("a search that is refused a connection fails")
                .isPositive());
    var compose = Manifests.documents(Project.text("deploy/compose.yaml")).getFirst();
    assertThat(compose.path("x-service").path("stop_grace_period").asText())
        .isEqualTo(delay + inFlight + 10 + "s");
  }

  private static long seconds(Map<String, String> settings, String key) {
    return Duration.parse("PT" + settings.get(key)).toSeconds();
  }

  @ParameterizedTest
  @MethodSource("compositions")
  void sessionsAreReadByAllPodsOfThePages(Composition composition) {
    for (Workload workload : composition.render().workloads()) {
      assertThat(
              environment(workload.main())
                  .containsKey("QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET"))
          .as(workload.name())
          .isEqualTo(composition.has("oidc") && workload.name().equals("web-ui"));
    }
  }

  /** That the pages hide health and metrics from what a proxy asks: OperatorPathsIT of web-ui. */
  @ParameterizedTest
  @MethodSource("compositions")
  void readersReachThePagesOnlyAndThroughAProxyThatIsBelieved(Composition composition) {
    Rendering rendering = composition.render();
    Set<String> reached = new TreeSet<>();
    rendering.all(Ingress.class).stream()
        .flatMap(ingress -> ingress.getSpec().getRules().stream())
        .flatMap(rule -> rule.getHttp().getPaths().stream())
        .forEach(path -> reached.add(path.getBackend().getService().getName()));
    rendering.all(HTTPRoute.class).stream()
        .flatMap(route -> route.getSpec().getRules().stream())
        .flatMap(rule -> rule.getBackendRefs().stream())
        .forEach(backend -> reached.add(backend.getName()));
    boolean proxied = composition.has("ingress") || composition.has("gateway-api");
    assertThat(reached).isEqualTo(proxied ? Set.of("web-ui") : Set.of());
    for (Workload workload : rendering.workloads()) {
      assertThat(environment(workload.main()).get("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING"))
          .as(workload.name())
          .isEqualTo(proxied && workload.name().equals("web-ui") ? "true" : null);
    }
  }

  @Test
  void theImageIsWhatThePodsExpect() {
    String file = Project.text("deploy/containers/Containerfile");
    assertThat(file.lines().filter(line -> line.startsWith("FROM ")).findFirst())
        .hasValueSatisfying(from ->
            assertThat(from).matches("FROM eclipse-temurin:25\\.[0-9._]+-jre-[a-z]+ AS .*"));
    for (Workload workload : new Composition("production", List.of()).render().workloads()) {
      if (workload.isService()) {
        long user = workload.template().getSpec().getSecurityContext().getRunAsUser();
        assertThat(file).contains("\nUSER %1$d:%1$d\n".formatted(user));
        for (Container container : workload.template().getSpec().getInitContainers()) {
          String script = container.getCommand().getLast();
          assertThat(script).startsWith("/app/");
          assertThat(file).contains("deploy/containers/" + script.substring("/app/".length()));
        }
      }
    }
  }

  @Test
  void everySettingIsDescribed() {
    Set<String> set = new TreeSet<>();
    for (Composition composition : compositions()) {
      Rendering rendering = composition.render();
      set.addAll(rendering.one(ConfigMap.class, settings(rendering)).getData().keySet());
      rendering.workloads().stream()
          .filter(Workload::isService)
          .forEach(workload -> set.addAll(environment(workload.main()).keySet()));
    }
    Set<String> described =
        Pattern.compile("(?m)^\\| `([A-Z][A-Z0-9_]+)` \\|")
            .matcher(Project.text("docs/operations.md"))
            .results()
            .map(result -> result.group(1))
            .collect(Collectors.toSet());
    assertThat(described).containsAll(set);
    Set<String> known = new HashSet<>();
    Project.SERVICES.forEach(service -> known.addAll(Settings.of(service)));
    // Of a ConfigMap of the site, docs/operations.md, "Watching".
    known.addAll(Set.of("QUARKUS_OTEL_SDK_DISABLED", "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT"));
    assertThat(known).as("described settings").containsAll(described);
  }

  @ParameterizedTest
  @MethodSource("compositions")
  void theImportSplitsTheArchiveIntoAsManySharesAsItHasPods(Composition composition)
      throws ReflectiveOperationException {
    if (!composition.has("import-job")) {
      return;
    }
    Job job = composition.render().one(Job.class, "import");
    Container container = job.getSpec().getTemplate().getSpec().getContainers().getFirst();
    assertThat(container.getArgs())
        .containsSequence("--share", "$(JOB_COMPLETION_INDEX)/" + job.getSpec().getCompletions());
    assertThat(job.getSpec().getCompletionMode()).isEqualTo("Indexed");
    String command = container.getCommand().getLast();
    assertThat(Class.forName(command).getMethod("main", String[].class)).isNotNull();
    String usage = usage();
    assertThat(container.getArgs().stream().filter(argument -> argument.startsWith("--")))
        .allMatch(usage::contains);
    for (EnvVar env : container.getEnv()) {
      assertThat(usage).contains(env.getName());
    }
    assertThat(environment(container))
        .containsEntry(
            "MANCHETTE_INGEST_URL", "http://ingest-service:" + Project.port("ingest-service"));
  }

  private static String usage() throws ReflectiveOperationException {
    var field = Class.forName("org.manchette.ingest.cli.IngestOptions").getDeclaredField("USAGE");
    field.setAccessible(true);
    return (String) field.get(null);
  }

  @ParameterizedTest
  @MethodSource("compositions")
  void theMigrationIsTheCommandOfIngestService(Composition composition)
      throws ReflectiveOperationException {
    if (!composition.has("migration")) {
      return;
    }
    Rendering rendering = composition.render();
    Workload migration =
        rendering.workloads().stream()
            .filter(workload -> workload.name().equals("migration"))
            .findFirst()
            .orElseThrow();
    Workload ingest =
        rendering.workloads().stream()
            .filter(workload -> workload.name().equals("ingest-service"))
            .findFirst()
            .orElseThrow();
    var name = Class.forName("org.manchette.ingest.RebuildCommand").getDeclaredField("NAME");
    name.setAccessible(true);
    Container command = migration.main();
    assertThat(command.getArgs()).containsExactly(String.valueOf(name.get(null)));
    assertThat(command.getImage()).isEqualTo(ingest.main().getImage());
    assertThat(command.getResources()).isEqualTo(ingest.main().getResources());
    assertThat(command.getEnvFrom().getFirst().getConfigMapRef().getName())
        .isEqualTo(settings(rendering));
    assertThat(Settings.of("ingest-service")).containsAll(environment(command).keySet());
    // The same Elasticsearch by another user.
    Set<String> ofElasticsearch = new TreeSet<>(environment(ingest.main()).keySet());
    ofElasticsearch.removeIf(key -> !key.contains("ELASTICSEARCH") && !key.startsWith("JAVA"));
    assertThat(environment(command).keySet()).containsExactlyInAnyOrderElementsOf(ofElasticsearch);
    assertThat(command.getEnv())
        .filteredOn(env -> env.getName().endsWith("_PASSWORD"))
        .allSatisfy(
            env -> assertThat(env.getValueFrom().getSecretKeyRef().getKey()).startsWith("rebuild"));
    assertThat(migration.template().getSpec().getVolumes())
        .isEqualTo(ingest.template().getSpec().getVolumes());
  }

  @Test
  void theMigrationCanBeAppliedBeforeTheRest() {
    String upgrade = Project.text("docs/operations.md").replaceFirst("(?s).*\\n## Upgrade\\n", "");
    MatchResult selector =
        Pattern.compile("kubectl apply -k site -l '(\\S+) in \\((.+)\\)'")
            .matcher(upgrade)
            .results()
            .findFirst()
            .orElseThrow();
    assertThat(upgrade.indexOf("\nkubectl apply -k site\n")).isGreaterThan(selector.end());
    Rendering rendering = new Composition("production", List.of("migration")).render();
    assertThat(rendering.resources())
        .filteredOn(resource ->
            resource.getMetadata().getLabels() != null
                && List.of(selector.group(2).split(", "))
                    .contains(
                        String.valueOf(resource.getMetadata().getLabels().get(selector.group(1)))))
        .extracting(resource -> resource.getKind() + " " + resource.getMetadata().getName())
        .containsExactlyInAnyOrder("Job migration", "ConfigMap " + settings(rendering));
  }

  @Test
  void composeIsConfiguredAlike() {
    Rendering rendering = new Composition("development", List.of()).render();
    var compose = Manifests.documents(Project.text("deploy/compose.yaml")).getFirst();
    Map<String, String> shared = rendering.one(ConfigMap.class, settings(rendering)).getData();
    for (Workload workload : rendering.workloads()) {
      if (!workload.isService()) {
        continue;
      }
      var service = compose.path("services").path(workload.name());
      assertThat(service.path("image").asText()).isEqualTo(workload.main().getImage());
      Set<String> keys = new TreeSet<>(environment(workload.main()).keySet());
      Set<String> ours = new HashSet<>(Settings.of(workload.name()));
      // web-ui has nothing to do with Elasticsearch, though it is given the shared settings.
      shared.keySet().stream()
          .filter(ours::contains)
          .filter(key -> !workload.name().equals("web-ui") || !key.contains("ELASTICSEARCH"))
          .forEach(keys::add);
      String text = Project.text("deploy/compose.yaml");
      for (String key : keys) {
        assertThat(text).as(workload.name()).contains(key);
      }
      long limit =
          workload
              .main()
              .getResources()
              .getLimits()
              .getOrDefault("memory", new Quantity("0"))
              .getNumericalAmount()
              .longValue();
      assertThat(service.path("mem_limit").asText())
          .as(workload.name())
          .isEqualTo(limit / (1 << 20) + "m");
      assertThat(service.path("ports").path(0).asText())
          .isEqualTo("127.0.0.1:%1$d:%1$d".formatted(Project.port(workload.name())));
    }
    List<MatchResult> settings =
        Pattern.compile("(?m)^ +(QUARKUS_[A-Z_]+|MANCHETTE_[A-Z_]+): +\"?([^\"\\n$]+?)\"?$")
            .matcher(Project.text("deploy/compose.yaml"))
            .results()
            .toList();
    assertThat(settings).hasSizeGreaterThan(8);
    for (MatchResult setting : settings) {
      String inBase = shared.get(setting.group(1));
      if (inBase != null) {
        assertThat(setting.group(2)).as(setting.group(1)).isEqualTo(inBase);
      }
    }
  }
}
