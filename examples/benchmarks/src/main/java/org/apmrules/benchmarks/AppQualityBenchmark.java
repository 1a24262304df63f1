package org.apmrules.benchmarks;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Determination;
import org.apmrules.api.mipsquality.MipsQualityCase;
import org.apmrules.api.mipsquality.MipsQualityResult;
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
 * One quality score of an ACO from the eight measures of APP Plus, with its derivation kept, beside
 * bare sessions and its hand-written twin.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AppQualityBenchmark {

  private static final int CASES = 1_024;

  private final ApmRules rules = ApmRules.load();
  private final BareSessions bare = new BareSessions();
  private final MipsQualityCase[] cases =
      IntStream.range(0, CASES).mapToObj(AppQualityCases::numbered).toArray(MipsQualityCase[]::new);
  private int next;

  /** The determination under policy, of the category and its measures. */
  @Benchmark
  public Determination<MipsQualityResult> determination() {
    return rules.determine(nextCase());
  }

  /** Bare sessions of Drools over the same facts and rules, without result check and proof. */
  @Benchmark
  public int bareSession() {
    return bare.fire(nextCase());
  }

  /** The same result by hand, without a proof. */
  @Benchmark
  public MipsQualityResult twin() {
    return AppQualityTwin.result(nextCase());
  }

  private MipsQualityCase nextCase() {
    next = (next + 1) % CASES;
    return cases[next];
  }
}
