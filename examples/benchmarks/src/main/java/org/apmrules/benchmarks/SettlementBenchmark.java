package org.apmrules.benchmarks;

import java.math.BigDecimal;
import org.apmrules.api.Determination;
import org.apmrules.api.sharedsavings.SharedSavingsSettlement;
import org.apmrules.api.sharedsavings.SharedSavingsSettlementCase;
import org.openjdk.jmh.annotations.Benchmark;

/** The settlement of one ACO, with its derivation kept, beside its hand-written twin. */
public class SettlementBenchmark extends CaseBenchmark<SharedSavingsSettlementCase> {

  /** Makes the cases. */
  public SettlementBenchmark() {
    super(SettlementCases.stream(CASES).toArray(SharedSavingsSettlementCase[]::new));
  }

  /** The settlement under policy; it keeps what its derivation needs. */
  @Benchmark
  public Determination<SharedSavingsSettlement> settlement() {
    return rules.determine(nextCase());
  }

  /** The same dollars by hand, without a proof. */
  @Benchmark
  public BigDecimal twin() {
    return SettlementTwin.wholeDollars(nextCase());
  }
}
