package org.apmrules.policy.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.apmrules", importOptions = HandwrittenClasses.class)
class ModuleDependencyTest {
  private static final String API = "org.apmrules.api";
  private static final String ENGINE = "org.apmrules.engine";
  private static final String POLICY = "org.apmrules.policy";

  @ArchTest
  static final ArchRule theApiNeedsNothingBesidesTheJdkSoThatAnyoneCanAddIt =
      classes()
          .that()
          .resideInAPackage(API + "..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              API + "..", "java..", "org.jspecify.annotations", "io.soabase.recordbuilder.core");

  @ArchTest
  static final ArchRule onlyTheEngineKnowsDroolsSoThatItCanBeReplaced =
      noClasses()
          .that()
          .resideInAPackage("org.apmrules..")
          .and()
          .resideOutsideOfPackage(ENGINE + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.drools..", "org.kie..");

  @ArchTest
  static final ArchRule theEngineKnowsNoPolicySoThatNewPolicyNeverChangesIt =
      noClasses()
          .that()
          .resideInAPackage(ENGINE + "..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(POLICY + "..");

  @ArchTest
  static void theClassesOfEveryModuleAreRead(JavaClasses classes) {
    for (String module : new String[] {API, ENGINE, POLICY}) {
      assertTrue(
          classes.stream().anyMatch(type -> type.getPackageName().startsWith(module)),
          () -> "no class of " + module + " was read");
    }
  }
}
