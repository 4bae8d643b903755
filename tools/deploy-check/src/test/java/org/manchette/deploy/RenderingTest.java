package org.manchette.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.kubernetes.api.model.rbac.PolicyRule;
import io.fabric8.kubernetes.api.model.rbac.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.manchette.deploy.Rendering.Workload;

/** Everything that an operator may apply: it fits together, and is as closed as it can be. */
class RenderingTest {

  /** What a site brings along; each is told in docs/operations.md. */
  private static final Set<String> OF_THE_SITE =
      Set.of("manchette-oidc", "external-elasticsearch", "manchette-traces", "archive");

  static List<Composition> compositions() {
    return Composition.all();
  }

  @ParameterizedTest
  @MethodSource("compositions")
  void parsesStrictlyIntoOneNamespace(Composition composition) {
    List<HasMetadata> resources = composition.render().resources();
    assertThat(resources).hasSizeGreaterThan(12);
    assertThat(resources)
        .filteredOn(resource -> !resource.getKind().equals("Namespace"))
        .allSatisfy(resource ->
            assertThat(resource.getMetadata().getNamespace())
                .as(resource.getKind() + " " + resource.getMetadata().getName())
                .isEqualTo("manchette"));
    assertThat(resources)
        .extracting(r -> r.getKind() + " " + r.getMetadata().getName())
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("compositions")
  void selectorsMatchExactlyTheirOwn(Composition composition) {
    Rendering rendering = composition.render();
    for (Workload workload : rendering.workloads()) {
      assertThat(workload.labels())
          .as(workload.name())
          .containsEntry("app.kubernetes.io/name", workload.name())
          .containsEntry("app.kubernetes.io/part-of", "manchette");
    }
    for (Deployment deployment : rendering.all(Deployment.class)) {
      assertSelects(
          rendering,
          deployment.getSpec().getSelector().getMatchLabels(),
          deployment.getMetadata().getName());
    }
    for (StatefulSet set : rendering.all(StatefulSet.class)) {
      assertSelects(
          rendering, set.getSpec().getSelector().getMatchLabels(), set.getMetadata().getName());
      assertThat(
              rendering.one(Service.class, set.getSpec().getServiceName()).getSpec().getClusterIP())
          .isEqualTo("None");
    }
    for (PodDisruptionBudget budget : rendering.all(PodDisruptionBudget.class)) {
      assertSelects(
          rendering,
          budget.getSpec().getSelector().getMatchLabels(),
          budget.getMetadata().getName());
    }
    for (HorizontalPodAutoscaler scaler : rendering.all(HorizontalPodAutoscaler.class)) {
      Deployment scaled =
          rendering.one(Deployment.class, scaler.getSpec().getScaleTargetRef().getName());
      assertThat(scaled.getSpec().getReplicas()).as("an autoscaler decides").isNull();
    }
    for (Service service : rendering.all(Service.class)) {
      String name = String.valueOf(service.getMetadata().getLabels().get("app.kubernetes.io/name"));
      Workload workload = assertSelects(rendering, service.getSpec().getSelector(), name);
      for (ServicePort port : service.getSpec().getPorts()) {
        assertThat(workload.main().getPorts())
            .as(name)
            .anySatisfy(open -> {
              assertThat(open.getName()).isEqualTo(port.getTargetPort().getStrVal());
              assertThat(open.getContainerPort()).isEqualTo(port.getPort());
            });
      }
    }
  }

  private static Workload assertSelects(
      Rendering rendering, Map<String, String> selector, String name) {
    List<Workload> selected =
        rendering.workloads().stream()
            .filter(workload -> workload.labels().entrySet().containsAll(selector.entrySet()))
            .toList();
    assertThat(selected).extracting(Workload::name).containsExactly(name);
    return selected.getFirst();
  }

  @ParameterizedTest
  @MethodSource("compositions")
  void everyContainerHasItsMeasureAndItsProbes(Composition composition) {
    for (Workload workload : composition.render().workloads()) {
      for (Container container : workload.containers()) {
        String name = workload.name() + "/" + container.getName();
        Map<String, Quantity> requests = container.getResources().getRequests();
        Map<String, Quantity> limits = container.getResources().getLimits();
        assertThat(requests).as(name).containsOnlyKeys("cpu", "memory");
        assertThat(limits).as(name).containsOnlyKeys("cpu", "memory");
        assertThat(requests.get("memory"))
            .as(name + ": memory that is promised twice is missing when it is needed")
            .isEqualTo(limits.get("memory"));
        assertThat(amount(requests)).as(name).isLessThanOrEqualTo(amount(limits));
      }
      if (workload.isJob()) {
        continue;
      }
      for (Container container : workload.template().getSpec().getContainers()) {
        assertThat(container.getStartupProbe()).as(workload.name()).isNotNull();
        assertThat(container.getLivenessProbe()).as(workload.name()).isNotNull();
        assertThat(container.getReadinessProbe()).as(workload.name()).isNotNull();
      }
    }
  }

  private static double amount(Map<String, Quantity> resources) {
    return resources.getOrDefault("cpu", new Quantity("0")).getNumericalAmount().doubleValue();
  }

  @ParameterizedTest
  @MethodSource("compositions")
  void everyPodIsRestricted(Composition composition) {
    Rendering rendering = composition.render();
    assertThat(
            rendering
                .one(io.fabric8.kubernetes.api.model.Namespace.class, "manchette")
                .getMetadata()
                .getLabels())
        .containsEntry("pod-security.kubernetes.io/enforce", "restricted");
    for (Workload workload : rendering.workloads()) {
      PodSpec pod = workload.template().getSpec();
      boolean first = workload.name().equals("first-start");
      assertThat(pod.getAutomountServiceAccountToken()).as(workload.name()).isEqualTo(first);
      assertThat(pod.getServiceAccountName())
          .as(workload.name())
          .isEqualTo(first ? "first-start" : null);
      // Variables of other services would be taken for settings: MANCHETTE_…
      assertThat(pod.getEnableServiceLinks()).as(workload.name()).isFalse();
      assertThat(pod.getHostNetwork()).isNull();
      assertThat(pod.getHostPID()).isNull();
      assertThat(pod.getHostIPC()).isNull();
      assertThat(pod.getSecurityContext().getRunAsNonRoot()).as(workload.name()).isTrue();
      assertThat(pod.getSecurityContext().getRunAsUser()).as(workload.name()).isPositive();
      assertThat(pod.getSecurityContext().getSeccompProfile().getType())
          .as(workload.name())
          .isEqualTo("RuntimeDefault");
      for (Container container : workload.containers()) {
        String name = workload.name() + "/" + container.getName();
        assertThat(container.getSecurityContext()).as(name).isNotNull();
        assertThat(container.getSecurityContext().getAllowPrivilegeEscalation()).as(name).isFalse();
        assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).as(name).isTrue();
        assertThat(container.getSecurityContext().getPrivileged()).as(name).isNull();
        assertThat(container.getSecurityContext().getCapabilities().getDrop())
            .as(name)
            .containsExactly("ALL");
        assertThat(container.getSecurityContext().getCapabilities().getAdd()).as(name).isEmpty();
      }
      assertThat(pod.getVolumes()).allSatisfy(volume -> assertThat(volume.getHostPath()).isNull());
      assertThat(pod.getVolumes())
          .filteredOn(volume -> volume.getEmptyDir() != null)
          .allSatisfy(volume ->
              assertThat(volume.getEmptyDir().getSizeLimit()).as(volume.getName()).isNotNull());
    }
  }

