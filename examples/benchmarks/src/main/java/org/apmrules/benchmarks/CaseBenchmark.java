package org.apmrules.benchmarks;

import java.util.concurrent.TimeUnit;
import org.apmrules.api.ApmRules;
import org.apmrules.api.PolicyCase;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A benchmark of one determination at a time, over many cases in turn.
 *
 * @param <C> the type of the cases
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public abstract class CaseBenchmark<C extends PolicyCase<?>> {

  /** How many cases there are. */
  protected static final int CASES = 1_024;

  /** The built-in policy. */
  protected final ApmRules rules = ApmRules.load();

  private final C[] cases;
  private int next;

  /** Takes the cases. */
  protected CaseBenchmark(C[] cases) {
    this.cases = cases.clone();
  }

  /** Returns the next case; the first one again after the last. */
  protected final C nextCase() {
    next = (next + 1) % cases.length;
    return cases[next];
  }
}
