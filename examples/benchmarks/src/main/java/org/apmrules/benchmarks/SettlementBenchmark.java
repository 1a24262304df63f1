package org.apmrules.benchmarks;

import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Determination;
import org.apmrules.api.sharedsavings.SharedSavingsSettlement;
import org.apmrules.api.sharedsavings.SharedSavingsSettlementCase;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The settlement of one ACO, with its derivation kept, beside its hand-written twin. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SettlementBenchmark {

  private static final int CASES = 1_024;

  private final ApmRules rules = ApmRules.load();
  private final SharedSavingsSettlementCase[] cases =
      SettlementCases.stream(CASES).toArray(SharedSavingsSettlementCase[]::new);
  private int next;

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

  private SharedSavingsSettlementCase nextCase() {
    next = (next + 1) % CASES;
    return cases[next];
  }
}
