package org.apmrules.policy.acobenchmark;

import org.apmrules.api.Money;
import org.apmrules.api.Rate;
import org.apmrules.api.acobenchmark.EnrollmentType;

/**
 * The regional adjustment of one enrollment type within its limits.
 *
 * @param type the enrollment type
 * @param amount the adjustment, per capita
 * @param shareOfBeneficiaries the share of beneficiaries of the type
 */
public record CappedAdjustment(EnrollmentType type, Money amount, Rate shareOfBeneficiaries) {}
