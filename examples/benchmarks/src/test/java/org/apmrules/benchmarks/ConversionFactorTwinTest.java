package org.apmrules.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Rate;
import org.apmrules.api.conversionfactor.ConversionFactorUpdate;
import org.apmrules.api.conversionfactor.ConversionFactorUpdateCase;
import org.junit.jupiter.api.Test;

class ConversionFactorTwinTest {

  private static final int CASES = 4_000;
  private static final ApmRules RULES = ApmRules.load();

  @Test
  void theTwinGivesTheSameResultInEveryYearAndKind() {
    for (int i = 0; i < CASES; i++) {
      ConversionFactorUpdateCase factor = ConversionFactorCases.numbered(i);
      assertEquals(
          ConversionFactorTwin.result(factor), RULES.determine(factor).result(), "case " + i);
    }
  }

  @Test
  void theCasesReachEveryUpdateAndAdjustEitherWay() {
    Set<String> reached = new HashSet<>();
    for (int i = 0; i < CASES; i++) {
      ConversionFactorUpdateCase factor = ConversionFactorCases.numbered(i);
      ConversionFactorUpdate updated = RULES.determine(factor).result();
      reached.add("update " + updated.statutoryUpdate());
      reached.add("increase " + updated.oneYearIncrease());
      reached.add("expired " + updated.expiredIncrease());
      reached.add("adjusted " + factor.budgetNeutralityAdjustment().compareTo(Rate.ZERO));
    }

    assertEquals(
        Set.of(
            "update 0.75%",
            "update 0.25%",
            "increase 2.5%",
            "increase 0%",
            "expired 2.5%",
            "expired 0%",
            "adjusted 1",
            "adjusted 0",
            "adjusted -1"),
        reached);
  }
}
