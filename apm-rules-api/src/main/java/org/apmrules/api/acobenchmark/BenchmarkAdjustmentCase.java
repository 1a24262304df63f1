package org.apmrules.api.acobenchmark;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apmrules.api.CaseType;
import org.apmrules.api.Money;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * What decides the adjustment of an ACO's historical benchmark for regional expenditures or for
 * prior savings (42 CFR 425.652(a)(8), 425.656, 425.658).
 *
 * @param performanceYear the performance year
 * @param aco the ACO's identifier, for the reader
 * @param agreementStart the day on which the agreement period began
 * @param timesAdjusted the number of agreement periods with a regional adjustment, this one
 *     included, from 1
 * @param enrollmentTypes the figures of each enrollment type, each type once
 * @param dualShare the share of assigned beneficiaries of benchmark year 3 who are dually eligible,
 *     0% to 100%
 * @param meanRiskScore the mean renormalised HCC risk score over the types, weighted by per-capita
 *     expenditures and person-years; 100% is average
 * @param priorYears the three years before the agreement, each once
 * @param proration the factor, 0% to 100%, for growth of the assigned population since those years
 * @param nationalExpenditures the national per-capita expenditures of benchmark year 3 over all
 *     types, in dollars, $0 or more
 */
@CaseType(
    value = "benchmark-adjustment",
    asks = "Is an ACO's benchmark adjusted for its region or for prior savings, and by how much?")
@RecordBuilder
public record BenchmarkAdjustmentCase(
    PerformanceYear performanceYear,
    String aco,
    LocalDate agreementStart,
    int timesAdjusted,
    List<EnrollmentFigures> enrollmentTypes,
    Rate dualShare,
    Rate meanRiskScore,
    List<PriorYear> priorYears,
    Rate proration,
    Money nationalExpenditures)
    implements PolicyCase<BenchmarkAdjustment> {

  private static final int MOST_TIMES = 100;

  /**
   * Checks the case.
   *
   * @throws PolicyException {@link ProblemCode#CONTRADICTION} for an enrollment type or a year
   *     given twice
   */
  public BenchmarkAdjustmentCase {
    Field.required("performanceYear", performanceYear);
    Field.text("aco", aco);
    Field.required("agreementStart", agreementStart);
    Field.between("timesAdjusted", timesAdjusted, 1, MOST_TIMES);
    enrollmentTypes = Field.list("enrollmentTypes", enrollmentTypes);
    Field.eachOnce("enrollmentTypes", enrollmentTypes, "type", each -> each.type());
    Field.share("dualShare", dualShare);
    Field.notNegative("meanRiskScore", meanRiskScore);
    priorYears = Field.list("priorYears", priorYears);
    Field.eachOnce("priorYears", priorYears, "year", each -> each.year());
    Field.share("proration", proration);
    Field.notNegative("nationalExpenditures", nationalExpenditures);
  }

  @Override
  public PerformanceYear year() {
    return performanceYear;
  }

  @Override
  public List<Object> facts() {
    List<Object> facts = new ArrayList<>();
    facts.add(this);
    facts.addAll(enrollmentTypes);
    facts.addAll(priorYears);
    return List.copyOf(facts);
  }
}
