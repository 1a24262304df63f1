package org.apmrules.api.mipscost;

import org.apmrules.api.benchmark.Benchmark;
import org.apmrules.api.internal.Field;

/**
 * The bounds of the benchmark of a cost measure.
 *
 * @param measure the identifier of the measure
 * @param bounds the bounds
 */
public record CostBenchmark(String measure, Benchmark bounds) {

  /** Checks the fields. */
  public CostBenchmark {
    Field.text("measure", measure);
    Field.required("bounds", bounds);
  }
}
