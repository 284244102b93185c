package org.redress.casework;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.redress.casework.reviewers.ReviewStore;

@AnalyzeClasses(packages = "org.redress.casework", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule theDomainKnowsTheJdkAndJSpecifyAlone = classes().should()
      .onlyDependOnClassesThat()
      .resideInAnyPackage("org.redress.casework..", "java..", "javax.crypto..", "org.jspecify..");

  @ArchTest
  static final ArchRule theDomainDoesNoInputAndOutput = classes().should()
      .onlyDependOnClassesThat()
      .resideOutsideOfPackages("java.io..", "java.nio.file..", "java.net.http..", "java.sql..", "java.util.logging..");

  @ArchTest
  static final ArchRule reviewersReachCasesOnlyBySight = noClasses().that()
      .resideInAnyPackage("org.redress.casework.reviewing..")
      .and()
      .doNotHaveSimpleName("Desk")
      .should()
      .dependOnClassesThat()
      .belongToAnyOf(CaseStore.class, ReviewStore.class);

  @ArchTest
  static final ArchRule whatReviewersDoAsksForACaseThatTheyWereLetSee = methods().that()
      .areDeclaredInClassesThat()
      .resideInAnyPackage("org.redress.casework.reviewing..")
      .and()
      .areDeclaredInClassesThat()
      .arePublic()
      .and()
      .arePublic()
      .should()
      .notHaveRawParameterTypes(DescribedPredicate.<List<JavaClass>>describe(
          "that hold a case by its id",
          types -> types.stream()
              .anyMatch(type -> type.isEquivalentTo(CaseId.class) || type.isEquivalentTo(Case.class))));

  @ArchTest
  static final ArchRule featuresFormNoCycle = slices().matching("org.redress.casework.(*)..").should().beFreeOfCycles();
}
