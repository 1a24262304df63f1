package org.apmrules.policy.mechanics;

import java.util.List;
import org.apmrules.api.Performance;
import org.apmrules.api.Rate;
import org.apmrules.api.benchmark.MedianBenchmark;

/**
 * The beginnings of deciles as multiples of the standard deviation above the median, where lower
 * performance is better.
 *
 * @param steps the multiples for the first and each later decile, falling; below zero for deciles
 *     that begin below the median
 */
public record DeviationSteps(List<Rate> steps) {

  /** Copies the steps. */
  public DeviationSteps {
    steps = List.copyOf(steps);
  }

  /** Returns the bounds around a median. */
  public DecileBounds around(MedianBenchmark benchmark) {
    List<Performance> bounds =
        steps.stream()
            .map(step -> benchmark.median().plus(benchmark.standardDeviation().times(step)))
            .toList();
    return DecileBounds.fromFirst(true, bounds);
  }
}
