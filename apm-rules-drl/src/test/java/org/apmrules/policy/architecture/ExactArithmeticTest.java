package org.apmrules.policy.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.apmrules", importOptions = HandwrittenClasses.class)
class ExactArithmeticTest {
  @ArchTest
  static final ArchRule noFigureIsBinaryBecauseBinaryFractionsCannotHoldCents =
      classes()
          .that()
          .resideInAnyPackage("org.apmrules.api..", "org.apmrules.policy..")
          .should(new HaveNoBinaryFractions());

  @ArchTest
  static void theValueTypesAndTheVocabularyAreRead(JavaClasses classes) {
    assertTrue(classes.contain("org.apmrules.api.Money"));
    assertTrue(
        classes.stream().anyMatch(type -> type.getPackageName().startsWith("org.apmrules.policy")));
  }
}
