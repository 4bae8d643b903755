package org.manchette.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Holds the house of the design: who may know whom. */
class HouseTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.manchette.ingest");

  @Test
  void doesNotKnowTheReadSide() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.manchette.search..")
        .check(CLASSES);
  }

  @Test
  void readersKnowNeitherHttpNorElasticsearch() {
    noClasses()
        .that()
        .resideInAnyPackage("org.manchette.ingest.reader..", "org.manchette.ingest.analysis..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta.ws.rs..",
            "org.hibernate.search..",
            "org.elasticsearch..",
            "org.manchette.index..",
            "org.manchette.ingest.http..",
            "org.manchette.ingest.archive..")
        .check(CLASSES);
  }

  @Test
  void theCommandLineStartsNoService() {
    noClasses()
        .that()
        .resideInAPackage("org.manchette.ingest.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.quarkus..",
            "jakarta..",
            "org.manchette.ingest.http..",
            "org.manchette.ingest.archive..")
        .check(CLASSES);
  }

  @Test
  void oneClassUsesTheLowLevelClient() {
    noClasses()
        .that()
        .doNotHaveSimpleName("StoredDocuments")
        .and()
        .doNotHaveSimpleName("State")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.elasticsearch..")
        .check(CLASSES);
  }

  @Test
  void theArchiveDoesNotKnowHttp() {
    noClasses()
        .that()
        .resideInAPackage("org.manchette.ingest.archive..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.ws.rs..", "org.manchette.ingest.http..")
        .check(CLASSES);
  }
}
