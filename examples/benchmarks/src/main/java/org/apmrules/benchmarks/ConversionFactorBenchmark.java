package org.apmrules.benchmarks;

import org.apmrules.api.Determination;
import org.apmrules.api.conversionfactor.ConversionFactorUpdate;
import org.apmrules.api.conversionfactor.ConversionFactorUpdateCase;
import org.openjdk.jmh.annotations.Benchmark;

/** The update of one conversion factor, with its derivation kept, beside its hand-written twin. */
public class ConversionFactorBenchmark extends CaseBenchmark<ConversionFactorUpdateCase> {

  /** Makes the cases. */
  public ConversionFactorBenchmark() {
    super(ConversionFactorCases.stream(CASES).toArray(ConversionFactorUpdateCase[]::new));
  }

  /** The determination under policy; it keeps what its derivation needs. */
  @Benchmark
  public Determination<ConversionFactorUpdate> determination() {
    return rules.determine(nextCase());
  }

  /** The same result by hand, without a proof. */
  @Benchmark
  public ConversionFactorUpdate twin() {
    return ConversionFactorTwin.result(nextCase());
  }
}
