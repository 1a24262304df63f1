package org.apmrules.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apmrules.api.ApmRules;
import org.apmrules.api.advancedapm.AdvancedApmCase;
import org.apmrules.api.advancedapm.AdvancedApmResult;
import org.apmrules.api.terms.CriterionFinding;
import org.junit.jupiter.api.Test;

class AdvancedApmTwinTest {

  private static final int CASES = 4_400;
  private static final ApmRules RULES = ApmRules.load();

  @Test
  void theTwinGivesTheSameResultInEveryYearWhateverTheTerms() {
    for (int i = 0; i < CASES; i++) {
      AdvancedApmCase model = AdvancedApmCases.numbered(i);
      assertEquals(
          RULES.determine(model).result(),
          AdvancedApmTwin.result(model),
          "case " + i + ": " + model);
    }
  }

  @Test
  void theCasesMeetAndFailEachCriterionInEveryYear() {
    Set<String> reached = new HashSet<>();
    for (int i = 0; i < CASES; i++) {
      AdvancedApmCase model = AdvancedApmCases.numbered(i);
      AdvancedApmResult result = RULES.determine(model).result();
      String year = model.performanceYear().value() + " ";
      reached.add(year + result.status());
      reached.add(year + "cehrt " + result.cehrt().met());
      reached.add(year + "quality " + result.quality().met());
      reached.add(year + "risk " + result.financialRisk().met());
    }
    assertEquals(11 * 4 * 2, reached.size(), reached::toString);
  }

  @Test
  void theCasesReachEachLimbThatIsCompared() {
    Set<String> reached = new HashSet<>();
    for (int i = 0; i < CASES; i++) {
      AdvancedApmResult result = RULES.determine(AdvancedApmCases.numbered(i)).result();
      for (CriterionFinding finding :
          List.of(result.cehrt(), result.quality(), result.financialRisk())) {
        finding.limbs().forEach(limb -> reached.add(limb.citation()));
      }
    }
    assertTrue(
        reached.containsAll(
            Set.of(
                "42 CFR 414.1415(a)(1)(i)",
                "42 CFR 414.1415(a)(1)(ii)",
                "42 CFR 414.1415(a)(1)(iii)",
                "42 CFR 414.1415(b)(2)(i)",
                "42 CFR 414.1415(b)(2)(ii)",
                "42 CFR 414.1415(b)(2)-(3)",
                "42 CFR 414.1415(b)(4)",
                "42 CFR 414.1415(c)(3)(i)",
                "42 CFR 414.1415(c)(3)(i)(A)",
                "42 CFR 414.1415(c)(3)(i)(B)")),
        reached::toString);
  }
}
