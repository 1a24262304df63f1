package org.apmrules.api.acobenchmark;

import org.apmrules.api.Money;
import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * The figures of one enrollment type in benchmark year 3, per capita and year.
 *
 * @param type the enrollment type
 * @param shareOfBeneficiaries the share of the ACO's assigned beneficiaries who are of the type, 0%
 *     to 100%
 * @param regionalExpenditures the expenditures of the ACO's region, adjusted for case mix, in
 *     dollars, $0 or more
 * @param historicalBenchmark the ACO's average historical benchmark, in dollars, $0 or more
 * @param nationalExpenditures the national expenditures, in dollars, $0 or more
 */
public record EnrollmentFigures(
    EnrollmentType type,
    Rate shareOfBeneficiaries,
    Money regionalExpenditures,
    Money historicalBenchmark,
    Money nationalExpenditures) {

  /** Checks the figures. */
  public EnrollmentFigures {
    Field.required("type", type);
    Field.share("shareOfBeneficiaries", shareOfBeneficiaries);
    Field.notNegative("regionalExpenditures", regionalExpenditures);
    Field.notNegative("historicalBenchmark", historicalBenchmark);
    Field.notNegative("nationalExpenditures", nationalExpenditures);
  }
}
