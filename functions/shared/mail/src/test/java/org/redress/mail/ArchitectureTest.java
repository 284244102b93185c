package org.redress.mail;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.redress.mail", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule readingKnowsNoEngine = classes().should()
      .onlyDependOnClassesThat()
      .resideInAnyPackage(
          "org.redress.mail..", "org.redress.casework..", "org.apache.james.mime4j..", "org.jsoup..", "java..",
          "org.jspecify..");

  @ArchTest
  static final ArchRule onlyTheWalkKnowsTheParser = noClasses().that()
      .resideOutsideOfPackages("org.redress.mail", "org.redress.mail.part")
      .should()
      .dependOnClassesThat()
      .resideInAPackage("org.apache.james.mime4j..");

  @ArchTest
  static final ArchRule featuresFormNoCycle = slices().matching("org.redress.mail.(*)..").should().beFreeOfCycles();
}
