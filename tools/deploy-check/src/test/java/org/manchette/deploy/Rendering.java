package org.manchette.deploy;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What Kubernetes would be given.
 *
 * @param of what it was rendered from
 * @param resources all of it
 */
record Rendering(Composition of, List<HasMetadata> resources) {

  /**
   * What makes pods.
   *
   * @param name its name
   * @param kind its kind
   * @param template what its pods are
   */
  record Workload(String name, String kind, PodTemplateSpec template) {

    Map<String, String> labels() {
      return template.getMetadata().getLabels();
    }

    boolean isJob() {
      return kind.equals("Job");
    }

    /** All containers, the initial ones too. */
    List<Container> containers() {
      List<Container> containers = new ArrayList<>(template.getSpec().getInitContainers());
      containers.addAll(template.getSpec().getContainers());
      return containers;
    }

    /** The only container that stays. */
    Container main() {
      return template.getSpec().getContainers().getFirst();
    }

    boolean isService() {
      return Project.SERVICES.contains(name);
    }
  }

  <T extends HasMetadata> List<T> all(Class<T> type) {
    return resources.stream().filter(type::isInstance).map(type::cast).toList();
  }

  <T extends HasMetadata> T one(Class<T> type, String name) {
    return all(type).stream()
        .filter(resource -> resource.getMetadata().getName().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(of + ": no " + type.getSimpleName() + " " + name));
  }

  List<Workload> workloads() {
    return Stream.of(
            all(Deployment.class).stream()
                .map(d -> new Workload(name(d), "Deployment", d.getSpec().getTemplate())),
            all(StatefulSet.class).stream()
                .map(s -> new Workload(name(s), "StatefulSet", s.getSpec().getTemplate())),
            all(Job.class).stream()
                .map(j -> new Workload(name(j), "Job", j.getSpec().getTemplate())))
        .flatMap(workloads -> workloads)
        .toList();
  }

  private static String name(HasMetadata resource) {
    return resource.getMetadata().getName();
  }
}
