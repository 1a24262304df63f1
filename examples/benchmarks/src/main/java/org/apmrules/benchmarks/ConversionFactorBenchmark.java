package org.apmrules.benchmarks;

import org.apmrules.api.conversionfactor.ConversionFactorUpdate;
import org.apmrules.api.conversionfactor.ConversionFactorUpdateCase;

/** The update of one conversion factor, with its derivation kept, beside its hand-written twin. */
public class ConversionFactorBenchmark
    extends CaseBenchmark<ConversionFactorUpdateCase, ConversionFactorUpdate> {

  /** Makes the cases. */
  public ConversionFactorBenchmark() {
    super(ConversionFactorCases.stream(CASES), ConversionFactorTwin::result);
  }
}
