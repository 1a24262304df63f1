package org.apmrules.api.benchmark;

import org.apmrules.api.internal.Field;

/**
 * A benchmark whose bounds policy prescribes, whatever was reported.
 *
 * @param kind which of the prescribed benchmarks CMS applies to the measure
 * @param inverse whether lower performance is better
 */
public record PrescribedBenchmark(PrescribedBenchmarkKind kind, boolean inverse) {

  /** Checks the fields. */
  public PrescribedBenchmark {
    Field.required("kind", kind);
  }
}
