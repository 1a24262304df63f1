package org.apmrules.benchmarks;

import org.apmrules.api.Determination;
import org.apmrules.api.otherpayer.OtherPayerAdvancedApmCase;
import org.apmrules.api.otherpayer.OtherPayerAdvancedApmResult;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * The Other Payer Advanced APM criteria of one arrangement, with its derivation kept, beside the
 * hand-written twin.
 */
public class OtherPayerBenchmark extends CaseBenchmark<OtherPayerAdvancedApmCase> {

  /** Makes the cases. */
  public OtherPayerBenchmark() {
    super(OtherPayerCases.stream(CASES).toArray(OtherPayerAdvancedApmCase[]::new));
  }

  /** The determination under policy; it keeps what its derivation needs. */
  @Benchmark
  public Determination<OtherPayerAdvancedApmResult> determination() {
    return rules.determine(nextCase());
  }

  /** The same result by hand, without a proof. */
  @Benchmark
  public OtherPayerAdvancedApmResult twin() {
    return OtherPayerTwin.result(nextCase());
  }
}
