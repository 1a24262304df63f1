package org.apmrules.api.mipsthreshold;

import java.util.Optional;
import org.apmrules.api.Points;
import org.apmrules.api.internal.Field;

/**
 * The thresholds of a year.
 *
 * @param performanceThreshold the final score at which the payment adjustment is zero, in points of
 *     100
 * @param additionalThreshold the final score from which exceptional performance earns an additional
 *     adjustment; left out in years without one
 */
public record PerformanceThreshold(
    Points performanceThreshold, Optional<Points> additionalThreshold) {

  /** Checks the fields. */
  public PerformanceThreshold {
    Field.required("performanceThreshold", performanceThreshold);
    Field.optional("additionalThreshold", additionalThreshold);
  }

  /** Returns whether exceptional performance earns an additional adjustment. */
  public boolean hasAdditional() {
    return additionalThreshold.isPresent();
  }
}
