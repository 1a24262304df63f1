package org.apmrules.api.modelstanding;

import static org.apmrules.api.Rate.percent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.advancedapm.AdvancedApmCase;
import org.apmrules.api.advancedapm.ModelAuthority;
import org.apmrules.api.advancedapm.QualityTerms;
import org.apmrules.api.mipsapm.MipsApmCase;
import org.apmrules.api.terms.CehrtTerms;
import org.apmrules.api.terms.CehrtUsers;
import org.apmrules.api.terms.RiskTerms;
import org.junit.jupiter.api.Test;

class ModelStandingCaseTest {

  private static final PerformanceYear YEAR = PerformanceYear.of(2024);

  private static AdvancedApmCase terms(int year) {
    return new AdvancedApmCase(
        PerformanceYear.of(year),
        "Track 3",
        ModelAuthority.SHARED_SAVINGS_PROGRAM,
        new CehrtTerms(CehrtUsers.ELIGIBLE_CLINICIANS, true, percent("100")),
        false,
        new QualityTerms(true, List.of(), true, false),
        new RiskTerms(List.of(), Optional.empty(), Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static MipsApmCase features(int year, String model) {
    return new MipsApmCase(
        PerformanceYear.of(year), model, true, true, true, true, Optional.empty(), false);
  }

  private static void assertContradicts(String field, AdvancedApmCase terms, MipsApmCase features) {
    PolicyException refused =
        assertThrows(PolicyException.class, () -> new ModelStandingCase(YEAR, terms, features));
    assertEquals(ProblemCode.CONTRADICTION, refused.problem().code());
    assertEquals(Optional.of(field), refused.problem().field());
  }

  @Test
  void bothPartsAreAboutThePerformanceYear() {
    assertContradicts("advancedApm.performanceYear", terms(2023), features(2024, "Track 3"));
    assertContradicts("mipsApm.performanceYear", terms(2024), features(2025, "Track 3"));
  }

  @Test
  void bothPartsAreAboutTheSameModel() {
    assertContradicts("mipsApm.model", terms(2024), features(2024, "Track 2"));
  }
}
