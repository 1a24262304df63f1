package org.apmrules.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Rate;
import org.apmrules.api.incentive.ApmIncentive;
import org.apmrules.api.incentive.ApmIncentiveCase;
import org.apmrules.api.incentive.ExclusionReason;
import org.apmrules.api.incentive.IncentiveOutcome;
import org.junit.jupiter.api.Test;

class IncentiveTwinTest {

  private static final int CASES = 3_000;
  private static final ApmRules RULES = ApmRules.load();

  @Test
  void theTwinGivesTheSameResultInEveryYear() {
    for (int i = 0; i < CASES; i++) {
      ApmIncentiveCase qp = IncentiveCases.numbered(i);
      assertEquals(IncentiveTwin.result(qp), RULES.determine(qp).result(), "case " + i);
    }
  }

  @Test
  void theCasesReachEveryRateEveryReasonAndTheOutcomesOfTheFirstStep() {
    Set<IncentiveOutcome> outcomes = EnumSet.noneOf(IncentiveOutcome.class);
    Set<ExclusionReason> reasons = EnumSet.noneOf(ExclusionReason.class);
    Set<Rate> rates = new HashSet<>();
    for (int i = 0; i < CASES; i++) {
      ApmIncentive incentive = RULES.determine(IncentiveCases.numbered(i)).result();
      outcomes.add(incentive.outcome());
      incentive.excluded().forEach(each -> reasons.add(each.reason()));
      rates.add(incentive.rate());
    }

    assertEquals(
        EnumSet.of(
            IncentiveOutcome.NO_PAYMENT_IN_YEAR,
            IncentiveOutcome.NOTHING_TO_PAY,
            IncentiveOutcome.PAYABLE,
            IncentiveOutcome.RECIPIENT_NOT_STATED),
        outcomes);
    assertEquals(EnumSet.allOf(ExclusionReason.class), reasons);
    assertEquals(5, rates.size());
  }
}
