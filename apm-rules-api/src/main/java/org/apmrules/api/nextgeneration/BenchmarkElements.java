package org.apmrules.api.nextgeneration;

import org.apmrules.api.Money;
import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * What the performance year benchmark is made from.
 *
 * @param undiscountedBenchmark the trended and risk adjusted benchmark before discount and quality
 *     withhold, above $0
 * @param qualityScore the quality score, 0% to 100%
 */
public record BenchmarkElements(Money undiscountedBenchmark, Rate qualityScore) {

  /** Checks the elements. */
  public BenchmarkElements {
    Field.notNegative("undiscountedBenchmark", undiscountedBenchmark);
    if (undiscountedBenchmark.isZero()) {
      throw Field.contradiction("undiscountedBenchmark", "A benchmark of $0 cannot be settled.");
    }
    Field.share("qualityScore", qualityScore);
  }
}
