package org.apmrules.engine.scenario;

import org.apmrules.api.CaseType;
import org.apmrules.api.Count;
import org.apmrules.api.Money;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyCase;

/** A case about the toll for a number of axles. */
@CaseType(value = "toll", asks = "What the toll is")
public record Toll(PerformanceYear performanceYear, Count axles) implements PolicyCase<Toll.Due> {

  public record Due(Money amount, boolean reduced) {}

  @Override
  public PerformanceYear year() {
    return performanceYear;
  }
}
