package org.apmrules.policy.contract;

import static org.apmrules.policy.contract.Contracts.FLAT;
import static org.apmrules.policy.contract.Contracts.TIERS;
import static org.apmrules.policy.contract.Contracts.firstDollar;
import static org.apmrules.policy.contract.Contracts.limited;
import static org.apmrules.policy.contract.Contracts.settle;
import static org.apmrules.policy.contract.Contracts.sharing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.apmrules.api.Money;
import org.apmrules.api.Rate;
import org.apmrules.api.contract.CountedFrom;
import org.apmrules.api.contract.SharingTerms;
import org.apmrules.api.terms.CorridorBand;

class ContractPropertiesTest {

  private static final int TRIES = 100;
  private static final Money CENT = Money.usd("0.01");
  private static final SharingTerms TIERED = firstDollar(TIERS);

  private static Money earned(long benchmark, Money expenditures, SharingTerms terms) {
    return settle(benchmark, expenditures, terms, Optional.of(terms)).earnedSavings();
  }

  @Property(tries = TRIES)
  void aCentMoreAtTheEdgeOfABandNeverMovesTheShareByMoreThanACent(
      @ForAll @LongRange(min = 1_000, max = 1_000_000) long benchmark,
      @ForAll @IntRange(min = 0, max = 1) int band,
      @ForAll boolean losses) {
    Rate end = TIERS.bands().get(band).upTo().orElseThrow();
    Money width = Money.usd(benchmark).times(end);
    Money edge = losses ? Money.usd(benchmark).plus(width) : Money.usd(benchmark).minus(width);
    Money at = earned(benchmark, edge, TIERED);
    Money cheaper = earned(benchmark, edge.minus(CENT), TIERED);
    Money dearer = earned(benchmark, edge.plus(CENT), TIERED);
    assertTrue(cheaper.minus(at).compareTo(CENT) <= 0 && at.minus(dearer).compareTo(CENT) <= 0);
    assertTrue(cheaper.compareTo(at) > 0 && at.compareTo(dearer) > 0);
  }

  @Property(tries = TRIES)
  void lossesMirrorSavingsWhereTheTermsAreTheSame(
      @ForAll @LongRange(min = 1, max = 1_000_000) long benchmark,
      @ForAll @IntRange(min = 0, max = 100) int percent) {
    Money deviation = Money.usd(benchmark).times(Rate.percent(Integer.toString(percent)));
    assertEquals(
        earned(benchmark, Money.usd(benchmark).minus(deviation), TIERED),
        earned(benchmark, Money.usd(benchmark).plus(deviation), TIERED).negated());
  }

  @Property(tries = TRIES)
  void oneMoreDollarOfExpenditureNeverRaisesWhatIsEarned(
      @ForAll @LongRange(min = 1, max = 100_000) long benchmark,
      @ForAll @LongRange(min = 0, max = 200_000) long expenditures,
      @ForAll CountedFrom counted,
      @ForAll @IntRange(min = 0, max = 5) int minimum) {
    SharingTerms terms = sharing(Rate.percent(Integer.toString(minimum)), counted, TIERS);
    assertTrue(
        earned(benchmark, Money.usd(expenditures + 1), terms)
                .compareTo(earned(benchmark, Money.usd(expenditures), terms))
            <= 0);
  }

  @Property(tries = TRIES)
  void theLimitHoldsForSavingsAndLosses(
      @ForAll @LongRange(min = 1, max = 100_000) long benchmark,
      @ForAll @LongRange(min = 0, max = 300_000) long expenditures,
      @ForAll @IntRange(min = 0, max = 20) int percent) {
    Rate limit = Rate.percent(Integer.toString(percent));
    Money most = Money.usd(benchmark).times(limit);
    Money earned = earned(benchmark, Money.usd(expenditures), limited(FLAT, limit));
    Money unlimited = earned(benchmark, Money.usd(expenditures), firstDollar(FLAT));
    assertEquals(unlimited.atMost(most).atLeast(most.negated()), earned);
  }

  @Property(tries = TRIES)
  void aOneSidedContractNeverOwes(
      @ForAll @LongRange(min = 1, max = 100_000) long benchmark,
      @ForAll @LongRange(min = 0, max = 300_000) long expenditures) {
    Money balance = settle(benchmark, Money.usd(expenditures), TIERED, Optional.empty()).balance();
    assertTrue(!balance.isNegative());
  }

  @Property(tries = TRIES)
  void anyTwoPartsOfAYearAddUpToTheYearWhereTheContractIsLinear(
      @ForAll @LongRange(min = 1, max = 100_000) long oneBenchmark,
      @ForAll @LongRange(min = 1, max = 100_000) long otherBenchmark,
      @ForAll @LongRange(min = 0, max = 200_000) long one,
      @ForAll @LongRange(min = 0, max = 200_000) long other) {
    SharingTerms linear = firstDollar(FLAT);
    assertEquals(
        earned(oneBenchmark + otherBenchmark, Money.usd(one + other), linear),
        earned(oneBenchmark, Money.usd(one), linear)
            .plus(earned(otherBenchmark, Money.usd(other), linear)));
  }

  @Property(tries = TRIES)
  void twoEqualHalvesAddUpToTheYearWithTiersToo(
      @ForAll @LongRange(min = 1, max = 100_000) long half,
      @ForAll @LongRange(min = 0, max = 200_000) long expenditures) {
    Money ofHalf = earned(half, Money.usd(expenditures), TIERED);
    assertEquals(earned(2 * half, Money.usd(2 * expenditures), TIERED), ofHalf.plus(ofHalf));
  }

  @Property(tries = TRIES)
  void theShareLiesBetweenNothingAndTheHighestRateOfTheBands(
      @ForAll @LongRange(min = 1, max = 100_000) long benchmark,
      @ForAll @LongRange(min = 0, max = 100_000) long expenditures) {
    Rate highest = TIERS.bands().stream().map(CorridorBand::share).reduce(Rate.ZERO, Rate::atLeast);
    Money gross = Money.usd(benchmark).minus(Money.usd(expenditures));
    Money earned = earned(benchmark, Money.usd(expenditures), TIERED);
    assertTrue(earned.isNegative() == gross.isNegative());
    assertTrue(
        gross.isNegative()
            ? earned.compareTo(gross.times(highest)) >= 0
            : earned.compareTo(gross.times(highest)) <= 0);
  }
}
