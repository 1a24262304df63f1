package org.apmrules.policy.acobenchmark;

import org.apmrules.api.Money;
import org.apmrules.api.Rate;
import org.apmrules.api.acobenchmark.EnrollmentType;
import org.apmrules.api.acobenchmark.TypeAdjustment;

/**
 * The regional adjustment of one enrollment type after the offset.
 *
 * @param type the enrollment type
 * @param amount the adjustment, per capita
 * @param shareOfBeneficiaries the share of beneficiaries of the type
 */
public record RegionalAdjustment(EnrollmentType type, Money amount, Rate shareOfBeneficiaries) {

  /** Returns what the type contributes to the adjustment of all types. */
  public Money weighted() {
    return amount.times(shareOfBeneficiaries);
  }

  /** Returns the adjustment as a part of the result. */
  public TypeAdjustment typeAdjustment() {
    return new TypeAdjustment(type, amount);
  }
}
