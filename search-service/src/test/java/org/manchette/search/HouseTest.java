package org.manchette.search;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Who may know whom, as the design says. */
class HouseTest {

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.manchette.search");

  @Test
  void knowsOnlyTheIndexAndItsContract() {
    classes()
        .that()
        .resideInAPackage("org.manchette.search..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                    "org.manchette.search..", "org.manchette.index..", "org.manchette.operations..")
                .or(not(resideInAnyPackage("org.manchette.."))))
        .check(OURS);
  }

  @Test
  void speaksElasticsearchInFewPlaces() {
    noClasses()
        .that()
        .resideInAPackage("org.manchette.search..")
        .and()
        .haveNameNotMatching(
            ".*\\.(AgendaIndex|ArticleList|BatchCounts|Corrections|FacetCounts|FacetSearch|FacetedSearch|FacetFilters|IntervalQueries|Json|MatchReasons"
                + "|PageToken|PartSearch|PointInTime|QueryPredicates|QuotationIndex|RoleHistory|SearchQueries"
                + "|SimilarArticles|TimeCounts|WordCompletions)(\\$.*)?|.*\\.ArchiveIndexes")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.google.gson..", "org.hibernate.search.backend.elasticsearch..")
        .check(OURS);
  }

  @Test
  void hasNoCircles() {
    slices()
        .matching(
            "org.manchette.search.(query|article|part|actor|topic|quotation|agenda|batch|export|feed|completion|vocabulary|problem|metrics|health)..")
        .should()
        .beFreeOfCycles()
        .check(OURS);
  }
}
