package org.apmrules.benchmarks;

import org.apmrules.api.Determination;
import org.apmrules.api.advancedapm.AdvancedApmCase;
import org.apmrules.api.advancedapm.AdvancedApmResult;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * The Advanced APM criteria of one model, with its derivation kept, beside the hand-written twin.
 */
public class AdvancedApmBenchmark extends CaseBenchmark<AdvancedApmCase> {

  /** Makes the cases. */
  public AdvancedApmBenchmark() {
    super(AdvancedApmCases.stream(CASES).toArray(AdvancedApmCase[]::new));
  }

  /** The determination under policy; it keeps what its derivation needs. */
  @Benchmark
  public Determination<AdvancedApmResult> determination() {
    return rules.determine(nextCase());
  }

  /** The same result by hand, without a proof. */
  @Benchmark
  public AdvancedApmResult twin() {
    return AdvancedApmTwin.result(nextCase());
  }
}
