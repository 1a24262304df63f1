package org.apmrules.benchmarks;

import org.apmrules.api.sharedsavings.SharedSavingsSettlement;
import org.apmrules.api.sharedsavings.SharedSavingsSettlementCase;

/** The settlement of one ACO, with its derivation kept, beside its hand-written twin. */
public class SettlementBenchmark
    extends CaseBenchmark<SharedSavingsSettlementCase, SharedSavingsSettlement> {

  /** Makes the cases. */
  public SettlementBenchmark() {
    super(SettlementCases.stream(CASES), SettlementTwin::wholeDollars);
  }
}
