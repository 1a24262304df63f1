package org.apmrules.api.mipsthreshold;

import org.apmrules.api.CaseType;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.internal.Field;

/**
 * Asks for the thresholds of a year.
 *
 * @param performanceYear the performance year
 */
@CaseType(
    value = "mips-performance-threshold",
    asks = "Which final score is neutral, and from which is there an additional adjustment?")
public record PerformanceThresholdCase(PerformanceYear performanceYear)
    implements PolicyCase<PerformanceThreshold> {

  /** Checks the field. */
  public PerformanceThresholdCase {
    Field.required("performanceYear", performanceYear);
  }

  @Override
  public PerformanceYear year() {
    return performanceYear;
  }
}
