package org.apmrules.api.benchmark;

/** The benchmarks whose bounds policy prescribes. */
public enum PrescribedBenchmarkKind {
  /**
   * The flat benchmark, whose deciles are tenths of all patients (42 CFR 414.1380(b)(1)(ii)(C)).
   */
  FLAT,
  /**
   * The defined topped out measure benchmark of measures in specialties with limited measure choice
   * (42 CFR 414.1380(b)(1)(ii)(E)).
   */
  DEFINED_TOPPED_OUT
}
