package org.manchette.onnx;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What this plug-in may know. */
class HouseTest {

  private final JavaClasses house =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.manchette.onnx");

  @Test
  void knowsTheLibraryAndWhatRunsModels() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.manchette.onnx",
            "org.manchette.text..",
            "java..",
            "org.jspecify..",
            "ai.onnxruntime",
            "ai.djl.huggingface.tokenizers..",
            "ai.djl.util",
            "com.google.gson")
        .check(house);
  }

  @Test
  void oneClassRunsTheModelAndOneCutsWords() {
    noClasses()
        .that()
        .haveSimpleNameNotStartingWith("TokenClassifier")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("ai.onnxruntime")
        .check(house);
    noClasses()
        .that()
        .doNotHaveSimpleName("SubTokeniser")
        .and()
        .doNotHaveSimpleName("NativeTokenizers")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("ai.djl..")
        .check(house);
  }
}
