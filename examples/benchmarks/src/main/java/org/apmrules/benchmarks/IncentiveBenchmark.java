package org.apmrules.benchmarks;

import org.apmrules.api.Determination;
import org.apmrules.api.incentive.ApmIncentive;
import org.apmrules.api.incentive.ApmIncentiveCase;
import org.openjdk.jmh.annotations.Benchmark;

/** One APM Incentive Payment, with its derivation kept, beside its hand-written twin. */
public class IncentiveBenchmark extends CaseBenchmark<ApmIncentiveCase> {

  /** Makes the cases. */
  public IncentiveBenchmark() {
    super(IncentiveCases.stream(CASES).toArray(ApmIncentiveCase[]::new));
  }

  /** The determination under policy; it keeps what its derivation needs. */
  @Benchmark
  public Determination<ApmIncentive> determination() {
    return rules.determine(nextCase());
  }

  /** The same result by hand, without a proof. */
  @Benchmark
  public ApmIncentive twin() {
    return IncentiveTwin.result(nextCase());
  }
}
