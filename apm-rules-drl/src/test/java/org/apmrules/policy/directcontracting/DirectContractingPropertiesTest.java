package org.apmrules.policy.directcontracting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Money;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.Rate;
import org.apmrules.api.directcontracting.DirectContractingCaseBuilder;
import org.apmrules.api.directcontracting.DirectContractingSettlement;
import org.apmrules.api.directcontracting.RiskArrangement;

class DirectContractingPropertiesTest {

  private static final int TRIES = 100;
  private static final ApmRules RULES = ApmRules.load();

  private static DirectContractingSettlement settle(
      int year, RiskArrangement arrangement, Money benchmark, Money cost) {
    return RULES
        .determine(
            DirectContractingCaseBuilder.builder()
                .performanceYear(PerformanceYear.of(year))
                .aco("Tried ACO")
                .riskArrangement(arrangement)
                .finalBenchmark(Optional.of(benchmark))
                .totalCostOfCare(cost)
                .build())
        .result();
  }

  @Property(tries = TRIES)
  void oneMoreDollarOfCostNeverRaisesThePayment(
      @ForAll @IntRange(min = 2021, max = 2025) int year,
      @ForAll RiskArrangement arrangement,
      @ForAll @LongRange(min = 1, max = 1_000_000) long benchmark,
      @ForAll @LongRange(min = 0, max = 2_000_000) long cost) {
    Money whole = Money.usd(benchmark);
    assertTrue(
        settle(year, arrangement, whole, Money.usd(cost + 1))
                .payment()
                .compareTo(settle(year, arrangement, whole, Money.usd(cost)).payment())
            <= 0);
  }

  @Property(tries = TRIES)
  void lossesMirrorSavingsBeforeSequestration(
      @ForAll @IntRange(min = 2021, max = 2025) int year,
      @ForAll RiskArrangement arrangement,
      @ForAll @LongRange(min = 1, max = 1_000_000) long benchmark,
      @ForAll @IntRange(min = 0, max = 100) int percent) {
    Money whole = Money.usd(benchmark);
    Money deviation = whole.times(Rate.percent(Integer.toString(percent)));
    assertEquals(
        settle(year, arrangement, whole, whole.minus(deviation)).sharedSavings(),
        settle(year, arrangement, whole, whole.plus(deviation)).sharedSavings().negated());
  }

  @Property(tries = TRIES)
  void halvesOfAYearAddUpToTheYear(
      @ForAll RiskArrangement arrangement,
      @ForAll @LongRange(min = 1, max = 1_000_000) long half,
      @ForAll @LongRange(min = 0, max = 2_000_000) long cost) {
    Money ofHalf =
        settle(2023, arrangement, Money.usd(half), Money.usd(cost))
            .sharedSavingsAfterSequestration();
    assertEquals(
        settle(2023, arrangement, Money.usd(2 * half), Money.usd(2 * cost))
            .sharedSavingsAfterSequestration(),
        ofHalf.plus(ofHalf));
  }

  @Property(tries = TRIES)
  void aProfessionalAcoNeverSharesMoreThanAGlobalOne(
      @ForAll @IntRange(min = 2021, max = 2025) int year,
      @ForAll @LongRange(min = 1, max = 1_000_000) long benchmark,
      @ForAll @LongRange(min = 0, max = 2_000_000) long cost) {
    Money whole = Money.usd(benchmark);
    Money professional =
        settle(year, RiskArrangement.PROFESSIONAL, whole, Money.usd(cost)).sharedSavings();
    Money global = settle(year, RiskArrangement.GLOBAL, whole, Money.usd(cost)).sharedSavings();
    assertTrue(
        global.isNegative()
            ? professional.compareTo(global) >= 0
            : professional.compareTo(global) <= 0);
  }
}
