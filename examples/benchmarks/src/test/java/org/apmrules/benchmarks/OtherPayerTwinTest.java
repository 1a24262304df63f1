package org.apmrules.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apmrules.api.ApmRules;
import org.apmrules.api.otherpayer.OtherPayerAdvancedApmCase;
import org.apmrules.api.otherpayer.OtherPayerAdvancedApmResult;
import org.apmrules.api.terms.CriterionFinding;
import org.junit.jupiter.api.Test;

class OtherPayerTwinTest {

  private static final int CASES = 7_200;
  private static final ApmRules RULES = ApmRules.load();

  @Test
  void theTwinGivesTheSameResultInEveryYearWhateverTheTerms() {
    for (int i = 0; i < CASES; i++) {
      OtherPayerAdvancedApmCase arrangement = OtherPayerCases.numbered(i);
      assertEquals(
          RULES.determine(arrangement).result(),
          OtherPayerTwin.result(arrangement),
          "case " + i + ": " + arrangement);
    }
  }

  @Test
  void theCasesMeetAndFailEachCriterionInEveryYear() {
    Set<String> reached = new HashSet<>();
    for (int i = 0; i < CASES; i++) {
      OtherPayerAdvancedApmCase arrangement = OtherPayerCases.numbered(i);
      OtherPayerAdvancedApmResult result = RULES.determine(arrangement).result();
      String year = arrangement.performanceYear().value() + " ";
      reached.add(year + result.status());
      reached.add(year + "cehrt " + result.cehrt().met());
      reached.add(year + "quality " + result.quality().met());
      reached.add(year + "risk " + result.financialRisk().met());
    }
    assertEquals(9 * 4 * 2, reached.size(), reached::toString);
  }

  @Test
  void theCasesReachEachLimbAndShortfallOfRiskThatIsCompared() {
    Set<String> reached = new HashSet<>();
    for (int i = 0; i < CASES; i++) {
      OtherPayerAdvancedApmResult result = RULES.determine(OtherPayerCases.numbered(i)).result();
      for (CriterionFinding finding : List.of(result.quality(), result.financialRisk())) {
        finding.limbs().forEach(limb -> reached.add(limb.requirement()));
        reached.addAll(finding.missing());
      }
    }
    assertTrue(
        reached.containsAll(
            Set.of(
                "A single measure satisfies both requirements.",
                "The MIPS quality measure list has no applicable outcome measure.",
                "Losses have no limit.",
                "Losses may reach the nominal share of revenue.",
                "Losses may reach the nominal share of expected expenditures.",
                "The lowest marginal risk rate suffices.",
                "The average marginal risk rate suffices.",
                "The arrangement does not expressly define the risk in terms of revenue.",
                "No marginal risk rates were given.",
                "The lowest marginal risk rate is below 30%.",
                "The average marginal risk rate is below 30%.")),
        reached::toString);
  }
}
