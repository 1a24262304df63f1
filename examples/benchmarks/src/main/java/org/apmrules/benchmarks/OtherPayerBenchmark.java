package org.apmrules.benchmarks;

import org.apmrules.api.otherpayer.OtherPayerAdvancedApmCase;
import org.apmrules.api.otherpayer.OtherPayerAdvancedApmResult;

/**
 * The Other Payer Advanced APM criteria of one arrangement, with its derivation kept, beside the
 * hand-written twin.
 */
public class OtherPayerBenchmark
    extends CaseBenchmark<OtherPayerAdvancedApmCase, OtherPayerAdvancedApmResult> {

  /** Makes the cases. */
  public OtherPayerBenchmark() {
    super(OtherPayerCases.stream(CASES), OtherPayerTwin::result);
  }
}
