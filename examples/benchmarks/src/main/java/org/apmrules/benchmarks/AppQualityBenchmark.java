package org.apmrules.benchmarks;

import java.util.stream.IntStream;
import org.apmrules.api.mipsquality.MipsQualityCase;
import org.apmrules.api.mipsquality.MipsQualityResult;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * One quality score of an ACO from the eight measures of APP Plus, with its derivation kept, beside
 * bare sessions and its hand-written twin.
 */
public class AppQualityBenchmark extends CaseBenchmark<MipsQualityCase, MipsQualityResult> {

  private final BareSessions bare = new BareSessions();

  /** Makes the cases. */
  public AppQualityBenchmark() {
    super(IntStream.range(0, CASES).mapToObj(AppQualityCases::numbered), AppQualityTwin::result);
  }

  /** Bare sessions of Drools over the same facts and rules, without result check and proof. */
  @Benchmark
  public int bareSession() {
    return bare.fire(nextCase());
  }
}
