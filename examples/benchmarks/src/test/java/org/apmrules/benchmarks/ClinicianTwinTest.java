package org.apmrules.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.apmrules.api.ApmRules;
import org.apmrules.api.clinician.ClinicianCase;
import org.apmrules.api.clinician.ClinicianCategory;
import org.apmrules.api.clinician.ClinicianConsequence;
import org.apmrules.api.conversionfactor.ConversionFactorKind;
import org.apmrules.api.qp.QpStatus;
import org.junit.jupiter.api.Test;

class ClinicianTwinTest {

  private static final int CASES = 3_000;
  private static final ApmRules RULES = ApmRules.load();

  @Test
  void theTwinGivesTheSameResultForEveryClinician() {
    for (int i = 0; i < CASES; i++) {
      ClinicianCase clinician = ClinicianCases.numbered(i);
      assertEquals(
          ClinicianTwin.result(clinician), RULES.determine(clinician).result(), "case " + i);
    }
  }

  @Test
  void theCliniciansReachEveryCategoryButThatOfALevelNotAssessed() {
    Set<ClinicianCategory> categories = EnumSet.noneOf(ClinicianCategory.class);
    Set<ConversionFactorKind> factors = EnumSet.noneOf(ConversionFactorKind.class);
    Set<String> reached = new HashSet<>();
    for (int i = 0; i < CASES; i++) {
      ClinicianConsequence consequence = RULES.determine(ClinicianCases.numbered(i)).result();
      categories.add(consequence.category());
      factors.add(consequence.conversionFactor().kind());
      reached.add(consequence.advancedApms().isEmpty() ? "another model" : "an Advanced APM");
      reached.add(
          consequence.qpStatus() == QpStatus.QP && consequence.lumpSum().isEmpty()
              ? "open incentive"
              : "paid " + !consequence.shares().isEmpty());
    }

    assertEquals(
        EnumSet.complementOf(EnumSet.of(ClinicianCategory.LOW_VOLUME_LEVEL_NOT_ASSESSED)),
        categories);
    assertEquals(EnumSet.allOf(ConversionFactorKind.class), factors);
    assertEquals(
        Set.of("an Advanced APM", "another model", "open incentive", "paid true", "paid false"),
        reached);
  }
}
