package org.apmrules.benchmarks;

import java.util.concurrent.TimeUnit;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Determination;
import org.apmrules.api.qp.QpCase;
import org.apmrules.api.qp.QpResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One QP determination, with its derivation kept, beside a bare session and its hand-written twin.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class QpBenchmark {

  private static final int CASES = 1_024;

  private final ApmRules rules = ApmRules.load();
  private final BareSessions bare = new BareSessions();
  private final QpCase[] cases = QpCases.stream(CASES).toArray(QpCase[]::new);
  private int next;

  /** The determination under policy; it keeps what its derivation needs. */
  @Benchmark
  public Determination<QpResult> determination() {
    return rules.determine(nextCase());
  }

  /** A bare session of Drools over the same facts and rules, without result check and proof. */
  @Benchmark
  public int bareSession() {
    return bare.fire(nextCase());
  }

  /** The same result by hand, without a proof. */
  @Benchmark
  public QpResult twin() {
    return QpTwin.result(nextCase());
  }

  private QpCase nextCase() {
    next = (next + 1) % CASES;
    return cases[next];
  }
}
