package org.redress.sealevidence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.redress.sealevidence", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule onlyTypesKnowTheirLibrary = noClasses().that()
      .resideOutsideOfPackage("org.redress.sealevidence.type")
      .should()
      .dependOnClassesThat()
      .resideInAPackage("org.apache.tika..");

  @ArchTest
  static final ArchRule onlyPicturesAreDecoded = noClasses().that()
      .resideOutsideOfPackage("org.redress.sealevidence.picture")
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage("javax.imageio..", "java.awt..", "com.drew..", "com.twelvemonkeys..");

  @ArchTest
  static final ArchRule nothingUnpacksArchives = noClasses().should()
      .dependOnClassesThat()
      .resideInAnyPackage("java.util.zip..", "java.util.jar..");

  @ArchTest
  static final ArchRule featuresFormNoCycle = slices().matching("org.redress.sealevidence.(*)..")
      .should()
      .beFreeOfCycles();
}
