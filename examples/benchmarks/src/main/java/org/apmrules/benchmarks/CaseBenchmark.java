package org.apmrules.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Determination;
import org.apmrules.api.PolicyCase;
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
 * One determination at a time, with its derivation kept, beside its hand-written twin, over many
 * cases in turn.
 *
 * @param <C> the type of the cases
 * @param <R> the type of their results
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public abstract class CaseBenchmark<C extends PolicyCase<R>, R> {

  /** How many cases there are. */
  protected static final int CASES = 1_024;

  private final ApmRules rules = ApmRules.load();
  private final List<C> cases;
  private final Function<C, ?> twin;
  private int next;

  /** Takes the cases and what settles them by hand. */
  protected CaseBenchmark(Stream<C> cases, Function<C, ?> twin) {
    this.cases = cases.toList();
    this.twin = twin;
  }

  /** Returns the next case; the first one again after the last. */
  protected final C nextCase() {
    next = (next + 1) % cases.size();
    return cases.get(next);
  }

  /** The determination under policy; it keeps what its derivation needs. */
  @Benchmark
  public Determination<R> determination() {
    return rules.determine(nextCase());
  }

  /** The same result by hand, without a proof. */
  @Benchmark
  public Object twin() {
    return twin.apply(nextCase());
  }
}
