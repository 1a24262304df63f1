package org.apmrules.policy.acobenchmark;

import org.apmrules.api.Money;
import org.apmrules.api.Rate;
import org.apmrules.api.acobenchmark.EnrollmentType;

/**
 * How much less an ACO spends than its region in one enrollment type.
 *
 * @param type the enrollment type
 * @param amount the regional expenditures less the historical benchmark, per capita
 * @param shareOfBeneficiaries the share of beneficiaries of the type
 * @param nationalExpenditures the national expenditures, per capita
 */
public record RegionalDifference(
    EnrollmentType type, Money amount, Rate shareOfBeneficiaries, Money nationalExpenditures) {

  /** Returns what the type contributes to the difference of all types. */
  public Money weighted() {
    return amount.times(shareOfBeneficiaries);
  }
}
