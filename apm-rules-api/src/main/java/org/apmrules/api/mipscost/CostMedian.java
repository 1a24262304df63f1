package org.apmrules.api.mipscost;

import org.apmrules.api.benchmark.MedianBenchmark;
import org.apmrules.api.internal.Field;

/**
 * Median and standard deviation of the benchmark of a cost measure.
 *
 * @param measure the identifier of the measure
 * @param benchmark median and standard deviation
 */
public record CostMedian(String measure, MedianBenchmark benchmark) {

  /** Checks the fields. */
  public CostMedian {
    Field.text("measure", measure);
    Field.required("benchmark", benchmark);
  }
}
