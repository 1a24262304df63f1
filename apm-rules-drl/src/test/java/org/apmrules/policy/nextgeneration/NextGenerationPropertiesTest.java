package org.apmrules.policy.nextgeneration;

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
import org.apmrules.api.nextgeneration.NextGenerationCaseBuilder;
import org.apmrules.api.nextgeneration.NextGenerationSettlement;
import org.apmrules.api.nextgeneration.RiskArrangement;

class NextGenerationPropertiesTest {

  private static final int TRIES = 100;
  private static final ApmRules RULES = ApmRules.load();

  private static NextGenerationSettlement settle(
      RiskArrangement arrangement, int cap, Money benchmark, Money expenditures) {
    return RULES
        .determine(
            NextGenerationCaseBuilder.builder()
                .performanceYear(PerformanceYear.of(2018))
                .aco("Tried ACO")
                .riskArrangement(arrangement)
                .savingsLossesCap(whole(cap))
                .finalBenchmark(Optional.of(benchmark))
                .expenditures(expenditures)
                .sequestrationRate(whole(2))
                .build())
        .result();
  }

  @Property(tries = TRIES)
  void oneMoreDollarOfExpendituresNeverRaisesThePayment(
      @ForAll RiskArrangement arrangement,
      @ForAll @IntRange(min = 5, max = 15) int cap,
      @ForAll @LongRange(min = 1, max = 1_000_000) long benchmark,
      @ForAll @LongRange(min = 0, max = 2_000_000) long spent) {
    Money whole = Money.usd(benchmark);
    assertTrue(
        settle(arrangement, cap, whole, Money.usd(spent + 1))
                .payment()
                .compareTo(settle(arrangement, cap, whole, Money.usd(spent)).payment())
            <= 0);
  }

  @Property(tries = TRIES)
  void savingsAndLossesNeverExceedTheCapAndMirrorEachOther(
      @ForAll RiskArrangement arrangement,
      @ForAll @IntRange(min = 5, max = 15) int cap,
      @ForAll @LongRange(min = 1, max = 1_000_000) long benchmark,
      @ForAll @IntRange(min = 0, max = 100) int percent) {
    Money whole = Money.usd(benchmark);
    Money deviation = whole.times(whole(percent));
    Money saved = settle(arrangement, cap, whole, whole.minus(deviation)).sharedSavings();
    Money lost = settle(arrangement, cap, whole, whole.plus(deviation)).sharedSavings();
    assertEquals(saved, lost.negated());
    assertTrue(saved.compareTo(whole.times(whole(cap))) <= 0);
  }

  @Property(tries = TRIES)
  void halvesOfAYearAddUpToTheYear(
      @ForAll RiskArrangement arrangement,
      @ForAll @IntRange(min = 5, max = 15) int cap,
      @ForAll @LongRange(min = 1, max = 1_000_000) long half,
      @ForAll @LongRange(min = 0, max = 2_000_000) long spent) {
    Money ofHalf = settle(arrangement, cap, Money.usd(half), Money.usd(spent)).sharedSavings();
    assertEquals(
        settle(arrangement, cap, Money.usd(2 * half), Money.usd(2 * spent)).sharedSavings(),
        ofHalf.plus(ofHalf));
  }

  private static Rate whole(int percent) {
    return Rate.percent(Integer.toString(percent));
  }
}
