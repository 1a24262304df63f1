package org.apmrules.benchmarks;

import org.apmrules.api.Determination;
import org.apmrules.api.qp.QpCase;
import org.apmrules.api.qp.QpResult;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * One QP determination, with its derivation kept, beside a bare session and its hand-written twin.
 */
public class QpBenchmark extends CaseBenchmark<QpCase> {

  private final BareSessions bare = new BareSessions();

  /** Makes the cases. */
  public QpBenchmark() {
    super(QpCases.stream(CASES).toArray(QpCase[]::new));
  }

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
}