  @ParameterizedTest
  @MethodSource("compositions")
  void whatPodsReferToIsThere(Composition composition) {
    Rendering rendering = composition.render();
    Set<String> there =
        Stream.of(ConfigMap.class, Secret.class, PersistentVolumeClaim.class)
            .flatMap(type -> rendering.all(type).stream())
            .map(resource -> resource.getMetadata().getName())
            .collect(Collectors.toSet());
    Set<String> used = new HashSet<>();
    for (Workload workload : rendering.workloads()) {
      PodSpec pod = workload.template().getSpec();
      for (Volume volume : pod.getVolumes()) {
        if (volume.getSecret() != null) {
          used.add(volume.getSecret().getSecretName());
        } else if (volume.getConfigMap() != null) {
          used.add(volume.getConfigMap().getName());
        } else if (volume.getPersistentVolumeClaim() != null) {
          used.add(volume.getPersistentVolumeClaim().getClaimName());
        }
      }
      Set<String> volumes =
          pod.getVolumes().stream().map(Volume::getName).collect(Collectors.toSet());
      Set<String> mounted = new HashSet<>();
      for (Container container : workload.containers()) {
        container.getVolumeMounts().forEach(mount -> mounted.add(mount.getName()));
        container.getEnvFrom().forEach(from -> used.add(from.getConfigMapRef().getName()));
        container.getEnv().stream()
            .filter(
                env -> env.getValueFrom() != null && env.getValueFrom().getSecretKeyRef() != null)
            .forEach(env -> used.add(env.getValueFrom().getSecretKeyRef().getName()));
      }
      mounted.remove("data");
      assertThat(mounted).as(workload.name() + ": mounted and there").isEqualTo(volumes);
    }
    used.removeAll(OF_THE_SITE);
    assertThat(there).containsAll(used);
  }

  @ParameterizedTest
  @MethodSource("compositions")
  void firstStartMayTouchItsSecretsOnly(Composition composition) {
    Rendering rendering = composition.render();
    assertThat(rendering.all(Role.class)).hasSize(1);
    List<PolicyRule> rules = rendering.one(Role.class, "first-start").getRules();
    assertThat(rules).hasSize(1);
    assertThat(rules.getFirst().getResources()).containsExactly("secrets");
    assertThat(rules.getFirst().getVerbs()).containsExactlyInAnyOrder("get", "patch");
    assertThat(rules.getFirst().getResourceNames())
        .containsExactlyInAnyOrderElementsOf(
            rendering.all(Secret.class).stream().map(s -> s.getMetadata().getName()).toList());
    // A value here would be in everybody's history.
    assertThat(rendering.all(Secret.class))
        .allSatisfy(secret -> assertThat(secret.getData()).isNullOrEmpty())
        .allSatisfy(secret -> assertThat(secret.getStringData()).isNullOrEmpty());
  }

  @ParameterizedTest
  @MethodSource("compositions")
  void imagesAreOfOneVersion(Composition composition) {
    Map<String, Set<String>> versions =
        composition.render().workloads().stream()
            .flatMap(workload -> workload.containers().stream())
            .map(Container::getImage)
            .collect(
                Collectors.groupingBy(
                    image -> image.replaceFirst(":.*", ""),
                    Collectors.mapping(
                        image -> image.replaceFirst("[^:]*:?", ""), Collectors.toSet())));
    assertThat(versions.values())
        .as(versions.toString())
        .allSatisfy(of ->
            assertThat(of).hasSize(1).allMatch(version -> version.matches("v?\\d+\\.\\d+\\.\\d+")));
    assertThat(versions.get("elasticsearch"))
        .containsExactly(System.getProperty("elasticsearch.version", "9.2.8"));
    for (String service : Project.SERVICES) {
      assertThat(versions.get("manchette/" + service))
          .containsExactly(
              System.getProperty("manchette.version", "0.1.0").replace("-SNAPSHOT", ""));
    }
  }
}
