package org.redress.casework;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

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
  static final ArchRule featuresFormNoCycle = slices().matching("org.redress.casework.(*)..").should().beFreeOfCycles();
}
