package org.manchette.elasticsearch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

final class ArchitectureTest {

  private final JavaClasses module = module();

  private static JavaClasses module() {
    // The names of the server's classes are enough; reading them takes many seconds.
    ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages("org.manchette.elasticsearch");
  }

  @Test
  void jarRunsByItself() {
    classes()
        .that()
        .resideInAPackage("org.manchette.elasticsearch")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.manchette.elasticsearch", "java..", "org.jspecify..")
        .check(module);
  }

  @Test
  void pluginNeedsNothingButTheServer() {
    classes()
        .that()
        .resideInAPackage("org.manchette.elasticsearch.plugin")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.manchette.elasticsearch.plugin",
            "org.elasticsearch..",
            "org.apache.lucene..",
            "java..",
            "org.jspecify..")
        .check(module);
  }
}
