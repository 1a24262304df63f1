package org.apmrules.benchmarks;

import org.apmrules.api.clinician.ClinicianCase;
import org.apmrules.api.clinician.ClinicianConsequence;

/** All that follows for one clinician, with its derivation kept, beside its hand-written twin. */
public class ClinicianBenchmark extends CaseBenchmark<ClinicianCase, ClinicianConsequence> {

  /** Makes the cases. */
  public ClinicianBenchmark() {
    super(ClinicianCases.stream(CASES), ClinicianTwin::result);
  }
}
