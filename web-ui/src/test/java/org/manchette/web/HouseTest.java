package org.manchette.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

final class HouseTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.manchette.web");

  @Test
  void knowsOnlyTheReadContract() {
    classes()
        .that(resideInAPackage("org.manchette.web.."))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                    "org.manchette.web..",
                    "org.manchette.search.api..",
                    "org.manchette.operations..")
                .or(resideOutsideOfPackage("org.manchette..")))
        .check(CLASSES);
  }

  @Test
  void hasNoCycleBetweenFeatures() {
    slices().matching("org.manchette.web.(*)..").should().beFreeOfCycles().check(CLASSES);
  }
}
