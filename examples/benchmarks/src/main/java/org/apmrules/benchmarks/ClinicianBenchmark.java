package org.apmrules.benchmarks;

import org.apmrules.api.Determination;
import org.apmrules.api.clinician.ClinicianCase;
import org.apmrules.api.clinician.ClinicianConsequence;
import org.openjdk.jmh.annotations.Benchmark;

/** All that follows for one clinician, with its derivation kept, beside its hand-written twin. */
public class ClinicianBenchmark extends CaseBenchmark<ClinicianCase> {

  /** Makes the cases. */
  public ClinicianBenchmark() {
    super(ClinicianCases.stream(CASES).toArray(ClinicianCase[]::new));
  }

  /** The determination under policy; it keeps what its derivation needs. */
  @Benchmark
  public Determination<ClinicianConsequence> determination() {
    return rules.determine(nextCase());
  }

  /** The same result by hand, without a proof. */
  @Benchmark
  public ClinicianConsequence twin() {
    return ClinicianTwin.result(nextCase());
  }
}
