package org.apmrules.policy.mechanics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apmrules.api.Rate;
import org.apmrules.api.Ratio;
import org.apmrules.api.otherpayer.MarginalRiskBand;
import org.apmrules.api.otherpayer.MarginalRiskSchedule;

class LossCurvePropertiesTest {

  @Provide
  Arbitrary<MarginalRiskSchedule> schedules() {
    Arbitrary<List<Integer>> ends = Arbitraries.integers().between(1, 20).list().ofMaxSize(4);
    Arbitrary<List<Integer>> rates = Arbitraries.integers().between(0, 99).list().ofSize(5);
    return Combinators.combine(ends, rates).as(LossCurvePropertiesTest::schedule);
  }

  @Property
  void lowestNeverExceedsAverage(
      @ForAll("schedules") MarginalRiskSchedule schedule,
      @ForAll @IntRange(max = 8) int small,
      @ForAll @IntRange(min = 1, max = 10) int total) {
    LossCurve curve = new LossCurve(schedule);

    assertTrue(
        curve.lowest(whole(small), owed(total)).compareTo(curve.average(whole(small), owed(total)))
            <= 0);
  }

  @Property
  void averageLiesBetweenTheLowestAndTheHighestRateOfTheSchedule(
      @ForAll("schedules") MarginalRiskSchedule schedule,
      @ForAll @IntRange(max = 8) int small,
      @ForAll @IntRange(min = 1, max = 10) int total) {
    Ratio average = new LossCurve(schedule).average(whole(small), owed(total));
    SortedSet<Rate> rates = new TreeSet<>();
    schedule.bands().forEach(band -> rates.add(band.marginalRisk()));

    assertTrue(average.meetsOrExceeds(rates.first()));
    assertTrue(average.compareTo(CountedShare.whole(rates.last())) <= 0);
  }

  @Property
  void allowanceForSmallLossesNeverHarms(
      @ForAll("schedules") MarginalRiskSchedule schedule,
      @ForAll @IntRange(max = 8) int small,
      @ForAll @IntRange(min = 1, max = 10) int total) {
    LossCurve curve = new LossCurve(schedule);

    assertTrue(
        curve.average(whole(small), owed(total)).compareTo(curve.average(Rate.ZERO, owed(total)))
            >= 0);
    assertTrue(
        curve.lowest(whole(small), owed(total)).compareTo(curve.lowest(Rate.ZERO, owed(total)))
            >= 0);
  }

  @Property
  void cuttingABandInTwoOfTheSameRateChangesNothing(
      @ForAll("schedules") MarginalRiskSchedule schedule,
      @ForAll @IntRange(max = 8) int small,
      @ForAll @IntRange(min = 1, max = 10) int total) {
    List<MarginalRiskBand> cut = new ArrayList<>();
    Rate start = Rate.ZERO;
    for (MarginalRiskBand band : schedule.bands()) {
      cut.add(
          new MarginalRiskBand(Optional.of(start.plus(Rate.percent("0.37"))), band.marginalRisk()));
      cut.add(band);
      start = band.upTo().orElse(start);
    }
    LossCurve whole = new LossCurve(schedule);
    LossCurve pieces = new LossCurve(new MarginalRiskSchedule(cut));

    assertEquals(
        whole.average(whole(small), owed(total)), pieces.average(whole(small), owed(total)));
    assertEquals(whole.lowest(whole(small), owed(total)), pieces.lowest(whole(small), owed(total)));
  }

  private static MarginalRiskSchedule schedule(List<Integer> ends, List<Integer> rates) {
    List<MarginalRiskBand> bands = new ArrayList<>();
    for (int end : new TreeSet<>(ends)) {
      bands.add(new MarginalRiskBand(Optional.of(whole(end)), whole(rates.get(bands.size()))));
    }
    bands.add(new MarginalRiskBand(Optional.empty(), whole(rates.get(bands.size()))));
    return new MarginalRiskSchedule(bands);
  }

  private static Ratio owed(int percent) {
    return CountedShare.whole(whole(percent));
  }

  private static Rate whole(int percent) {
    return Rate.percent(Integer.toString(percent));
  }
}
