package org.apmrules.policy.mipsmeasure;

import org.apmrules.api.benchmark.PrescribedBenchmark;
import org.apmrules.policy.mechanics.DecileBounds;

/** The bounds of a prescribed benchmark, where higher and where lower performance is better. */
interface PrescribedBounds {

  DecileBounds bounds();

  DecileBounds inverseBounds();

  /** Returns the bounds that fit the measure. */
  default DecileBounds of(PrescribedBenchmark benchmark) {
    return benchmark.inverse() ? inverseBounds() : bounds();
  }
}
