package org.manchette.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.fabric8.openshift.api.model.monitoring.v1.Rule;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Alerts and dashboard name metrics that docs/metrics.md has, and runbooks that are written. */
class MonitoringTest {

  private static final String ALERTS = "deploy/components/monitoring/alerts.yaml";
  private static final String DASHBOARD = "deploy/components/monitoring/manchette.json";

  /** A name in an expression that is neither a function, nor a label, nor a text. */
  private static final Pattern NAME = Pattern.compile("\\b[a-z][a-z0-9_]*\\b(?!\\s*\\()");

  private static final Set<String> WORDS =
      Set.of("by", "on", "and", "or", "unless", "le", "without", "ignoring", "m", "h", "d", "s");

  private static Set<String> metrics() {
    Set<String> metrics = new TreeSet<>();
    Matcher rows =
        Pattern.compile("(?m)^\\| `([a-z0-9_]+)` \\| (counter|gauge|histogram) \\|")
            .matcher(Project.text("docs/metrics.md"));
    while (rows.find()) {
      if (rows.group(2).equals("histogram")) {
        for (String suffix : List.of("_bucket", "_count", "_sum")) {
          metrics.add(rows.group(1) + suffix);
        }
      } else {
        metrics.add(rows.group(1));
        assertThat(rows.group(1).endsWith("_total"))
            .as(rows.group(1))
            .isEqualTo(rows.group(2).equals("counter"));
      }
    }
    assertThat(metrics).hasSizeGreaterThan(20);
    return metrics;
  }

  static Set<String> named(String expression) {
    String bare =
        expression
            .replaceAll("\"[^\"]*\"", "")
            .replaceAll("\\{[^}]*\\}", "")
            .replaceAll("\\[[^\\]]*\\]", "")
            .replaceAll("\\b(by|without|on|ignoring)\\s*\\([^)]*\\)", "");
    return NAME.matcher(bare)
        .results()
        .map(result -> result.group())
        .filter(name -> !WORDS.contains(name))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Rule> rules() {
    PrometheusRule rules = (PrometheusRule) Manifests.parse(Project.text(ALERTS)).getFirst();
    return rules.getSpec().getGroups().stream()
        .flatMap(group -> group.getRules().stream())
        .toList();
  }

  private static List<String> panels() throws IOException {
    return new ObjectMapper()
        .readTree(Project.path(DASHBOARD).toFile()).findValues("expr").stream()
            .map(JsonNode::asText)
            .toList();
  }

  @Test
  void alertsNameMetricsThatExist() {
    assertThat(rules()).hasSizeGreaterThan(10);
    for (Rule rule : rules()) {
      Set<String> named = named(rule.getExpr().getStrVal());
      assertThat(named).as(rule.getAlert()).isNotEmpty();
      assertThat(metrics()).as(rule.getAlert()).containsAll(named);
    }
  }

  @Test
  void panelsNameMetricsThatExist() throws IOException {
    assertThat(panels()).hasSizeGreaterThan(10);
    for (String expression : panels()) {
      assertThat(named(expression)).as(expression).isNotEmpty();
      assertThat(metrics()).as(expression).containsAll(named(expression));
    }
  }

  @Test
  void everyMetricOfOursIsShownOrWatched() throws IOException {
    Set<String> named = new TreeSet<>();
    rules().forEach(rule -> named.addAll(named(rule.getExpr().getStrVal())));
    panels().forEach(expression -> named.addAll(named(expression)));
    Set<String> unseen = new TreeSet<>(metrics());
    unseen.removeIf(metric ->
        !metric.startsWith("manchette_")
            || named.stream().anyMatch(name -> stem(name).equals(stem(metric))));
    // A size says nothing without its limit; it is there for who looks for a leak.
    unseen.remove("manchette_cache_size");
    assertThat(unseen).isEmpty();
  }

  private static String stem(String metric) {
    return metric.replaceFirst("_(bucket|count|sum)$", "");
  }

  @Test
  void everyAlertHasARunbook() {
    Set<String> parts =
        Pattern.compile("(?m)^#+ (.+)$")
            .matcher(Project.text("docs/operations.md"))
            .results()
            .map(result -> anchor(result.group(1)))
            .collect(Collectors.toSet());
    for (Rule rule : rules()) {
      String runbook = String.valueOf(rule.getAnnotations().get("runbook"));
      assertThat(runbook).as(rule.getAlert()).startsWith("docs/operations.md#");
      assertThat(parts).as(rule.getAlert()).contains(runbook.substring(runbook.indexOf('#') + 1));
      assertThat(rule.getAnnotations().get("summary")).as(rule.getAlert()).isNotBlank();
      assertThat(rule.getLabels().get("severity")).isIn("warning", "critical");
    }
  }

  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
  }

  @Test
  void namesAreFoundInExpressions() {
    assertThat(
            named(
                "histogram_quantile(0.95, sum by (le) (rate(a_seconds_bucket{x=\"y_z\"}[10m]))) > 2 and on () b_c"))
        .containsExactly("a_seconds_bucket", "b_c");
  }
}
