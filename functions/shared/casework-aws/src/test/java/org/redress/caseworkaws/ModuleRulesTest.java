package org.redress.caseworkaws;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.redress.caseworkaws", importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleRulesTest {

  private static final String DYNAMODB = "software.amazon.awssdk.services.dynamodb";

  @ArchTest
  static final ArchRule nothingScansATable = noClasses().should()
      .callMethodWhere(
          DescribedPredicate.describe(
              "it scans",
              (JavaCall<?> call) -> call.getName().startsWith("scan") && !call.getName().equals("scanIndexForward")
                  && call.getTargetOwner().getPackageName().startsWith(DYNAMODB)));

  @ArchTest
  static final ArchRule onlyTheTableKnowsDynamoDb = noClasses().that()
      .resideOutsideOfPackage("..caseworkaws.table..")
      .should()
      .dependOnClassesThat()
      .resideInAPackage(DYNAMODB + "..");
}
