package org.apmrules.benchmarks;

import org.apmrules.api.qp.QpCase;
import org.apmrules.api.qp.QpResult;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * One QP determination, with its derivation kept, beside a bare session and its hand-written twin.
 */
public class QpBenchmark extends CaseBenchmark<QpCase, QpResult> {

  private final BareSessions bare = new BareSessions();

  /** Makes the cases. */
  public QpBenchmark() {
    super(QpCases.stream(CASES), QpTwin::result);
  }

  /** A bare session of Drools over the same facts and rules, without result check and proof. */
  @Benchmark
  public int bareSession() {
    return bare.fire(nextCase());
  }
}
