package org.manchette.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.manchette.deploy.Rendering.Workload;

/** Each flow that the house needs is open, at both of its ends, and no other is. */
class NetworkTest {

  private static final List<String> SERVICES = Project.SERVICES;

  static List<Composition> compositions() {
    return Composition.all();
  }

  /** Who must reach whom: {@code FROM > TO:PORT}. */
  private static Set<String> needed(Rendering rendering) {
    Composition of = rendering.of();
    Set<String> flows = new TreeSet<>();
    for (Workload workload : rendering.workloads()) {
      flows.add(workload.name() + " > names:53");
    }
    flows.add("first-start > anywhere:443");
    flows.add("first-start > anywhere:6443");
    flows.add("web-ui > search-service:8081");
    if (of.has("external-elasticsearch")) {
      for (String service : List.of("ingest-service", "search-service")) {
        for (int port : List.of(443, 9200, 9243)) {
          flows.add(service + " > anywhere:" + port);
        }
      }
      if (of.has("migration")) {
        for (int port : List.of(443, 9200, 9243)) {
          flows.add("migration > anywhere:" + port);
        }
      }
    } else {
      if (of.has("migration")) {
        flows.add("migration > elasticsearch:9200");
      }
      flows.add("ingest-service > elasticsearch:9200");
      flows.add("search-service > elasticsearch:9200");
      flows.add("elasticsearch > elasticsearch:9300");
    }
    if (of.has("ingress") || of.has("gateway-api")) {
      flows.add("anyone > web-ui:8080");
    }
    if (of.has("oidc")) {
      SERVICES.forEach(service -> flows.add(service + " > anywhere:443"));
    }
    if (of.has("backup")) {
      flows.add("backup-schedule > elasticsearch:9200");
    }
    if (of.has("import-job")) {
      flows.add("import > ingest-service:8082");
    }
    if (of.has("monitoring")) {
      for (String service : SERVICES) {
        flows.add("prometheus > " + service + ":" + Project.port(service));
        flows.add(service + " > any namespace:4317");
        flows.add(service + " > any namespace:4318");
      }
      flows.add("prometheus > elasticsearch-exporter:9114");
      flows.add("elasticsearch-exporter > elasticsearch:9200");
    }
    return flows;
  }

  @ParameterizedTest
  @MethodSource("compositions")
  void opensWhatIsNeededAndNothingElse(Composition composition) {
    Rendering rendering = composition.render();
    assertThat(open(rendering)).isEqualTo(needed(rendering));
  }

  @ParameterizedTest
  @MethodSource("compositions")
  void everyPodIsClosedInBothDirections(Composition composition) {
    Rendering rendering = composition.render();
    NetworkPolicy closed = rendering.one(NetworkPolicy.class, "closed");
    assertThat(closed.getSpec().getPolicyTypes()).containsExactlyInAnyOrder("Ingress", "Egress");
    assertThat(closed.getSpec().getIngress()).isNullOrEmpty();
    assertThat(closed.getSpec().getEgress()).isNullOrEmpty();
    assertThat(rendering.workloads())
        .allMatch(workload -> selects(closed.getSpec().getPodSelector(), workload.labels()));
  }

  private static Set<String> open(Rendering rendering) {
    Set<String> flows = new TreeSet<>();
    List<Workload> workloads = rendering.workloads();
    // What one end opens, the other must open too; what is outside has no other end here.
    Set<String> out = new TreeSet<>();
    Set<String> in = new TreeSet<>();
    for (NetworkPolicy policy : rendering.all(NetworkPolicy.class)) {
      List<Workload> selected =
          workloads.stream()
              .filter(w -> selects(policy.getSpec().getPodSelector(), w.labels()))
              .toList();
      assertThat(selected).as(policy.getMetadata().getName() + " selects something").isNotEmpty();
      for (Workload workload : selected) {
        for (var rule : nullSafe(policy.getSpec().getEgress())) {
          for (String peer : peers(rule.getTo(), workloads)) {
            ports(rule.getPorts())
                .forEach(port -> out.add(workload.name() + " > " + peer + ":" + port));
          }
        }
        for (var rule : nullSafe(policy.getSpec().getIngress())) {
          for (String peer : peers(rule.getFrom(), workloads)) {
            ports(rule.getPorts())
                .forEach(port -> in.add(peer + " > " + workload.name() + ":" + port));
          }
        }
      }
    }
    Set<String> names = new TreeSet<>(workloads.stream().map(Workload::name).toList());
    for (String flow : out) {
      String to = flow.replaceAll(".* > (.*):\\d+", "$1");
      if (!names.contains(to) || in.contains(flow)) {
        flows.add(flow);
      } else {
        flows.add(flow + " (only its sender may)");
      }
    }
    for (String flow : in) {
      if (!names.contains(flow.replaceAll(" > .*", ""))) {
        flows.add(flow);
      } else if (!out.contains(flow)) {
        flows.add(flow + " (only its receiver may)");
      }
    }
    return flows;
  }

  private static <T> Collection<T> nullSafe(@org.jspecify.annotations.Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  private static List<String> ports(List<NetworkPolicyPort> ports) {
    assertThat(ports).as("a rule without ports opens all").isNotEmpty();
    return ports.stream()
        .map(port -> String.valueOf(port.getPort().getIntVal()))
        .distinct()
        .toList();
  }

  private static List<String> peers(List<NetworkPolicyPeer> peers, List<Workload> workloads) {
    if (peers.isEmpty()) {
      return List.of("anyone");
    }
    List<String> names = new ArrayList<>();
    for (NetworkPolicyPeer peer : peers) {
      if (peer.getIpBlock() != null) {
        names.add(
            switch (peer.getIpBlock().getCidr()) {
              case "0.0.0.0/0", "::/0" -> "anywhere";
              case "169.254.20.10/32" -> "names";
              default -> peer.getIpBlock().getCidr();
            });
      } else if (peer.getNamespaceSelector() != null) {
        Map<String, String> namespace = peer.getNamespaceSelector().getMatchLabels();
        if (peer.getPodSelector() != null) {
          names.add(peer.getPodSelector().getMatchLabels().get("app.kubernetes.io/name"));
        } else {
          names.add(
              "kube-system".equals(namespace.get("kubernetes.io/metadata.name"))
                  ? "names"
                  : "any namespace");
        }
      } else {
        workloads.stream()
            .filter(workload -> selects(peer.getPodSelector(), workload.labels()))
            .forEach(workload -> names.add(workload.name()));
      }
    }
    return names;
  }

  private static boolean selects(LabelSelector selector, Map<String, String> labels) {
    return labels.entrySet().containsAll(selector.getMatchLabels().entrySet())
        && selector.getMatchExpressions().stream()
            .allMatch(expression -> {
              assertThat(expression.getOperator()).isEqualTo("In");
              return expression.getValues().contains(labels.get(expression.getKey()));
            });
  }
}
