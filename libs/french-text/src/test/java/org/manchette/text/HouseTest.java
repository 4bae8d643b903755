package org.manchette.text;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Who may depend on whom inside this library, and that nothing outside leaks in. */
class HouseTest {

  private static final String ROOT = "org.manchette.text";

  private final JavaClasses house =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void knowsNoFrameworkAndNoSearchEngine() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(ROOT + "..", "java..", "org.jspecify..", "morfologik..")
        .check(house);
  }

  @Test
  void hygieneDependsOnNothingElse() {
    classes()
        .that()
        .resideInAPackage(ROOT + ".hygiene")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(ROOT + ".hygiene", "java..", "org.jspecify..")
        .check(house);
  }

  @Test
  void tokensDependOnNoTagger() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".token")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + ".date", ROOT + ".actor", ROOT + ".quotation", ROOT + ".topic")
        .check(house);
  }

  @Test
  void taggersAreFreeOfCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(house);
  }

  @Test
  void onlyQuotationsKnowAnotherTagger() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + ".date", ROOT + ".actor", ROOT + ".topic")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".quotation")
        .check(house);
    slices().matching(ROOT + ".(date|actor|topic)").should().notDependOnEachOther().check(house);
  }

  @Test
  void onlyTheFacadePutsTheTaggersTogether() {
    noClasses()
        .that()
        .resideInAPackage(ROOT)
        .and()
        .doNotHaveSimpleName("FrenchAnalyser")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + ".date", ROOT + ".actor", ROOT + ".quotation", ROOT + ".topic")
        .check(house);
  }
}
