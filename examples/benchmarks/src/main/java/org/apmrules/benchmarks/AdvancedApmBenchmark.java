package org.apmrules.benchmarks;

import org.apmrules.api.advancedapm.AdvancedApmCase;
import org.apmrules.api.advancedapm.AdvancedApmResult;

/**
 * The Advanced APM criteria of one model, with its derivation kept, beside the hand-written twin.
 */
public class AdvancedApmBenchmark extends CaseBenchmark<AdvancedApmCase, AdvancedApmResult> {

  /** Makes the cases. */
  public AdvancedApmBenchmark() {
    super(AdvancedApmCases.stream(CASES), AdvancedApmTwin::result);
  }
}
