package org.manchette.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The settings that a service reads, as the environment names them. */
final class Settings {

  private static final Map<String, String> PACKAGES =
      Map.of(
          "ingest-service", "org.manchette.ingest",
          "search-service", "org.manchette.search",
          "web-ui", "org.manchette.web");

  /** The settings that all services share. */
  private static final String EVERY_SERVICE = "org.manchette.operations";

  /** Read by the JVM, the command of ingest-service, and the image. */
  private static final Set<String> NOT_SETTINGS = Set.of("JAVA_TOOL_OPTIONS");

  private static final Set<String> QUARKUS = quarkus();

  private static final Map<String, Set<String>> OF =
      Project.SERVICES.stream().collect(Collectors.toMap(service -> service, Settings::read));

  private Settings() {}

  /** Those of ours and Quarkus'. */
  static Set<String> of(String service) {
    return Objects.requireNonNull(OF.get(service));
  }

  private static Set<String> read(String service) {
    Set<String> names = new HashSet<>(QUARKUS);
    names.addAll(NOT_SETTINGS);
    names.addAll(ours(service));
    return names;
  }

  /** Those that its {@code @ConfigMapping}s declare. */
  private static Set<String> ours(String service) {
    Set<String> names = new HashSet<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(PACKAGES.get(service), EVERY_SERVICE)) {
      if (type.isAnnotatedWith(ConfigMapping.class)) {
        Class<?> mapping = type.reflect();
        add(mapping, mapping.getAnnotation(ConfigMapping.class).prefix(), names);
      }
    }
    return names;
  }

  private static void add(Class<?> mapping, String prefix, Set<String> names) {
    for (Method method : mapping.getDeclaredMethods()) {
      if (method.isDefault() || method.isSynthetic()) {
        continue;
      }
      WithName name = method.getAnnotation(WithName.class);
      String property = prefix + "." + (name == null ? kebab(method.getName()) : name.value());
      Class<?> type = method.getReturnType();
      if (type.isInterface() && type.getName().startsWith("org.manchette")) {
        add(type, property, names);
      } else {
        names.add(environment(property));
      }
    }
  }

  private static String kebab(String camel) {
    return camel.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }

  private static String environment(String property) {
    return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }

  /** What the extensions on the class path say of themselves. */
  private static Set<String> quarkus() {
    try {
      Set<String> names = new HashSet<>();
      List<URL> models =
          Collections.list(
              Settings.class
                  .getClassLoader()
                  .getResources("META-INF/quarkus-config-doc/quarkus-config-model.json"));
      for (URL model : models) {
        try (InputStream in = model.openStream()) {
          names.addAll(
              new ObjectMapper()
                  .readTree(in).findValues("environmentVariable").stream()
                      .map(JsonNode::asText)
                      .collect(Collectors.toSet()));
        }
      }
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
