package org.apmrules.benchmarks;

import org.apmrules.api.incentive.ApmIncentive;
import org.apmrules.api.incentive.ApmIncentiveCase;

/** One APM Incentive Payment, with its derivation kept, beside its hand-written twin. */
public class IncentiveBenchmark extends CaseBenchmark<ApmIncentiveCase, ApmIncentive> {

  /** Makes the cases. */
  public IncentiveBenchmark() {
    super(IncentiveCases.stream(CASES), IncentiveTwin::result);
  }
}
