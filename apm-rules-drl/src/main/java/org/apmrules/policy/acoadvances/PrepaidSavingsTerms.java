package org.apmrules.policy.acoadvances;

import java.time.LocalDate;
import org.apmrules.api.Rate;
import org.apmrules.api.Ratio;

/**
 * The measure of prepaid shared savings.
 *
 * @param partOfPriorSavings the part of the share of prior savings that may be prepaid
 * @param shareOfPriorSavings the share of average prior savings
 * @param shareOfNationalExpenditures the most, as a share of national per-capita expenditures
 * @param quarterOfYear the part of the annual amount that may be paid in a quarter
 * @param agreementsFrom the first start of an agreement period with prepaid savings
 */
public record PrepaidSavingsTerms(
    Ratio partOfPriorSavings,
    Rate shareOfPriorSavings,
    Rate shareOfNationalExpenditures,
    Rate quarterOfYear,
    LocalDate agreementsFrom) {}
