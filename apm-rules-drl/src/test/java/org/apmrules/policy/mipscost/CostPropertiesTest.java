package org.apmrules.policy.mipscost;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Count;
import org.apmrules.api.Performance;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.Points;
import org.apmrules.api.benchmark.MedianBenchmark;
import org.apmrules.api.mipscost.CostCase;
import org.apmrules.api.mipscost.CostMeasure;
import org.apmrules.api.mipscost.CostMeasureKind;

class CostPropertiesTest {

  private static final ApmRules RULES = ApmRules.load();

  private static Points points(int cents, int median, int deviation) {
    CostMeasure measure =
        new CostMeasure(
            "TPCC_1",
            CostMeasureKind.TOTAL_PER_CAPITA_COST,
            Count.of(20),
            dollars(cents),
            Optional.empty(),
            Optional.of(new MedianBenchmark(dollars(median), dollars(deviation))));
    return RULES
        .determine(new CostCase(PerformanceYear.of(2024), List.of(measure), Optional.empty()))
        .result()
        .measures()
        .get(0)
        .points();
  }

  private static Performance dollars(int cents) {
    return new Performance(BigDecimal.valueOf(cents, 2));
  }

  @Property(tries = 300)
  void pointsFallAsCostRisesAndStayBetweenOneAndTen(
      @ForAll @IntRange(min = 0, max = 1_000_000) int cost,
      @ForAll @IntRange(min = 0, max = 1_000_000) int more,
      @ForAll @IntRange(min = 1, max = 1_000_000) int median,
      @ForAll @IntRange(min = 1, max = 200_000) int deviation) {
    Points low = points(cost, median, deviation);
    Points high = points(cost + more, median, deviation);
    assertTrue(high.compareTo(low) <= 0);
    assertTrue(high.compareTo(Points.points(1)) >= 0);
    assertTrue(low.compareTo(Points.points(10)) <= 0);
  }
}
