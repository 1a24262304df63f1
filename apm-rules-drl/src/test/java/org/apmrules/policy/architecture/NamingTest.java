package org.apmrules.policy.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.apmrules", importOptions = HandwrittenClasses.class)
class NamingTest {
  @ArchTest
  static final ArchRule aClassIsNamedForWhatItIsAndNotForLackOfAName =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Common");

  @ArchTest
  static void classesAreRead(JavaClasses classes) {
    assertTrue(classes.contain("org.apmrules.api.ApmRules"));
  }
}
