package org.apmrules.api.mipsmeasure;

import java.util.Optional;
import org.apmrules.api.Performance;
import org.apmrules.api.benchmark.Benchmark;
import org.apmrules.api.internal.Field;

/**
 * A summary survey measure of the CAHPS for MIPS survey.
 *
 * @param measure its identifier, such as CAHPS_1
 * @param performance the score on it
 * @param benchmark its benchmark; left out if it has none
 */
public record SurveyMeasure(
    String measure, Performance performance, Optional<Benchmark> benchmark) {

  /** Checks the fields. */
  public SurveyMeasure {
    Field.text("measure", measure);
    Field.required("performance", performance);
    Field.optional("benchmark", benchmark);
  }

  /** Returns whether the measure has a benchmark. */
  public boolean isBenchmarked() {
    return benchmark.isPresent();
  }
}
