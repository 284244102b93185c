package org.redress.local;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.redress.caseworkaws.metrics.LoggedCall;

/** The rules of the whole house, looked at where all of it is on one class path. */
@AnalyzeClasses(packages = "org.redress", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

  private static final String[] SHARED = {"org.redress.casework..", "org.redress.caseworkaws..",
      "org.redress.screening..", "org.redress.web..", "org.redress.notices..", "org.redress.mail..",
      "org.redress.logs.."};
  private static final String[] FUNCTIONS = {"org.redress.submitreport..", "org.redress.receiveemail..",
      "org.redress.screenclauses..",
      "org.redress.queuereview..", "org.redress.sendnotices..", "org.redress.tracknotices..",
      "org.redress.sealevidence..", "org.redress.reviewcases..", "org.redress.sweepcases.."};
  private static final String[] DEV = {"org.redress.engines..", "org.redress.local.."};

  @ArchTest
  static final ArchRule everyClassIsInAKnownRoom = classes().should()
      .resideInAnyPackage(
          Stream.of(SHARED, FUNCTIONS, DEV).flatMap(Arrays::stream).toArray(String[]::new));

  @ArchTest
  static final ArchRule functionsDoNotKnowEachOther = slices()
      .assignedFrom(new FunctionSlices(List.of(FUNCTIONS)))
      .should()
      .notDependOnEachOther();

  @ArchTest
  static final ArchRule sharedRoomsDoNotKnowFunctions = noClasses().that(resideInAnyPackage(SHARED))
      .should()
      .dependOnClassesThat(resideInAnyPackage(FUNCTIONS));

  @ArchTest
  static final ArchRule theProductDoesNotKnowWhatRunsOnPeoplesMachines = noClasses()
      .that(resideInAnyPackage(SHARED).or(resideInAnyPackage(FUNCTIONS)))
      .should()
      .dependOnClassesThat(resideInAnyPackage(DEV));

  @ArchTest
  static final ArchRule theDomainKnowsTheJdkAndJSpecifyAlone = classes()
      .that(resideInAPackage("org.redress.casework.."))
      .should()
      .onlyDependOnClassesThat()
      .resideInAnyPackage("org.redress.casework..", "java..", "javax.crypto..", "org.jspecify..");

  @ArchTest
  static final ArchRule screeningKnowsNothingOfAws = noClasses().that(resideInAPackage("org.redress.screening.."))
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage("software.amazon..", "com.amazonaws..");

  @ArchTest
  static final ArchRule enginesKnowNothingOfTheProduct = noClasses().that(resideInAPackage("org.redress.engines.."))
      .should()
      .dependOnClassesThat(resideInAnyPackage(SHARED).or(resideInAnyPackage(FUNCTIONS)));

  @ArchTest
  static final ArchRule handlersStandInTheRoomsOfFunctions = classes().that()
      .areAssignableTo(RequestHandler.class)
      .and()
      .areNotInterfaces()
      .should()
      .resideInAnyPackage(FUNCTIONS);

  /** Else lines of the log would be of no call, or of the one before. */
  @ArchTest
  static final ArchRule handlersSayOfWhichCallTheirLinesAre = classes().that()
      .areAssignableTo(RequestHandler.class)
      .and()
      .areNotInterfaces()
      .should()
      .callMethod(LoggedCall.class, "begin", String.class);

  /**
   * One command does what a function does, with its own code: it sweeps.
   */
  @ArchTest
  static final ArchRule nobodyDependsOnTheFunctionsButTheLocalRunAndItDoesSoByTheTemplateAlone = noClasses().that(
      resideInAPackage("org.redress.local..")
          .and(DescribedPredicate.not(simpleName("SweepCommand"))))
      .should()
      .dependOnClassesThat(resideInAnyPackage(FUNCTIONS));
}
