package org.apmrules.api.pioneer;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.apmrules.api.CaseType;
import org.apmrules.api.Money;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * The performance year of a Pioneer ACO under the payment option that it elected.
 *
 * @param performanceYear the performance year
 * @param aco the name of the ACO, for the reader
 * @param benchmark the benchmark, above $0
 * @param expenditures the Medicare Part A and B expenditures of aligned beneficiaries, $0 or more
 * @param minimumRate the minimum savings rate and minimum loss rate of the option, as a share of
 *     the benchmark
 * @param minimumRateBySize whether the minimum rate follows from the number of beneficiaries
 * @param sharingRate the share of savings and losses of the option, 0% to 100%
 * @param cap the most that is shared either way under the option, as a share of the benchmark, 0%
 *     to 100%
 * @param qualityScore the quality score, 0% to 100%
 */
@CaseType(value = "pioneer-settlement", asks = "What does a Pioneer ACO earn or owe for a year?")
@RecordBuilder
public record PioneerCase(
    PerformanceYear performanceYear,
    String aco,
    Money benchmark,
    Money expenditures,
    Rate minimumRate,
    boolean minimumRateBySize,
    Rate sharingRate,
    Rate cap,
    Rate qualityScore)
    implements PolicyCase<PioneerSettlement> {

  /** Checks the facts. */
  public PioneerCase {
    Field.required("performanceYear", performanceYear);
    Field.text("aco", aco);
    Field.notNegative("benchmark", benchmark);
    if (benchmark.isZero()) {
      throw Field.contradiction("benchmark", "A benchmark of $0 cannot be settled.");
    }
    Field.notNegative("expenditures", expenditures);
    Field.share("minimumRate", minimumRate);
    Field.share("sharingRate", sharingRate);
    Field.share("cap", cap);
    Field.share("qualityScore", qualityScore);
  }

  @Override
  public PerformanceYear year() {
    return performanceYear;
  }
}
