package org.apmrules.api.directcontracting;

import org.apmrules.api.Money;
import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * What the final benchmark is made from.
 *
 * @param unadjustedBenchmark the benchmark before discount and withholds, above $0
 * @param trendAdjustment the factor of the retrospective trend adjustment, above 0%; 100% changes
 *     nothing
 * @param retentionWithheld whether the ACO's benchmark is reduced by the retention withhold
 * @param qualityScore the share of the quality withhold that the ACO earns back, 0% to 100%
 */
public record BenchmarkElements(
    Money unadjustedBenchmark, Rate trendAdjustment, boolean retentionWithheld, Rate qualityScore) {

  /** Checks the elements. */
  public BenchmarkElements {
    Field.notNegative("unadjustedBenchmark", unadjustedBenchmark);
    Field.notNegative("trendAdjustment", trendAdjustment);
    if (unadjustedBenchmark.isZero()) {
      throw Field.contradiction("unadjustedBenchmark", "A benchmark of $0 cannot be settled.");
    }
    if (!trendAdjustment.isPositive()) {
      throw Field.contradiction("trendAdjustment", "A factor of 0% leaves no benchmark.");
    }
    Field.share("qualityScore", qualityScore);
  }

  /** Returns the benchmark after the trend adjustment, before discount and withholds. */
  public Money trended() {
    return unadjustedBenchmark.times(trendAdjustment);
  }
}
